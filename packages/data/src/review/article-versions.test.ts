import { join } from "node:path";
import type { Article, Dataset } from "@onrecord/domain";
import { MentionId } from "@onrecord/domain";
import { bundledDataset, draftOf } from "@onrecord/testing";
import { expect, onTestFinished, test } from "vitest";
import type { Collection } from "../archive/open-collection.ts";
import { openCollection } from "../archive/open-collection.ts";
import { rowsOf } from "../testing/archive-rows.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";

const BY = {
  by: { kind: "program", name: "Test", version: "1" },
  at: "2026-11-23T11:00:00Z",
} as const;

const URL = "https://news.example/visit";

/** The bundled dataset, whose article stands at an address. */
const DATASET: Dataset = {
  ...bundledDataset(),
  articles: bundledDataset().articles.map((article): Article => ({ ...article, url: URL })),
};
const OLD = DATASET.articles[0]?.id ?? "";
const TEXT = Object.values(DATASET.texts)[0]?.text ?? "";

/** A collection with the bundled dataset, and then newer texts at the same address. */
function collectionWith(...texts: readonly string[]): {
  readonly file: string;
  readonly collection: Collection;
} {
  const file = join(temporaryFolder(), "news.sqlite");
  const collection = openCollection({ file, create: true });
  onTestFinished(() => collection.close());
  collection.importer.addDataset(DATASET, { path: "test", dryRun: false });
  collection.importer.commit();
  for (const text of texts)
    collection.importer.addAll([
      draftOf(text, { url: URL, published: { edtf: "2024-03-01", words: "2024-03-01" } }),
    ]);
  return { file, collection };
}

const CORRECTED = `Corrected.\n\n${TEXT.replace("Ms. .Lavrov", "Mr. Lavrov").replace(/The country has turned[^.]*\./u, "")}`;

test("what was read from an older version is carried to the current one, and an undo takes it back", () => {
  const { file, collection } = collectionWith(CORRECTED);
  const { versions, review, store } = collection;
  const before = rowsOf(file);
  const [older, ...others] = versions.older();
  if (older === undefined) throw new Error("no older version was found");
  expect([older.from, others]).toEqual([OLD, []]);
  expect(versions.older(older.to)).toEqual([older]);
  expect(versions.older("article/0000000000000000")).toEqual([]);
  expect(versions.carryOver(older, { ...BY, dryRun: true }).change).toBeNull();
  expect(rowsOf(file)).toEqual(before);
  const { change, outcomes } = versions.carryOver(older, { ...BY, dryRun: false });
  expect(outcomes.some(({ outcome }) => outcome === "moved")).toBe(true);
  const now = store.articleSlice(older.to);
  expect(now?.statements.length).toBe(DATASET.statements.length);
  expect(store.slice(["event/mali-turns-to-russia"]).events).toMatchObject([
    { status: "outdated" },
  ]);
  // Lists, counts and the queue are as they would be worked out anew.
  const after = rowsOf(file);
  collection.reindex();
  expect(rowsOf(file)).toEqual(after);
  expect(collection.checkIndex()).toMatchObject({ findings: [], missing: 0, surplus: 0 });
  expect(versions.older()).toEqual([]);
  expect(review.log({ size: 1 }).changes).toMatchObject([{ number: change, action: "reanchor" }]);
  const undone = review.undo(change ?? 0, BY);
  expect(undone.ok).toBe(true);
  expect(rowsOf(file)).toEqual(before);
});

test("what the current version has already is there once", () => {
  const { collection } = collectionWith(`Corrected.\n\n${TEXT}`);
  const { versions, store, proposals, importer } = collection;
  const [older] = versions.older();
  if (older === undefined) throw new Error("no older version was found");
  const dry = versions.carryOver(older, { ...BY, dryRun: true });
  const [first] = dry.edits.flatMap(({ after }) => (after?.kind === "mention" ? [after] : []));
  if (first === undefined) throw new Error("no mention is carried over");
  const proposed = {
    ...first,
    id: MentionId.parse(`${first.id}-proposed`),
    status: "proposed" as const,
    provenance: { proposed: { ...BY, method: "rule: test" }, decided: null, history: [] },
  };
  proposals.replace([], { ...DATASET, mentions: [proposed] });
  importer.commit();
  versions.carryOver(older, { ...BY, dryRun: false });
  const mentions = store.articleSlice(older.to)?.mentions ?? [];
  expect(mentions).toHaveLength(DATASET.mentions.length);
  expect(mentions.map(({ id }) => id)).not.toContain(proposed.id);
});

test("a version that nothing was read from leads to the one that something was read from", () => {
  const { collection } = collectionWith(`First.\n\n${TEXT}`, `Second.\n\n${TEXT}`);
  const { versions, store } = collection;
  const [older, ...others] = versions.older();
  expect([older?.from, others]).toEqual([OLD, []]);
  const between = store.dataset().articles.find(({ id }) => id !== OLD && id !== older?.to)?.id;
  if (between === undefined) throw new Error("there is a version between the two");
  expect(versions.older(between)).toEqual([older]);
  expect(versions.older(OLD)).toEqual([older]);
  expect(versions.older(older?.to)).toEqual([older]);
});
