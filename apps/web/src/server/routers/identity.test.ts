import { bundledDatasetFolder, Decision, importSources, openCollection } from "@onrecord/data";
import { ArticleId, createAnchor, Mention, referencesOf } from "@onrecord/domain";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import type { MovedGroup, MovedItem } from "#web/features/entities/merge-preview.ts";
import { createCallerFactory } from "../trpc.ts";
import { collectionContext } from "../testing/contexts.ts";
import { appRouter } from "./app-router.ts";

const DIOP = "person/abdoulaye-diop";
const LAVROV = "person/sergei-lavrov";
const MINISTER = "person/malian-defense-minister";

const collection = openCollection({ file: ":memory:", create: true });
beforeAll(() => importSources([bundledDatasetFolder()], collection.importer));
afterAll(() => collection.close());

const writer = { name: "Abdoulaye Diop", scopes: ["review"], expires: null } as const;
const caller = createCallerFactory(appRouter);
const [reader, reviewer] = [
  caller(collectionContext(collection)),
  caller(collectionContext(collection, writer)),
];

/** All that is on record, byte for byte. */
const stateOf = (): string => JSON.stringify(collection.store.dataset());

const isMoved = ({ kind, text, marks: [mark] }: MovedItem): boolean =>
  kind === "Mention" && text.slice(mark?.start, mark?.end) === "Mr. Diop";

/** A part of Diop's mentions as another person. */
async function splitDiop() {
  const { groups } = await reader.identity.parts({ id: DIOP });
  const moved = groups.flatMap(({ items }) => items.filter(isMoved)).map(({ id }) => id);
  const to = { kind: "person" as const, name: "Mr. Diop" };
  const decision = { action: "split-entity" as const, id: DIOP, moved, to };
  const preview = await reviewer.identity.previewSplit({ decision });
  return { decision, moved, preview };
}

test("an entry is split in two, merged again, and taken back to the byte", async () => {
  const before = stateOf();
  const { decision, moved, preview } = await splitDiop();
  expect(preview).toMatchObject({ refusal: null, articles: 1 });
  expect(preview.counts[0]).toBe("2 mentions");
  const split = await reviewer.identity.decide({ decision, expected: preview.fingerprint ?? "" });
  expect(split.href).toMatch(/^\/entities\/person\//);
  const other = (split.href ?? "").replace("/entities/", "");
  expect(collection.store.slice(moved).mentions.map(({ entity }) => String(entity))).toEqual([
    other,
    other,
  ]);

  const merge = await reader.identity.merge({ from: other, into: DIOP });
  expect(merge).toMatchObject({ refusal: null, from: { id: other }, into: { id: DIOP } });
  const shown = merge?.groups.flatMap(({ items }) => items.map(({ id }) => id)) ?? [];
  expect(shown).toEqual(expect.arrayContaining(moved));
  const merged = await reviewer.identity.decide({
    decision: { action: "merge-entities", from: [other], into: DIOP },
    expected: merge?.fingerprint ?? "",
  });
  expect(merged.href).toBe(`/entities/${DIOP}`);
  expect(await reader.identity.merged({ id: other })).toMatchObject({
    into: { id: DIOP },
    by: "Abdoulaye Diop",
    change: merged.number,
  });
  await reviewer.history.undo({ number: merged.number });
  expect(await reader.identity.merged({ id: other })).toBeNull();
  await reviewer.history.undo({ number: split.number });
  expect(stateOf()).toBe(before);
});

test("what changed since it was looked at is not merged, and nothing is written", async () => {
  const merge = await reader.identity.merge({ from: MINISTER, into: LAVROV });
  const expected = merge?.fingerprint ?? "";
  const id = merge?.groups[0]?.items[0]?.id;
  const by = { kind: "person", name: "Sergei Lavrov", version: null } as const;
  const signed = { by, at: "2026-11-23T17:30:00.000Z", expected: {} };
  const decision = Decision.parse({ action: "reopen", ids: [id] });
  const reopened = collection.review.decide(decision, signed);
  if (!reopened.ok) throw new Error(reopened.error.message);
  const before = stateOf();
  await expect(
    reviewer.identity.decide({
      decision: { action: "merge-entities", from: [MINISTER], into: LAVROV },
      expected,
    }),
  ).rejects.toMatchObject({ code: "CONFLICT" });
  expect(stateOf()).toBe(before);
  collection.review.undo(reopened.value.number, signed);
});

test("entries of two kinds are refused in words, and so is one with itself", async () => {
  const kinds = await reader.identity.merge({ from: "place/mali", into: DIOP });
  expect(kinds?.refusal).toContain("only entities of one kind can be one");
  expect(kinds?.groups).toEqual([]);
  expect((await reader.identity.merge({ from: DIOP, into: DIOP }))?.refusal).toContain("itself");
  expect(await reader.identity.merge({ from: "person/nobody", into: DIOP })).toBeNull();
});

test("those with a name like it come first, and a search finds the others", async () => {
  const { likely, found } = await reader.identity.candidates({ id: DIOP, text: "lavr" });
  expect(found.map(({ ref }) => ref.id)).toContain(LAVROV);
  expect(likely.map(({ ref }) => ref.id)).not.toContain(LAVROV);
  const { decision, preview } = await splitDiop();
  const split = await reviewer.identity.decide({ decision, expected: preview.fingerprint ?? "" });
  const other = (split.href ?? "").replace("/entities/", "");
  const again = await reader.identity.candidates({ id: other });
  expect(again.likely[0]?.ref.id).toBe(DIOP);
  const { pairs, looked } = await reader.identity.duplicates({ kind: "person" });
  expect(pairs).toMatchObject([{ into: { id: DIOP }, from: { id: other } }]);
  expect(looked.some).toBe(looked.all);
  await reviewer.history.undo({ number: split.number });
});

test("who may not review cannot put entries together, nor decide anything else here", async () => {
  const decision = { action: "merge-entities" as const, from: [LAVROV], into: DIOP };
  const importing = caller({
    ...collectionContext(collection),
    writer: { ...writer, scopes: ["import"] },
  });
  const before = stateOf();
  await expect(
    reader.identity.decide({ decision, expected: "0".repeat(64) }),
  ).rejects.toMatchObject({
    code: "UNAUTHORIZED",
  });
  await expect(
    importing.identity.decide({ decision, expected: "0".repeat(64) }),
  ).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
  const reject = { action: "reject" as const, ids: ["mention/aec4ca49b0d251b8-0-29"] };
  await expect(
    reviewer.identity.decide({ decision: reject, expected: "0".repeat(64) }),
  ).rejects.toMatchObject({
    code: "BAD_REQUEST",
  });
  expect(stateOf()).toBe(before);
});

test("a dataset's entries are not put together, and none of them ever was", async () => {
  const dataset = caller({ ...collectionContext(collection), collection: null, origin: "dataset" });
  await expect(dataset.identity.candidates({ id: DIOP })).rejects.toMatchObject({
    code: "PRECONDITION_FAILED",
  });
  expect(await dataset.identity.merged({ id: "person/nobody" })).toBeNull();
});

/** A collection in which so many letters are mentions of the minister. */
function crowdedCollection(count: number) {
  const crowded = openCollection({ file: ":memory:", create: true });
  onTestFinished(() => crowded.close());
  const dataset = collection.store.dataset();
  crowded.importer.addDataset(dataset, { path: "test", dryRun: false });
  const mention = dataset.mentions.find(({ entity }) => entity === MINISTER);
  const text = Object.values(dataset.texts)[0]?.text ?? "";
  const mentions = Array.from({ length: count }, (_, start) =>
    Mention.parse({
      ...mention,
      id: `mention/letter-${start}`,
      anchor: createAnchor(dataset.articles[0]?.id ?? ArticleId.parse(""), text, {
        start,
        end: start + 1,
      }),
    }),
  );
  crowded.proposals.replace([], { ...dataset, mentions });
  crowded.importer.commit();
  return crowded;
}

test("of an entry that much refers to, a stranger sees the beginning; who may review, all of it", async () => {
  const crowded = crowdedCollection(1100);
  const [stranger, signed] = [
    caller(collectionContext(crowded)),
    caller(collectionContext(crowded, writer)),
  ];
  const pair = { from: MINISTER, into: LAVROV };
  const merge = await stranger.identity.merge(pair);
  expect(merge).toMatchObject({ refusal: null, more: null, fingerprint: null, counts: [] });
  expect(merge?.groups.flatMap(({ items }) => items)).toHaveLength(300);
  await expect(stranger.identity.previewMerge(pair)).rejects.toMatchObject({
    code: "UNAUTHORIZED",
  });
  const open = Decision.parse({ action: "merge-entities", from: [MINISTER], into: LAVROV });
  await expect(stranger.review.preview({ decision: open })).rejects.toMatchObject({
    code: "BAD_REQUEST",
  });
  const preview = await signed.identity.previewMerge(pair);
  expect(preview.counts[0]).toMatch(/^1,1\d\d mentions$/);
  const expected = preview.fingerprint ?? "";
  const merged = await signed.identity.decide({ decision: open, expected });
  expect(merged.href).toBe(`/entities/${LAVROV}`);
});

test("what refers to an entry is told part by part, each of it once", async () => {
  const crowded = crowdedCollection(700);
  const stranger = caller(collectionContext(crowded));
  const ids: string[] = [];
  let cursor: string | null = null;
  do {
    const { groups, next }: { groups: readonly MovedGroup[]; next: string | null } =
      await stranger.identity.parts({ id: MINISTER, cursor });
    ids.push(...groups.flatMap(({ items }) => items.map(({ id }) => id)));
    cursor = next;
  } while (cursor !== null);
  expect(new Set(ids).size).toBe(ids.length);
  const slice = crowded.store.dataset();
  const named = [
    ...slice.mentions,
    ...slice.statements,
    ...slice.events,
    ...slice.relations,
  ].filter((record) => referencesOf(record).some(({ value }) => value === MINISTER));
  expect(ids.toSorted()).toEqual(named.map(({ id }): string => id).toSorted());
  expect(ids.length).toBeGreaterThan(700);
});

test("a merge of some hundred shows the first, says how many more there are, and can be made", async () => {
  const crowded = crowdedCollection(500);
  const [stranger, signed] = [
    caller(collectionContext(crowded)),
    caller(collectionContext(crowded, writer)),
  ];
  const merge = await stranger.identity.merge({ from: MINISTER, into: LAVROV });
  const shown = merge?.groups.flatMap(({ items }) => items) ?? [];
  expect(shown).toHaveLength(300);
  expect(merge?.more).toBeGreaterThan(200);
  const decision = Decision.parse({ action: "merge-entities", from: [MINISTER], into: LAVROV });
  const decided = await signed.identity.decide({ decision, expected: merge?.fingerprint ?? "" });
  expect(crowded.review.log({ size: 1 }).changes).toMatchObject([{ number: decided.number }]);
});
