import { join } from "node:path";
import type { Dataset } from "@onrecord/domain";
import { emptyDataset } from "@onrecord/domain";
import { ReviewedId } from "@onrecord/review";
import { expect, test } from "vitest";
import type { Collection } from "../archive/open-collection.ts";
import { rowsOf } from "../testing/archive-rows.ts";
import { proposedCollection, proposedDataset } from "../testing/proposed-collection.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";

const DATASET = proposedDataset();
const ARTICLE = DATASET.articles[0]?.id ?? "";
const BY = {
  by: { kind: "person", name: "Sergei Lavrov", version: null },
  at: "2026-11-23T11:00:00Z",
} as const;

const some = (tables: Partial<Dataset>): Dataset => ({
  ...emptyDataset(DATASET.manifest),
  ...tables,
});

const write = (
  { proposals, importer }: Collection,
  gone: readonly string[],
  added: Dataset,
): void => {
  proposals.replace(gone, added);
  importer.commit();
};

test("lists, counts, search and queue are as if the records had never been others", () => {
  const file = join(temporaryFolder(), "news.sqlite");
  const collection = proposedCollection(file);
  const free = collection.proposals.free(DATASET.statements.map(({ id }) => id));
  const [first, second] = DATASET.statements.filter(({ id }) => free.includes(id));
  if (first === undefined || second === undefined) throw new Error("no statements are free");
  const changed = { ...second, speaker: null };
  write(collection, [first.id, second.id], some({ statements: [changed] }));
  expect(collection.store.counts().statement).toBe(DATASET.statements.length - 1);
  expect(collection.review.item(first.id)).toBeUndefined();
  expect(collection.review.history(second.id)).toEqual([]);
  const rows = rowsOf(file);
  collection.reindex();
  expect(rowsOf(file)).toEqual(rows);
  expect(collection.checkIndex()).toMatchObject({ findings: [], missing: 0, surplus: 0 });
});

test("a record that takes the place of one with its id keeps its position, and one that stays is not touched", () => {
  const file = join(temporaryFolder(), "news.sqlite");
  const collection = proposedCollection(file);
  const rows = rowsOf(file);
  write(
    collection,
    DATASET.times.map(({ id }) => id),
    some({ times: DATASET.times }),
  );
  write(collection, [], some({ mentions: DATASET.mentions }));
  expect(rowsOf(file)).toEqual(rows);
});

test("free is what nobody changed and nothing else refers to, in any number of steps", () => {
  const { proposals, review } = proposedCollection();
  const event = DATASET.events.find(({ voice }) => voice.startsWith("statement/"));
  const statement = event?.voice ?? "";
  expect(proposals.free([statement])).toEqual([]);
  const voiced = [...DATASET.events, ...DATASET.relations, ...DATASET.statements].flatMap(
    ({ id, voice }): string[] => (voice === statement ? [id] : []),
  );
  const referring = DATASET.events.flatMap(({ id, partOf }): string[] =>
    partOf === event?.id ? [id] : [],
  );
  const all = [statement, ...voiced, ...referring];
  const free = proposals.free(all);
  expect(free).toContain(statement);
  const [touched] = voiced;
  if (touched === undefined) throw new Error("no claim is asserted in a statement");
  const accepted = review.decide(
    { action: "accept", ids: [ReviewedId.parse(touched)] },
    { ...BY, expected: {} },
  );
  expect(accepted.ok).toBe(true);
  expect(proposals.free(all)).not.toContain(touched);
  expect(proposals.free(all)).not.toContain(statement);
  expect(proposals.free(["person/sergei-lavrov", "statement/nothing"])).toEqual([]);
});

test("the slice of an article has what was rejected", () => {
  const { proposals, review } = proposedCollection();
  const [mention] = DATASET.mentions;
  if (mention === undefined) throw new Error("there is no mention");
  expect(review.decide({ action: "reject", ids: [mention.id] }, { ...BY, expected: {} }).ok).toBe(
    true,
  );
  const slice = proposals.slice(ARTICLE);
  expect(slice?.mentions).toHaveLength(DATASET.mentions.length);
  expect(slice?.mentions.find(({ id }) => id === mention.id)?.status).toBe("rejected");
  expect(proposals.slice("article/0000000000000000")).toBeUndefined();
});
