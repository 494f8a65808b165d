import { bundledDatasetFolder, importSources, openCollection } from "@onrecord/data";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { MovedItem } from "#web/features/entities/merge-preview.ts";
import { createCallerFactory } from "../trpc.ts";
import { collectionContext } from "../testing/contexts.ts";
import { appRouter } from "./app-router.ts";

const DIOP = "person/abdoulaye-diop";
const LAVROV = "person/sergei-lavrov";

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
  const groups = await reader.identity.parts({ id: DIOP });
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
  const split = await reviewer.identity.decide({ decision, expected: preview.revisions });
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
    expected: merge?.revisions ?? {},
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
  const merge = await reader.identity.merge({ from: LAVROV, into: DIOP });
  const id = Object.keys(merge?.revisions ?? {}).find((each) => each.startsWith("mention")) ?? "";
  const expected = { ...merge?.revisions, [id]: "another state" };
  const before = stateOf();
  await expect(
    reviewer.identity.decide({
      decision: { action: "merge-entities", from: [LAVROV], into: DIOP },
      expected,
    }),
  ).rejects.toMatchObject({ code: "CONFLICT" });
  expect(stateOf()).toBe(before);
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
  const split = await reviewer.identity.decide({ decision, expected: preview.revisions });
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
  await expect(reader.identity.decide({ decision, expected: {} })).rejects.toMatchObject({
    code: "UNAUTHORIZED",
  });
  await expect(importing.identity.decide({ decision, expected: {} })).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
  const reject = { action: "reject" as const, ids: ["mention/aec4ca49b0d251b8-0-29"] };
  await expect(reviewer.identity.decide({ decision: reject, expected: {} })).rejects.toMatchObject({
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
