import { Decision } from "@onrecord/review";
import { expect, test } from "vitest";
import type { Collection } from "../archive/open-collection.ts";
import { proposedCollection, proposedDataset } from "../testing/proposed-collection.ts";
import { DIOP, LAVROV } from "../testing/signatures.ts";
import type { ReviewFilter, ReviewItem } from "./review-desk.ts";

const itemsOf = ({ review }: Collection, kind: ReviewItem["kind"]): readonly ReviewItem[] =>
  review.queue({ kind }, { order: "text", size: 200 }).items;

function firstOf(collection: Collection, kind: ReviewItem["kind"]): ReviewItem {
  const [item] = itemsOf(collection, kind);
  if (item === undefined) throw new Error(`nothing of the kind ${kind} is proposed`);
  return item;
}

/** The value of a result. @throws Error with its failure. */
function mustBe<T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const revisionsOf = (items: readonly ReviewItem[]): Record<string, string> =>
  Object.fromEntries(items.map(({ id, revision }) => [id, revision]));

test("what is accepted leaves the queue, and says who accepted it", () => {
  const collection = proposedCollection();
  const { review, store } = collection;
  const before = review.queue({}, { order: "text", size: 10 });
  const item = firstOf(collection, "mention");
  const change = mustBe(
    review.decide(
      { action: "accept", ids: [item.record.id] },
      { ...DIOP, expected: revisionsOf([item]) },
    ),
  );
  const after = review.queue({}, { order: "text", size: 10 });
  expect(after.total).toBe(before.total - 1);
  expect(review.progress({})).toMatchObject({ proposed: after.total, accepted: 1, rejected: 0 });
  const [mention] = store.slice([item.id]).mentions;
  expect(mention).toMatchObject({
    status: "accepted",
    provenance: { decided: { ...DIOP, method: "accepted" }, history: [] },
  });
  expect(change).toMatchObject({ number: 1, action: "accept", ids: [item.id], undoneBy: null });
  expect(review.item(item.id)?.revision).toBe(change.revisions[item.id]);
  expect(review.history(item.id)).toMatchObject([
    { change: { number: 1 }, before: { status: "proposed" }, after: { status: "accepted" } },
  ]);
});

test("an undo brings the very bytes back, and can be undone", () => {
  const collection = proposedCollection();
  const { review, store } = collection;
  const before = JSON.stringify(store.dataset());
  const ids = itemsOf(collection, "event").map(({ record }) => record.id);
  const change = mustBe(
    review.decide({ action: "reject", ids, reason: "not news" }, { ...DIOP, expected: {} }),
  );
  const rejected = JSON.stringify(store.dataset());
  expect(rejected).not.toBe(before);
  const undone = mustBe(review.undo(change.number, LAVROV));
  expect(JSON.stringify(store.dataset())).toBe(before);
  expect(undone).toMatchObject({ action: "undo", undoes: change.number });
  expect(review.undo(change.number, LAVROV)).toMatchObject({
    ok: false,
    error: { code: "undone" },
  });
  mustBe(review.undo(undone.number, DIOP));
  expect(JSON.stringify(store.dataset())).toBe(rejected);
  expect(review.log({ size: 2 })).toMatchObject({
    changes: [
      { number: 3, undoes: 2 },
      { number: 2, undoes: 1, undoneBy: 3 },
    ],
    next: "2",
  });
  expect(review.log({ size: 2, by: "Sergei Lavrov" }).changes).toHaveLength(1);
});

test("a decision on what somebody else changed writes nothing and says who it was", () => {
  const collection = proposedCollection();
  const { review, store } = collection;
  const item = firstOf(collection, "statement");
  const expected = revisionsOf([item]);
  mustBe(review.decide({ action: "accept", ids: [item.record.id] }, { ...DIOP, expected }));
  const before = JSON.stringify(store.dataset());
  const answer = review.decide(
    { action: "reject", ids: [item.record.id] },
    { ...LAVROV, expected },
  );
  expect(answer).toMatchObject({
    ok: false,
    error: {
      code: "conflict",
      records: [{ id: item.id, current: { status: "accepted" }, by: DIOP.by, at: DIOP.at }],
    },
  });
  expect(JSON.stringify(store.dataset())).toBe(before);
  expect(review.log({ size: 9 }).changes).toHaveLength(1);
});

test("a correction changes the words and accepts them; the history keeps who decided before", () => {
  const collection = proposedCollection();
  const { review } = collection;
  const item = itemsOf(collection, "mention").find(
    ({ record }) => record.kind === "mention" && record.anchor.exact.includes(" "),
  );
  if (item?.record.kind !== "mention") throw new Error("a mention of two words is there");
  const { start, end, exact } = item.record.anchor;
  const shorter = { start: start + exact.lastIndexOf(" ") + 1, end };
  mustBe(review.decide({ action: "accept", ids: [item.record.id] }, { ...DIOP, expected: {} }));
  mustBe(
    review.decide(
      { action: "correct", id: item.record.id, change: { span: shorter }, accept: true },
      { ...LAVROV, expected: {} },
    ),
  );
  const after = review.item(item.id);
  expect(after?.record).toMatchObject({
    status: "accepted",
    anchor: { ...shorter, exact: exact.slice(exact.lastIndexOf(" ") + 1) },
    provenance: { decided: LAVROV, history: [{ ...DIOP, method: "accepted" }] },
  });
});

test("the queue is narrowed, ordered and counted, page after page", () => {
  const { review } = proposedCollection();
  const all = review.queue({}, { order: "least-sure", size: 500 });
  expect(all.items).toHaveLength(all.total);
  const confidences = all.items.map(({ confidence }) => confidence ?? -1);
  expect(confidences).toEqual(confidences.toSorted((a, b) => a - b));
  for (const { field, values } of all.facets) {
    if (field === "confidence") continue;
    for (const { value, count } of values)
      expect([value, review.queue({ [field]: value }, { order: "text", size: 1 }).total]).toEqual([
        value,
        count,
      ]);
  }
  for (const order of ["text", "least-sure", "most-sure", "entity"] as const) {
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const page = review.queue({ kind: "mention" }, { order, size: 7, after });
      ids.push(...page.items.map(({ id }) => id));
      after = page.next;
    } while (after !== null);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(review.queue({ kind: "mention" }, { order, size: 1 }).total);
  }
  const some = review.queue({ text: "kid" }, { order: "text", size: 100 });
  expect(some.items.length).toBeGreaterThan(0);
  for (const { record } of some.items) expect(JSON.stringify(record)).toMatch(/kid/i);
});

const byValue = (a: { readonly value: string }, b: { readonly value: string }): number =>
  a.value < b.value ? -1 : 1;

test("whatever narrows the queue, its facets are what the items say, each without its own filter", () => {
  const { review } = proposedCollection();
  const { items } = review.queue({}, { order: "text", size: 500 });
  const [item] = items;
  if (item === undefined) throw new Error("something is proposed");
  const filters: readonly ReviewFilter[] = [
    {},
    { kind: "mention" },
    { entity: "place/mali" },
    { entity: "place/mali", kind: "event" },
    { article: item.article, confidence: { least: 0.33, most: 0.77 } },
    { rule: item.rule, kind: item.kind },
    { rule: item.rule, text: "mali" },
    { text: "mali", entity: "place/mali", confidence: { least: 0.5 } },
  ];
  const own = { rule: "rule", proposer: "rule", kind: "kind", article: "article" } as const;
  for (const filter of filters) {
    const page = review.queue(filter, { order: "text", size: 500 });
    expect(page.items).toHaveLength(page.total);
    for (const { field, values } of page.facets) {
      if (field === "entity" || field === "confidence") continue;
      const others = review.queue(
        { ...filter, [own[field]]: undefined },
        { order: "text", size: 500 },
      );
      const counts = Map.groupBy(others.items, (each) => each[field]);
      const counted = [...counts].map(([value, of]) => ({ value, count: of.length }));
      expect(values.toSorted(byValue)).toEqual(counted.toSorted(byValue));
    }
    for (const { value, count } of page.facets.find(({ field }) => field === "entity")?.values ??
      [])
      expect(review.queue({ ...filter, entity: value }, { order: "text", size: 1 }).total).toBe(
        count,
      );
  }
  expect(review.queue({}, { order: "text", size: 1, facets: false }).facets).toEqual([]);
});

test("every band of confidence is counted as it is listed, up to what is certain", () => {
  const dataset = proposedDataset();
  const mentions = dataset.mentions.map((mention, at) => {
    const words = ["confidence 1.00", "confidence 0.90", "no figure"][at] ?? "confidence 0.35";
    const proposed = { ...mention.provenance.proposed, method: `rule: mention; ${words}` };
    return { ...mention, provenance: { ...mention.provenance, proposed } };
  });
  const { review } = proposedCollection(":memory:", { ...dataset, mentions });
  const sure = { kind: "mention", confidence: { least: 1, most: 1 } } as const;
  expect(review.queue(sure, { order: "text", size: 9 })).toMatchObject({ total: 1 });
  const edges = [-1, 0, 0.1, 0.3, 0.35, 0.39, 0.9, 0.95, 1, 2];
  for (const [least, most] of edges.flatMap((low) => edges.map((high) => [low, high] as const))) {
    const filter = { confidence: { least, most } };
    const { total, items, facets } = review.queue(filter, { order: "text", size: 500 });
    const kinds = facets.find(({ field }) => field === "kind")?.values ?? [];
    expect([least, most, total]).toEqual([least, most, items.length]);
    expect(kinds.reduce((sum, { count }) => sum + count, 0)).toBe(total);
  }
});

test("an entity that was merged leads to the one that stands for it, until the merge is taken back", () => {
  const { review } = proposedCollection();
  const merge = (from: string, into: string): number =>
    mustBe(
      review.decide(Decision.parse({ action: "merge-entities", from: [from], into }), {
        ...DIOP,
        expected: {},
      }),
    ).number;
  const [minister, lavrov, diop] = [
    "person/malian-defense-minister",
    "person/sergei-lavrov",
    "person/abdoulaye-diop",
  ];
  merge(minister, lavrov);
  const second = merge(lavrov, diop);
  expect(review.successor(minister)).toBe(diop);
  const undone = mustBe(review.undo(second, LAVROV)).number;
  expect([review.successor(minister), review.successor(lavrov)]).toEqual([lavrov, undefined]);
  mustBe(review.undo(undone, DIOP));
  expect([review.successor(lavrov), review.successor(diop)]).toEqual([diop, undefined]);
});

test("an entity of which all was rejected is listed and found nowhere, until something stands again", () => {
  const collection = proposedCollection();
  const { review, store, search } = collection;
  const id = "organization/barkhane";
  const { items } = review.queue({}, { order: "text", size: 500 });
  const ids = items
    .filter(({ record }) => JSON.stringify(record).includes(`"${id}"`))
    .map(({ record }) => record.id);
  const shown = () => [
    store.entityCounts().some((each) => each.id === id),
    search
      .search({ text: "barkhane kind:organization", limit: 9 })
      .hits.some((hit) => hit.id === id),
  ];
  const before = store.counts().organization;
  expect(shown()).toEqual([true, true]);
  mustBe(review.decide({ action: "reject", ids }, { ...DIOP, expected: {} }));
  expect(shown()).toEqual([false, false]);
  expect(store.counts().organization).toBe(before - 1);
  expect(store.entitySlice(id)?.organizations).toMatchObject([{ id }]);
  expect(
    collection
      .checkRecords()
      .filter(({ severity, acknowledged }) => severity === "error" && acknowledged === null),
  ).toEqual([]);
  const mention = ids.find((each) => each.startsWith("mention/"));
  mustBe(
    review.decide(Decision.parse({ action: "reopen", ids: [mention] }), { ...DIOP, expected: {} }),
  );
  expect(shown()).toEqual([true, true]);
});
