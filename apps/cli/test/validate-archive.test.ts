import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { bundledDatasetFolder } from "@onrecord/data";
import { expect, test } from "vitest";
import { runHere } from "./memory-io.ts";
import { emptyFolder, onrecord } from "./onrecord.ts";

/** What is changed in the records of a kind, behind the back of everything that keeps them right. */
const FAULTS = [
  ["statement", "person/sergei-lavrov", "person/sergei-lavrow"],
  ["event", '"edtf":"2024-02-28"', '"edtf":"2025-03-01"'],
  ["mention", '"prefix":"', '"prefix":"x'],
  ["person", '"language":"en"', '"language":"not a tag"'],
] as const;

/** A folder with the bundled dataset in a collection, `news.sqlite`, whose records were damaged. */
async function folderWithFaults(): Promise<string> {
  const cwd = await emptyFolder();
  const { code } = await runHere(["import", bundledDatasetFolder(), "--archive", "news.sqlite"], {
    cwd,
  });
  expect(code).toBe(0);
  const db = new DatabaseSync(join(cwd, "news.sqlite"));
  const change = db.prepare("UPDATE record SET json = replace(json, ?, ?) WHERE kind = ?");
  for (const [kind, from, to] of FAULTS) change.run(from, to, kind);
  db.close();
  return cwd;
}

test("a collection is found faulty where its JSON export is, at the same lines and columns", async () => {
  const cwd = await folderWithFaults();
  const { stdout } = await runHere(["export", "--archive", "news.sqlite"], { cwd });
  await writeFile(join(cwd, "export.json"), stdout);
  for (const format of ["text", "github"]) {
    const ofArchive = await runHere(["validate", "--archive", "news.sqlite", "-f", format], {
      cwd,
    });
    const ofExport = await runHere(["validate", "export.json", "-f", format], { cwd });
    expect(ofArchive.code).toBe(ofExport.code);
    const said = ofArchive.stdout.replaceAll("news.sqlite", "export.json");
    expect(said.split("\n")).toEqual(ofExport.stdout.split("\n"));
    expect(said).toContain("lavrow");
  }
});

test("a collection is checked by the program with little memory", async () => {
  const cwd = await folderWithFaults();
  const env = { NODE_OPTIONS: "--max-old-space-size=64" };
  const { code, stdout } = await onrecord(["validate", "--archive", "news.sqlite"], { cwd, env });
  expect(code).toBe(1);
  expect(stdout).toContain("dangling-id");
});

test("quotations of articles that nobody annotated are not asked about, and the last line counts such articles", async () => {
  const cwd = await emptyFolder();
  const archive = ["--archive", "news.sqlite"];
  await writeFile(
    join(cwd, "plain.txt"),
    "Aid goes on\n\n“It will continue,” Sergei Lavrov said.\n",
  );
  expect((await runHere(["import", "plain.txt", ...archive], { cwd })).code).toBe(0);
  const alone = await runHere(["validate", ...archive], { cwd });
  expect(alone.stdout).toContain("No errors in news.sqlite: 1 article (not annotated)");
  expect(alone.stdout).not.toContain("quotation-uncovered");
  await runHere(["import", bundledDatasetFolder(), ...archive], { cwd });
  const beside = await runHere(["validate", ...archive], { cwd });
  expect(beside.stdout.replaceAll("\n", " ")).toContain("2 articles (1 not annotated)");
});
