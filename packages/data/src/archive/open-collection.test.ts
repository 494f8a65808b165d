import { readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { check } from "@onrecord/domain";
import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import type { ArticleDraft } from "@onrecord/import";
import { anyDraft } from "../testing/any-draft.ts";
import { bundledDataset, draftOf, smallArticle, smallDataset } from "@onrecord/testing";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { openArchive } from "./open-archive.ts";
import { RELATIONS_LISTED } from "./collection-tables.ts";
import { MIGRATIONS } from "./migrations.ts";
import type { Collection } from "./open-collection.ts";
import { openCollection } from "./open-collection.ts";

const PAGE = { page: 1, size: 100 };
const KIDAL = smallDataset([smallArticle("Kidal was taken.")]);

const newFile = (): string => join(temporaryFolder(), "collection.sqlite");

function newCollection(drafts: readonly ArticleDraft[] = []): Collection {
  const collection = openCollection({ file: ":memory:", create: true });
  onTestFinished(() => collection.close());
  collection.importer.addAll(drafts);
  return collection;
}

const originAt = (path: string, line = 1): Pick<ArticleDraft, "origin"> => ({
  origin: { ...draftOf("").origin, path, line },
});

test("an article is listed, counted and found as soon as it was added", () => {
  const { store, search } = newCollection([
    draftOf("Kidal fell.\n\nThey met in Moscow.", {
      title: "A headline",
      publisher: "Agency One",
      published: { edtf: "2024-02-28", words: "28 Feb" },
    }),
  ]);
  const listing = store.listArticles({ publisher: "Agency One" }, PAGE);
  expect(listing.total).toBe(1);
  expect(listing.slice.articles).toMatchObject([{ headline: "A headline", language: "en" }]);
  expect(store.counts().article).toBe(1);
  const found = search.search({ text: "moscow in:2024", limit: 9 });
  expect(found.hits).toMatchObject([{ title: "A headline", passage: { block: 1 } }]);
});

test("an empty file becomes a collection only where one is to be made", () => {
  const file = newFile();
  writeFileSync(file, "");
  const other = join(temporaryFolder(), "tables.sqlite");
  const database = new DatabaseSync(other);
  database.exec("CREATE TABLE one (a); DROP TABLE one");
  database.close();
  for (const empty of [file, other]) {
    const before = readFileSync(empty);
    expect(() => openCollection({ file: empty, create: false })).toThrow(/is empty, and no coll/);
    expect(readFileSync(empty)).toEqual(before);
  }
  openCollection({ file, create: true }).close();
  const opened = openCollection({ file, create: false });
  expect(opened.store.counts().article).toBe(0);
  opened.close();
});

test("importing twice changes nothing, and another source makes no other article", () => {
  const { importer, store } = newCollection();
  const outcomes = [
    draftOf("Kidal fell."),
    draftOf("Kidal fell."),
    draftOf("Kidal fell.", originAt("copy.jsonl")),
    draftOf("Kidal fell.", originAt("articles.jsonl", 7)),
    draftOf(" \n "),
  ].map((draft) => importer.add(draft).outcome);
  importer.commit();
  expect(outcomes).toEqual(["added", "known", "another source", "another source", "refused"]);
  expect(store.listArticles({}, PAGE).total).toBe(1);
});

test("an article knows its sources, and the bytes that it was made of", () => {
  const { importer, store } = newCollection();
  const bytes = Buffer.from("<p>Kidal fell.</p>");
  const added = [
    draftOf("Kidal fell.", originAt("one.jsonl", 3)),
    draftOf("Kidal fell.", {
      origin: { ...draftOf("").origin, entry: "a.html", line: null, bytes },
    }),
    draftOf("Gao.", { origin: { ...draftOf("").origin, bytes: Buffer.from("Gao.") } }),
  ].map((draft) => importer.add(draft));
  importer.commit();
  const [kidal = "", , gao = ""] = added.map((each) => ("articleId" in each ? each.articleId : ""));
  const origins = store.originsOf(kidal);
  expect(origins).toMatchObject([
    { path: "articles.jsonl", entry: "a.html", line: null },
    { path: "one.jsonl", entry: null, line: 3 },
  ]);
  expect(Buffer.from(store.sourceOf(kidal, origins[0]?.sha256 ?? "") ?? [])).toEqual(bytes);
  const [own] = store.originsOf(gao);
  expect(Buffer.from(store.sourceOf(gao, own?.sha256 ?? "") ?? []).toString()).toBe("Gao.");
  expect(store.sourceOf(gao, origins[0]?.sha256 ?? "")).toBeUndefined();
});

test("another text at the same address is a version: the newer one is listed, the older is kept", () => {
  const url = "https://example.org/kidal";
  const first = "Kidal fell on Tuesday, the army said, after days of fighting in the north.";
  const at = (day: string) => ({ published: { edtf: day, words: day }, url });
  const { importer, store, search } = newCollection();
  const add = (text: string, day: string) => importer.add(draftOf(text, at(day)));
  const old = add(first, "2023-11-14");
  const newer = add(`${first} It is the first time in years.`, "2023-11-15");
  const oldest = add(`${first} More soon.`, "2023-11-13");
  const other = add("Something else altogether stands there now.", "2023-11-16");
  importer.commit();
  expect([old, newer, oldest, other].map(({ outcome }) => outcome)).toEqual([
    "added",
    "version",
    "version",
    "added",
  ]);
  const ids = [other, newer].map((added) => ("articleId" in added ? added.articleId : ""));
  expect(store.listArticles({}, PAGE).ids).toEqual(ids);
  expect(search.search({ text: "kidal", limit: 9 }).hits.map(({ id }) => id)).toEqual([ids[1]]);
  expect(store.counts().article).toBe(2);
  expect(store.dataset().articles).toHaveLength(4);
  const earlier = [old, oldest].map((added) => ("articleId" in added ? added.articleId : ""));
  expect(store.articleSlice(earlier[0] ?? "")?.articles).toMatchObject([{ id: earlier[0] }]);
  expect(store.versionsOf(earlier[0] ?? "")).toEqual([ids[1], ...earlier.toReversed()]);
  expect(store.versionsOf(ids[0] ?? "")).toEqual([ids[0]]);
});

test("what is not committed is not kept", () => {
  const { importer, store } = newCollection();
  importer.add(draftOf("Kidal fell."));
  importer.rollback();
  importer.add(draftOf("They met in Moscow.", { publisher: "Agency One" }));
  importer.commit();
  expect(store.dataset().articles).toHaveLength(1);
  expect(store.listArticles({}, PAGE).facets[0]?.values).toMatchObject([{ count: 1 }]);
});

test(
  "whatever is imported, the collection is a dataset without errors",
  { timeout: 60_000 },
  () => {
    fc.assert(
      fc.property(fc.array(anyDraft, { maxLength: 20 }), (drafts) => {
        const collection = openCollection({ file: ":memory:", create: true });
        collection.importer.addAll(drafts);
        const errors = check(collection.store.dataset()).filter(
          ({ severity }) => severity === "error",
        );
        collection.close();
        expect(errors).toEqual([]);
      }),
      { numRuns: 40 },
    );
  },
);

/** The texts of a collection that these batches were imported into. */
function textsOf(batches: readonly (readonly ArticleDraft[])[]): unknown {
  const collection = openCollection({ file: ":memory:", create: true });
  for (const batch of batches) collection.importer.addAll(batch);
  const { texts } = collection.store.dataset();
  collection.close();
  return texts;
}

test("in any order and any batches the articles are the same", { timeout: 60_000 }, () => {
  const shuffled = fc
    .array(anyDraft, { maxLength: 15 })
    .chain((drafts) =>
      fc.tuple(
        fc.constant(drafts),
        fc.shuffledSubarray(drafts, { minLength: drafts.length }),
        fc.integer({ min: 1, max: 5 }),
      ),
    );
  fc.assert(
    fc.property(shuffled, ([drafts, others, size]) => {
      const chunks = Array.from({ length: Math.ceil(others.length / size) }, (_, index) =>
        others.slice(index * size, (index + 1) * size),
      );
      expect(textsOf(chunks)).toEqual(textsOf([drafts]));
    }),
    { numRuns: 40 },
  );
});

test("the counts that are kept are those that counting gives", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.array(anyDraft, { maxLength: 20 }), (drafts) => {
      const collection = openCollection({ file: ":memory:", create: true });
      const { importer, store } = collection;
      importer.addAll(drafts);
      const { ids, total, facets, histogram } = store.listArticles({}, PAGE);
      expect([ids.length, store.counts().article]).toEqual([total, total]);
      for (const { field, values } of facets) {
        for (const { value, count } of values)
          expect(store.listArticles({ [field]: value }, PAGE).ids).toHaveLength(count);
      }
      const dated = store.listArticles({ in: "0000/9999" }, PAGE).ids.length;
      expect(histogram?.undated ?? 0).toBe(total - dated);
      collection.close();
    }),
    { numRuns: 40 },
  );
});

test("a collection is there again when it is opened again, and is made only where that is asked", () => {
  const file = newFile();
  expect(() => openCollection({ file, create: false })).toThrow("There is no collection at");
  const made = openCollection({ file, create: true });
  made.importer.addAll([draftOf("Kidal fell.")]);
  made.close();
  const again = openCollection({ file, create: false });
  expect(again.store.counts().article).toBe(1);
  again.close();
});

test("no dataset takes the place of a collection, and no collection that of a dataset's archive", () => {
  const file = newFile();
  openCollection({ file, create: true }).close();
  const bytes = readFileSync(file);
  expect(() => openArchive({ file, dataset: KIDAL })).toThrow("is a collection of imported");
  expect(readFileSync(file).equals(bytes)).toBe(true);
  const derived = newFile();
  openArchive({ file: derived, dataset: KIDAL }).close();
  expect(() => openCollection({ file: derived, create: true })).toThrow("archive of a dataset");
});

test("a damaged collection is never thrown away", () => {
  const file = newFile();
  const made = openCollection({ file, create: true });
  made.importer.addAll(Array.from({ length: 200 }, (_, index) => draftOf(`Kidal ${index}.`)));
  made.close();
  truncateSync(file, 700);
  const damaged = readFileSync(file);
  expect(() => openArchive({ file, dataset: KIDAL })).toThrow(/damaged|collection/);
  expect(() => openCollection({ file, create: true })).toThrow("it is damaged");
  expect(readFileSync(file).equals(damaged)).toBe(true);
  const garbage = newFile();
  writeFileSync(garbage, "These are my notes, and they are no database. ".repeat(300));
  expect(() => openCollection({ file: garbage, create: true })).toThrow("not a database");
});

test("a collection of an older version is brought up to date by what its steps ask for, and no more", () => {
  const file = newFile();
  const made = openCollection({ file, create: true });
  made.importer.addDataset(bundledDataset(), { path: "test", dryRun: false });
  made.importer.commit();
  const progress = made.review.progress({});
  made.close();
  const older = new DatabaseSync(file);
  older.exec(`
    DROP TABLE asked; DROP TABLE token; DROP TABLE successor; DROP TABLE edit; DROP TABLE change;
    DROP TABLE review_text; DROP TABLE review_tally; DROP TABLE review_cube;
    DROP TABLE review; DROP TABLE review_source;
    ALTER TABLE import_file DROP COLUMN reading;
    UPDATE kind_count SET count = 77 WHERE kind = 'article';
    PRAGMA user_version = 6;`);
  older.close();
  const again = openCollection({ file, create: false });
  onTestFinished(() => again.close());
  expect(again.review.progress({})).toEqual(progress);
  expect(again.store.listStatements({}, PAGE).total).toBe(14);
  expect(again.store.counts().article, "what no step asks for is left as it is").toBe(77);
});

test("a collection from before relations were listed lists them, each once", () => {
  const file = newFile();
  const made = openCollection({ file, create: true });
  made.importer.addDataset(bundledDataset(), { path: "test", dryRun: false });
  made.importer.commit();
  const mali = made.store.entityExcerpt("place/mali", { most: 100, few: 1 });
  const counts = made.store.counts();
  made.close();
  const older = new DatabaseSync(file);
  older.exec(`
    DELETE FROM facet WHERE value IN (SELECT number FROM facet_value WHERE list = 'relation');
    DELETE FROM facet_value WHERE list = 'relation';
    DELETE FROM listed WHERE list = 'relation';
    ALTER TABLE import_file DROP COLUMN reading;
    PRAGMA user_version = ${MIGRATIONS.indexOf(RELATIONS_LISTED)};`);
  older.close();
  const again = openCollection({ file, create: false });
  onTestFinished(() => again.close());
  expect(again.store.entityExcerpt("place/mali", { most: 100, few: 1 })).toEqual(mali);
  expect(mali?.totals.relations).toBeGreaterThan(0);
  expect(again.store.counts()).toEqual(counts);
  expect([...again.check()]).toEqual([]);
});
