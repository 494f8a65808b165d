import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { openCollection } from "@onrecord/data";
import { runHere } from "./memory-io.ts";
import { folderWithDataset } from "./onrecord.ts";

let cwd = "";
let text = "";
beforeEach(async () => {
  cwd = await folderWithDataset();
  text = await readFile(join(cwd, "data/texts/aec4ca49b0d251b8.txt"), "utf8");
});

const here = (args: readonly string[]) => runHere(args, { cwd });

const reanchor = async (changed: string, ...more: readonly string[]) => {
  await writeFile(join(cwd, "new.txt"), changed);
  return here(["reanchor", "data", "--article", "aec4", "--text", "new.txt", ...more]);
};

test("a text with a new paragraph keeps all that was read from it, and has no errors", async () => {
  const { code, stdout } = await reanchor(`Correction of the editors.\n\n${text}`, "--out", "new");
  expect(code).toBe(0);
  expect(stdout).toContain("156 records: 156 moved.");
  expect((await here(["validate", "new", "--strict"])).code).toBe(
    (await here(["validate", "data", "--strict"])).code,
  );
  const again = await here(["import", "new", "--archive", "news.sqlite"]);
  expect(again.code).toBe(0);
});

test("what changed and what is gone is told, with what becomes of it", async () => {
  const changed = text
    .replace("Ms. .Lavrov", "Mr. Lavrov")
    .replace(/The country has turned[^.]*\./u, "");
  const { code, stdout } = await reanchor(changed, "--out", "new");
  expect(code).toBe(1);
  expect(stdout).toMatch(/in other words: mention \S+, accepted → proposed\n {2}\S+ 1112–1123/u);
  expect(stdout).toContain("lost: event event/mali-turns-to-russia, accepted → outdated");
  expect(stdout).toMatch(/“recent years” is gone/u);
  expect(Math.max(...stdout.split("\n").map(({ length }) => length))).toBeLessThanOrEqual(80);
  // What is outdated rests on the old text, and stands in no list.
  const { stdout: events } = await here(["export", "new", "-f", "jsonl", "-k", "event"]);
  const outdated = events.split("\n").find((each) => each.includes("mali-turns-to-russia"));
  expect(outdated).toContain('"status":"outdated"');
  expect(outdated).toContain("article/aec4ca49b0d251b8");
  expect((await here(["search", "kind:event turns", "--dataset", "new"])).code).toBe(1);
});

test("a dry run tells, and writes nothing; for programs there is all of it", async () => {
  const { code, stdout } = await reanchor(text.slice(0, 900), "--dry-run", "--json");
  expect(code).toBe(1);
  const { outcomes, dryRun }: { outcomes: { outcome: string }[]; dryRun: boolean } =
    JSON.parse(stdout);
  expect(dryRun).toBe(true);
  expect(outcomes.some(({ outcome }) => outcome === "lost")).toBe(true);
  expect(outcomes.some(({ outcome }) => outcome === "kept")).toBe(true);
  expect((await here(["validate", "new"])).code).toBe(2);
});

test("a text that is none, the same text and a missing option are wrong usage", async () => {
  expect((await reanchor(text, "--out", "new")).stderr).toContain("already");
  expect((await reanchor(" \n", "--out", "new")).stderr).toContain("no text");
  expect((await here(["reanchor", "data", "--out", "new"])).code).toBe(2);
  expect((await reanchor("New.")).stderr).toContain("--out");
  const words = ["reanchor", "data", "--article", "aec4", "--dry-run", "--text"];
  const none = await here([...words, "nowhere.txt"]);
  expect(none.code).toBe(2);
  expect(none.stderr).toMatch(/nowhere\.txt: there is no such place\.\s+Correct the path\./);
  await writeFile(join(cwd, "bytes.txt"), new Uint8Array([0xff, 0xfe, 0x41]));
  const bytes = await here([...words, "bytes.txt"]);
  expect(bytes.stderr).toContain("UTF-8");
});

test("in a collection, what was read from an older version is carried to the current one", async () => {
  const address = "https://news.example/visit";
  const { stdout } = await here(["export", "data"]);
  await writeFile(join(cwd, "old.json"), stdout.replace('"url":null', `"url":"${address}"`));
  await here(["import", "old.json", "--archive", "news.sqlite"]);
  const carry = ["reanchor", "--archive", "news.sqlite"];
  expect((await here(carry)).stderr).toContain("already");
  const newer = text.replace("Ms. .Lavrov", "Mr. Lavrov");
  const article = { text: newer, url: address, date: "2024-03-01", language: "en" };
  await writeFile(join(cwd, "new.jsonl"), `${JSON.stringify(article)}\n`);
  await here(["import", "new.jsonl", "--archive", "news.sqlite"]);
  const dry = await here([...carry, "--dry-run", "--article", "aec4"]);
  expect(dry.stderr).toContain("Would carry over what was read from 1 older version");
  const { code, stdout: told } = await here(carry);
  expect(code).toBe(1);
  expect(told).toContain("article/aec4ca49b0d251b8 → article/");
  expect(told).toMatch(/in other words: mention \S+, accepted → proposed/u);
  expect(told).toMatch(/change 1\n$/u);
  expect(dry.stdout).toBe(told.replace("change 1\n", ""));
  expect((await here(carry)).stderr).toContain("already");
  expect((await here(["doctor", "--archive", "news.sqlite"])).code).toBe(0);
  expect((await here([...carry, "--article", "0000"])).code).toBe(1);
  expect((await here([...carry, "--text", "new.txt"])).code).toBe(2);
});

/** Imports articles of two addresses, which end so. */
async function importTwo(end: string): Promise<void> {
  const articles = ["Moscow", "Bamako"].map((place) => ({
    text: `Sergei Lavrov met Abdoulaye Diop in ${place}.${end}`,
    url: `https://news.example/${place}`,
    date: "2024-02-28",
    language: "en",
  }));
  const lines = articles.map((each) => JSON.stringify(each));
  await writeFile(join(cwd, "two.jsonl"), lines.join("\n"));
  await here(["import", "two.jsonl", "--archive", "news.sqlite"]);
}

const countChanges = (): number => {
  const collection = openCollection({ file: join(cwd, "news.sqlite"), create: false });
  const { changes } = collection.review.log({ size: 10 });
  collection.close();
  return changes.length;
};

test("Ctrl-C ends it between two versions, and what was carried over is told and kept", async () => {
  await importTwo("");
  await here(["propose", "--archive", "news.sqlite"]);
  await importTwo(" They talked for an hour.");
  const stop = new AbortController();
  const watch = (): void => {
    if (countChanges() > 0) stop.abort();
    else if (!stop.signal.aborted) setImmediate(watch);
  };
  watch();
  const carry = ["reanchor", "--archive", "news.sqlite"];
  const { code, stderr } = await runHere(carry, { cwd, signal: stop.signal });
  expect(code).toBe(130);
  expect(stderr).toContain(
    "Stopped. Carried over what was read from 1 older version; 1 version left.",
  );
  expect(countChanges()).toBe(1);
  expect((await here(carry)).code).toBe(0);
  expect(countChanges()).toBe(2);
});
