import { chmod, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runHere } from "./memory-io.ts";
import { emptyFolder } from "./onrecord.ts";

/** The PATH of a folder with a program called chromium, a small shell script. */
async function folderWithBrowser(script: string): Promise<string> {
  const folder = await emptyFolder();
  const browser = join(folder, "chromium");
  await writeFile(browser, `#!/bin/sh\n${script}\n`);
  await chmod(browser, 0o755);
  return folder;
}

const VERSION = 'if [ "$1" = "--version" ]; then echo "Chromium 150.0"; exit 0; fi';

describe("a dossier", () => {
  test("on a person is Markdown on the screen, with footnotes", async () => {
    const { code, stdout } = await runHere(["dossier", "sergei-lavrov"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^# Sergei Lavrov\n/);
    expect(stdout).toContain("Sergei Lavrov said: “will absolutely continue”.");
    expect(stdout).toContain(
      "<http://localhost:3000/articles/aec4ca49b0d251b8#statement/lavrov-aid-will-continue>",
    );
  });

  test("on an event is one HTML file that loads nothing", async () => {
    const cwd = await emptyFolder();
    const order = ["dossier", "event/capture-of-kidal", "--format", "html", "--out", "kidal.html"];
    expect(await runHere(order, { cwd })).toMatchObject({ code: 0, stderr: "Wrote kidal.html.\n" });
    const page = await readFile(join(cwd, "kidal.html"), "utf8");
    expect(page).toContain('<h1 dir="auto">The Malian army captures the town of Kidal</h1>');
    expect(page).not.toMatch(/<(?:script|link|img)\b/u);
    expect(await runHere(order, { cwd })).toMatchObject({ code: 2 });
    expect(await runHere([...order, "--force"], { cwd })).toMatchObject({ code: 0 });
  });

  test("on a search says how much was found", async () => {
    const { code, stdout } = await runHere(["dossier", "--search", "kidal", "--limit", "2"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /What the record holds on this search: \d+ records were found, of which these are the first 2\./,
    );
  });

  test("on somebody takes as few claims of each kind as it is told to, and says so", async () => {
    const { code, stdout } = await runHere(["dossier", "person/abdoulaye-diop", "--limit", "2"]);
    expect(code).toBe(0);
    expect(stdout.replaceAll("\n", " ")).toMatch(/the first 2 of \d+ statements/);
  });

  test("of a collection has the sentences of its articles", async () => {
    const cwd = await emptyFolder();
    await writeFile(join(cwd, "a.txt"), "Rebels lost control of Kidal. The army came at dawn.\n");
    await runHere(["import", "a.txt", "--archive", "news.sqlite"], { cwd });
    const { code, stdout } = await runHere(
      ["dossier", "--search", "rebels", "--archive", "news.sqlite"],
      { cwd },
    );
    expect(code).toBe(0);
    expect(stdout).toContain("- Rebels lost control of Kidal.[^1]");
    expect(stdout).toContain("[^1]: “**Rebels** lost control of Kidal.”");
  });

  test.each([
    [["dossier"], "needs an id or a search"],
    [["dossier", "diop", "--search", "kidal"], "needs an id or a search"],
    [["dossier", "diop", "--format", "pdf"], "A PDF needs a file."],
  ])("%j is refused with what to do", async (argv, message) => {
    const { code, stderr } = await runHere(argv);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  test("on what is not on record says so", async () => {
    expect(await runHere(["dossier", "nobody-at-all"])).toMatchObject({ code: 1, stdout: "" });
    const nothing = await runHere(["dossier", "--search", "zzzzqqqq"]);
    expect(nothing).toMatchObject({ code: 1, stdout: "" });
    expect(nothing.stderr).toContain("Nothing was found for zzzzqqqq.");
  });
});

describe("a PDF", () => {
  const ORDER = ["dossier", "diop", "--format", "pdf", "--out", "diop.pdf"];

  test("is what the browser prints", async () => {
    // A program in the place of a browser: it copies the page to where the PDF is to be.
    const path = await folderWithBrowser(
      `${VERSION}\nfor option; do case "$option" in --print-to-pdf=*) pdf="\${option#*=}";; file:*) page="\${option#file://}";; esac; done\ncp "$page" "$pdf"`,
    );
    const cwd = await emptyFolder();
    const env = { PATH: `${path}:/usr/bin:/bin`, ONRECORD_CHROMIUM: join(path, "chromium") };
    expect(await runHere(ORDER, { cwd, env })).toMatchObject({ code: 0 });
    expect(await readFile(join(cwd, "diop.pdf"), "utf8")).toContain("Abdoulaye Diop</h1>");
  });

  test("where there is no browser is told how to get one, and nothing is written", async () => {
    const cwd = await emptyFolder();
    const { code, stderr } = await runHere(ORDER, { cwd, env: { PATH: cwd } });
    expect(code).toBe(2);
    expect(stderr).toContain("There is no Chrome or Chromium on this machine to print the PDF.");
    expect(stderr).toContain("ONRECORD_CHROMIUM");
    await expect(readFile(join(cwd, "diop.pdf"))).rejects.toThrow("ENOENT");
  });

  test("that the browser does not print is no empty file", async () => {
    const path = await folderWithBrowser(`${VERSION}\necho "no display" >&2\nexit 3`);
    const cwd = await emptyFolder();
    const env = { PATH: path, ONRECORD_CHROMIUM: join(path, "chromium") };
    const { code, stderr } = await runHere(ORDER, { cwd, env });
    expect(code).toBe(2);
    expect(stderr).toContain("The browser printed no PDF.");
    await expect(readFile(join(cwd, "diop.pdf"))).rejects.toThrow("ENOENT");
  });
});
