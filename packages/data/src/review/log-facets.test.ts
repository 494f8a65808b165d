import { expect, test } from "vitest";
import { proposedCollection } from "../testing/proposed-collection.ts";

const PAGE = { order: "text", size: 1 } as const;
const person = (name: string) => ({ kind: "person", name, version: null }) as const;

test("the log is narrowed by who, what and when, and counts what that leaves", () => {
  const collection = proposedCollection();
  const { review } = collection;
  const decide = (action: "accept" | "reject", name: string, at: string) => {
    const [item] = review.queue({ kind: action === "reject" ? "event" : "mention" }, PAGE).items;
    if (item === undefined) throw new Error("nothing is proposed");
    const signed = { by: person(name), at, expected: {} };
    return review.decide({ action, ids: [item.record.id] }, signed);
  };
  decide("accept", "Abdoulaye Diop", "2026-11-22T23:59:59.999Z");
  decide("accept", "Sergei Lavrov", "2026-11-23T00:00:00.000Z");
  const rejected = decide("reject", "Abdoulaye Diop", "2026-11-23T10:00:00.000Z");
  expect(rejected.ok).toBe(true);

  const by = "Abdoulaye Diop";
  const numbersOf = (filter: object) =>
    review.log({ size: 9, ...filter }).changes.map(({ number }) => number);
  expect(numbersOf({ day: "2026-11-23" })).toEqual([3, 2]);
  expect(numbersOf({ day: "2026-11-23", by })).toEqual([3]);
  expect(numbersOf({ day: "23 November" })).toEqual([]);
  expect(review.logFacets({})).toEqual({
    total: 3,
    facets: [
      {
        field: "by",
        values: [
          { value: by, count: 2 },
          { value: "Sergei Lavrov", count: 1 },
        ],
      },
      {
        field: "action",
        values: [
          { value: "accept", count: 2 },
          { value: "reject", count: 1 },
        ],
      },
      {
        field: "day",
        values: [
          { value: "2026-11-23", count: 2 },
          { value: "2026-11-22", count: 1 },
        ],
      },
    ],
  });
  const { total, facets } = review.logFacets({ by, action: "accept" });
  expect(total).toBe(1);
  expect(facets.map(({ values }) => values.map(({ count }) => count))).toEqual([
    [1, 1],
    [1, 1],
    [1],
  ]);
});

test("a preview tells the state of everything that would change", () => {
  const collection = proposedCollection();
  const { review } = collection;
  const [item] = review.queue({ kind: "mention" }, { order: "text", size: 1 }).items;
  if (item === undefined) throw new Error("no mention is proposed");
  const decision = { action: "reject" as const, ids: [item.record.id] };
  const preview = review.preview(decision, { most: 5 });
  if (!preview.ok) throw new Error(preview.error.message);
  const { fingerprint, items, touched } = preview.value;
  expect([items.map(({ id }) => id), touched.mentions]).toEqual([[item.id], 1]);
  const plain = review.preview(decision);
  expect(plain.ok && [plain.value.items, plain.value.fingerprint]).toEqual([[], fingerprint]);
  const signed = { by: person("Abdoulaye Diop"), at: "2026-11-23T10:00:00Z" };
  expect(review.decide(decision, { ...signed, expected: "another state" })).toMatchObject({
    ok: false,
    error: { code: "conflict", records: [] },
  });
  expect(review.log({ size: 1, action: "reject" }).changes).toEqual([]);
  expect(review.decide(decision, { ...signed, expected: fingerprint }).ok).toBe(true);
});
