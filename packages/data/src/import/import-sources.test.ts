import { cpSync, mkdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "@onrecord/domain";
import { draftOf } from "@onrecord/testing";
import { expect, onTestFinished, test } from "vitest";
import type { Collection } from "../archive/open-collection.ts";
import { openCollection } from "../archive/open-collection.ts";
import { bundledDatasetFolder } from "../dataset/bundled-dataset-folder.ts";
import { readDataset } from "../dataset/read-dataset.ts";
import { toJsonDocument } from "@onrecord/formats";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import type { ReportEntry } from "./import-report.ts";
import { importSources } from "./import-sources.ts";

const { dataset: bundled } = await readDataset(bundledDatasetFolder());

function newCollection(): Collection {
  const collection = openCollection({ file: ":memory:", create: true });
  onTestFinished(() => collection.close());
  return collection;
}

/** Files with these texts, in a folder of their own. */
function filesOf(texts: readonly (string | Buffer)[]): string[] {
  const folder = join(temporaryFolder(), "in");
  mkdirSync(folder);
  return texts.map((text, index) => {
    const file = join(folder, `${index}.txt`);
    writeFileSync(file, text);
    return file;
  });
}

const KIDAL = "Kidal fell on Tuesday.\n";
const MOSCOW = "They met in Moscow on Wednesday.\n";
const BINARY = Buffer.from(Array.from({ length: 400 }, (_, index) => (index * 7) % 256));

test("articles, what was there already and what was refused are told, each with its file", async () => {
  const paths = filesOf([KIDAL, MOSCOW, KIDAL, BINARY]);
  const entries: ReportEntry[] = [];
  const { importer, store } = newCollection();
  const summary = await importSources([...paths, "/nowhere/x.txt"], importer, {
    onEntry: (entry) => void entries.push(entry),
  });
  expect(summary).toMatchObject({
    end: "finished",
    counts: { added: 2, "another source": 1, refused: 2, known: 0 },
  });
  expect(entries.map(({ outcome, path }) => [outcome, path])).toEqual([
    ["added", paths[0]],
    ["added", paths[1]],
    ["another source", paths[2]],
    ["refused", paths[3]],
    ["refused", "/nowhere/x.txt"],
  ]);
  expect(entries.at(-1)).toMatchObject({ code: "file-missing", reason: expect.any(String) });
  expect(store.counts().article).toBe(2);
  expect(check(store.dataset()).filter(({ severity }) => severity === "error")).toEqual([]);
});

test("importing again passes over what is unchanged, and takes what is new", async () => {
  const paths = filesOf([KIDAL, MOSCOW]);
  const { importer, store } = newCollection();
  await importSources(paths, importer);
  const before = store.dataset();
  const again = await importSources(paths, importer);
  expect(again).toMatchObject({ counts: { added: 0, known: 0 }, files: { read: 0, unchanged: 2 } });
  // Touched and not changed: known by its fingerprint.
  utimesSync(paths[0] ?? "", 1, 1);
  expect(await importSources(paths, importer)).toMatchObject({ files: { read: 0, unchanged: 2 } });
  expect(store.dataset()).toEqual(before);
  writeFileSync(paths[1] ?? "", "They met in Bamako.\n");
  expect(await importSources(paths, importer)).toMatchObject({
    counts: { added: 1 },
    files: { read: 1, unchanged: 1 },
  });
  expect(store.counts().article).toBe(3);
});

test("a dry run says what would be, and writes nothing", async () => {
  const paths = filesOf([KIDAL, MOSCOW, KIDAL]);
  const { importer, store } = newCollection();
  await importSources(paths.slice(0, 1), importer);
  const summary = await importSources([...paths, bundledDatasetFolder()], importer, {
    dryRun: true,
  });
  expect(summary.counts).toMatchObject({ "another source": 0, known: 1 });
  expect(summary.counts.added).toBe(
    1 + Object.values(newCountsOf(bundled)).reduce((sum, count) => sum + count, 0),
  );
  expect(store.counts().article).toBe(1);
  expect(store.counts().person).toBe(0);
});

const newCountsOf = (dataset: typeof bundled): { [table: string]: number } =>
  Object.fromEntries(
    Object.entries(dataset).flatMap(([table, records]) =>
      Array.isArray(records) ? [[table, records.length]] : [],
    ),
  );

test("a strict import takes all or nothing", async () => {
  const paths = filesOf([KIDAL, BINARY, MOSCOW]);
  const { importer, store } = newCollection();
  const refused = await importSources(paths, importer, { strict: true });
  expect(refused).toMatchObject({ end: "refused as a whole", counts: { refused: 1 } });
  expect(store.dataset().articles).toEqual([]);
  rmSync(paths[1] ?? "");
  const good = paths.filter((_, index) => index !== 1);
  expect(await importSources(good, importer, { strict: true })).toMatchObject({ end: "finished" });
  expect(store.counts().article).toBe(2);
});

test("an import with more errors than are allowed ends there, and keeps what it took", async () => {
  const { importer, store } = newCollection();
  const paths = filesOf([KIDAL, BINARY, BINARY, MOSCOW]);
  const summary = await importSources(paths, importer, { maxErrors: 1 });
  expect(summary).toMatchObject({ end: "too many errors", counts: { added: 1, refused: 2 } });
  expect(store.counts().article).toBe(1);
  const rest = await importSources(paths, importer, { maxErrors: 2 });
  expect(rest).toMatchObject({ end: "finished", counts: { added: 1 }, files: { unchanged: 2 } });
});

test("an import that is stopped keeps what it took, and is gone on with by the next", async () => {
  const { importer, store } = newCollection();
  const paths = filesOf([KIDAL, MOSCOW, "Gao was quiet.\n"]);
  const stop = new AbortController();
  const stopped = await importSources(paths, importer, {
    signal: stop.signal,
    onEntry: () => stop.abort(),
  });
  expect(stopped).toMatchObject({ end: "stopped", counts: { added: 1 } });
  expect(importer.journal.findUnfinished()?.paths).toEqual(paths);
  expect(await importSources(paths, importer)).toMatchObject({ end: "finished" });
  expect(importer.journal.findUnfinished()).toBeUndefined();
  expect(store.counts().article).toBe(3);
});

test("a dataset that lies in a folder among others is imported as a dataset", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "a.txt"), KIDAL);
  cpSync(bundledDatasetFolder(), join(folder, "record"), { recursive: true });
  const { importer, store } = newCollection();
  const { counts } = await importSources([folder], importer);
  expect(counts.refused).toBe(0);
  expect(store.counts().article).toBe(bundled.articles.length + 1);
  expect(store.dataset().statements).toEqual(bundled.statements);
});

test("a dataset brings all its records, as a folder and as an export, and no more the second time", async () => {
  const { importer, store, search } = newCollection();
  await importSources([bundledDatasetFolder()], importer);
  const { manifest: _, ...records } = store.dataset();
  const { manifest: __, ...expected } = bundled;
  expect(records).toEqual(expected);
  expect(store.entityCounts().find(({ id }) => id === "person/sergei-lavrov")?.statements).toBe(
    bundled.statements.filter(({ speaker }) => speaker === "person/sergei-lavrov").length,
  );
  expect(search.search({ text: "speaker:lavrov", limit: 1 }).total).toBeGreaterThan(0);
  const file = join(temporaryFolder(), "export.json");
  writeFileSync(file, toJsonDocument(bundled));
  const again = await importSources([file], importer);
  expect(again.counts).toMatchObject({ added: 0, skipped: 0, "another source": 1 });
});

test("claims that come after their article change what is counted of it", async () => {
  const { importer, store } = newCollection();
  const text = Object.values(bundled.texts)[0]?.text ?? "";
  importer.add(draftOf(text, { language: { tag: "en", detected: false } }));
  importer.commit();
  expect(store.listArticles({ entity: "place/kidal" }, { page: 1, size: 9 }).total).toBe(0);
  await importSources([bundledDatasetFolder()], importer);
  const listing = store.listArticles({ entity: "place/kidal" }, { page: 1, size: 9 });
  expect([listing.total, store.counts().article]).toEqual([1, 1]);
});
