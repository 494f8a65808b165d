import { join } from "node:path";
import { writeFileSync } from "node:fs";
import { check } from "@onrecord/domain";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import type { Collection } from "../archive/open-collection.ts";
import { openCollection } from "../archive/open-collection.ts";
import { rowsOf } from "../testing/archive-rows.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import type { ImportOptions } from "./import-sources.ts";
import { importSources } from "./import-sources.ts";

const ROWS = [
  { headline: "Kidal", slug: "kidal-1", text: "Kidal fell on Tuesday.", lead: "It fell." },
  { headline: "Moscow", slug: "moscow-1", text: "They met in Moscow.", lead: "They met." },
];

let folder = "";
let collection: Collection;

beforeEach(() => {
  folder = temporaryFolder();
  writeFileSync(join(folder, "a.jsonl"), ROWS.map((row) => `${JSON.stringify(row)}\n`).join(""));
  writeFileSync(join(folder, "b.txt"), "Gao was quiet.\n");
  collection = openCollection({ file: join(folder, "news.sqlite"), create: true });
  onTestFinished(() => collection.close());
});

const take = (options: ImportOptions = {}, names: readonly string[] = ["a.jsonl", "b.txt"]) =>
  importSources(
    names.map((name) => join(folder, name)),
    collection.importer,
    options,
  );

const listed = () => {
  const { ids, slice } = collection.store.listArticles({}, { page: 1, size: 99 });
  const told = slice.articles.map(({ file, headline }) => {
    const text = slice.texts[file]?.text.trim() ?? "";
    return headline === null ? text : `${headline}: ${text}`;
  });
  expect(ids).toHaveLength(told.length);
  return told.toSorted();
};

const isSound = (): void => {
  expect([...collection.check()]).toEqual([]);
  const errors = check(collection.store.dataset()).filter(({ severity }) => severity === "error");
  expect(errors).toEqual([]);
};

test("another mapping reads a file anew, and only one that has fields", async () => {
  await take();
  expect(await take({ map: { title: "slug" } })).toMatchObject({
    counts: { added: 0, changed: 2, known: 0 },
    files: { read: 1, anew: 1, unchanged: 1 },
  });
  expect(listed()).toEqual([
    "Gao was quiet.",
    "kidal-1: Kidal fell on Tuesday.",
    "moscow-1: They met in Moscow.",
  ]);
  expect(collection.search.search({ text: "moscow-1", limit: 9 }).total).toBe(1);
  isSound();
});

test("a file that was read so already is unchanged, and who says nothing leaves it at that", async () => {
  await take({ map: { title: "slug", date: "day" } });
  for (const options of [{ map: { date: "day", title: "slug" } }, {}])
    expect(await take(options)).toMatchObject({ files: { read: 0, anew: 0, unchanged: 2 } });
});

test("another text makes a new version of what stood at the place, and back again", async () => {
  await take();
  const whole = listed();
  const second = await take({ map: { text: "lead" } });
  expect(second.counts).toMatchObject({ added: 0, version: 2 });
  expect(listed()).toEqual(["Gao was quiet.", "Kidal: It fell.", "Moscow: They met."]);
  expect(collection.search.search({ text: "Tuesday", limit: 9 }).total).toBe(0);
  const [id = ""] = collection.search.search({ text: "fell", limit: 9 }).hits.map((hit) => hit.id);
  expect(collection.store.versionsOf(id)).toHaveLength(2);
  isSound();
  expect((await take({ map: { text: "text" } })).counts).toMatchObject({ version: 2 });
  expect(listed()).toEqual(whole);
  expect(collection.search.search({ text: "Tuesday", limit: 9 }).total).toBe(1);
  isSound();
  const rows = rowsOf(join(folder, "news.sqlite"));
  collection.reindex();
  expect(rowsOf(join(folder, "news.sqlite"))).toEqual(rows);
});

test("an article that was found elsewhere too keeps its place", async () => {
  await take();
  writeFileSync(join(folder, "c.txt"), `${ROWS[0]?.text}\n`);
  await take({}, ["c.txt"]);
  await take({ map: { text: "lead" } });
  expect(listed()).toContain("Kidal: Kidal fell on Tuesday.");
  expect(listed()).not.toContain("Moscow: They met in Moscow.");
});

test("a file without a text that could be found is read when the text is named", async () => {
  writeFileSync(join(folder, "c.jsonl"), '{"words": "Ménaka was calm.", "more": "no"}\n');
  expect((await take({}, ["c.jsonl"])).counts).toMatchObject({ refused: 1 });
  expect((await take({ map: { text: "words" } }, ["c.jsonl"])).counts).toMatchObject({ added: 1 });
});

test("a dry run says what would change, and changes nothing", async () => {
  await take();
  const before = collection.store.dataset();
  const dryRun = true;
  expect((await take({ dryRun, map: { title: "slug" } })).counts).toMatchObject({ changed: 2 });
  expect((await take({ dryRun, map: { text: "lead" } })).counts).toMatchObject({ version: 2 });
  expect(collection.store.dataset()).toEqual(before);
  expect(await take()).toMatchObject({ files: { unchanged: 2 } });
});

test("a reading anew that is stopped is gone on with", async () => {
  await take();
  const stop = new AbortController();
  const map = { text: "lead" };
  const stopped = await take({ map, signal: stop.signal, onEntry: () => stop.abort() });
  expect(stopped).toMatchObject({ end: "stopped", counts: { version: 1 } });
  expect(await take({ map })).toMatchObject({ end: "finished", counts: { version: 1, known: 0 } });
  expect(listed()).toEqual(["Gao was quiet.", "Kidal: It fell.", "Moscow: They met."]);
  isSound();
});
