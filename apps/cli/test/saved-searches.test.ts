import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { emptyFolder, exitOf, onrecord, start } from "./onrecord.ts";

const ARCHIVE = ["--archive", "news.sqlite"];

/** Imports one article into the collection of `cwd`. */
async function importText(cwd: string, name: string, words: string): Promise<void> {
  await writeFile(join(cwd, name), words);
  expect((await onrecord(["import", name, ...ARCHIVE], { cwd })).code).toBe(0);
}

async function folderWithCollection(): Promise<string> {
  const cwd = await emptyFolder();
  await importText(cwd, "first.txt", "Kidal fell on Tuesday.\n");
  return cwd;
}

test("a search that is kept tells what came in since the last look, once", async () => {
  const cwd = await folderWithCollection();
  const kept = await onrecord(["search", "kidal", ...ARCHIVE, "--save", "the town"], { cwd });
  expect(kept).toMatchObject({ code: 0 });
  expect(kept.stderr).toContain("Kept as the town.");
  await importText(cwd, "second.txt", "They met in Moscow.\n");
  await importText(cwd, "third.txt", "Of Kidal nothing was said.\n");

  const list = await onrecord(["saved", ...ARCHIVE], { cwd });
  expect(list.stdout).toMatch(/^the town {2}kidal {2}1 new of 2 /);
  const fresh = await onrecord(["saved", "the town", ...ARCHIVE], { cwd });
  expect(fresh.stdout).toContain("Of *Kidal* nothing was said.");
  expect(fresh.stdout).not.toContain("Tuesday");
  const again = await onrecord(["saved", "the town", ...ARCHIVE], { cwd });
  expect(again).toMatchObject({ code: 1, stdout: "" });
  expect(again.stderr).toContain("Nothing new for kidal since ");
});

test("a search is forgotten, and one that is not kept is said not to be", async () => {
  const cwd = await folderWithCollection();
  await onrecord(["search", "kidal", ...ARCHIVE, "--save", "kidal"], { cwd });
  const mistyped = await onrecord(["saved", "kidel", ...ARCHIVE], { cwd });
  expect(mistyped).toMatchObject({ code: 2, stdout: "" });
  expect(mistyped.stderr).toContain("Did you mean kidal?");
  expect((await onrecord(["saved", "kidal", "--forget", ...ARCHIVE], { cwd })).code).toBe(0);
  const list = await onrecord(["saved", ...ARCHIVE], { cwd });
  expect(list).toMatchObject({ code: 1, stdout: "" });
  expect(list.stderr).toContain("No search is kept yet.");
});

test("a search that is watched shows what another program imports, until it is stopped", async () => {
  const cwd = await folderWithCollection();
  const child = start(["search", "kidal", ...ARCHIVE, "--watch"], { cwd });
  const stdout = text(child.stdout);
  const watching = new Promise<void>((resolve) => {
    child.stderr.on("data", (chunk) => String(chunk).includes("Watching") && resolve());
  });
  await watching;
  const shown = new Promise<void>((resolve) => {
    child.stdout.on("data", (chunk) => String(chunk).includes("1 new") && resolve());
  });
  await importText(cwd, "second.txt", "They met in Moscow.\n");
  await importText(cwd, "third.txt", "Of Kidal nothing was said.\n");
  await shown;
  child.kill("SIGINT");
  expect(await exitOf(child)).toBe(130);
  expect((await stdout).match(/Of \*Kidal\* nothing/g)).toHaveLength(1);
});

test("keeping and watching need a collection", async () => {
  for (const option of [["--watch"], ["--save", "kidal"]]) {
    const refused = await onrecord(["search", "kidal", ...option]);
    expect(refused).toMatchObject({ code: 2, stdout: "" });
    expect(refused.stderr).toContain("--archive news.sqlite");
  }
});

test("the newest or the oldest come first when that is asked for", async () => {
  const cwd = await emptyFolder();
  const days = ["2024-02-28", "2022-07-01", "2023-11-14"];
  const lines = days.map((date) => JSON.stringify({ date, text: `Kidal on ${date}.` }));
  await importText(cwd, "days.jsonl", `${lines.join("\n")}\n`);
  const search = ["search", "kidal", ...ARCHIVE, "--sort"];
  const newest = await onrecord([...search, "newest"], { cwd });
  expect(newest.stdout.match(/on \d{4}/g)).toEqual(["on 2024", "on 2023", "on 2022"]);
  const oldest = await onrecord([...search, "oldest"], { cwd });
  expect(oldest.stdout.match(/on \d{4}/g)).toEqual(["on 2022", "on 2023", "on 2024"]);
});
