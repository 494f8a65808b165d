/** That no query of the desk walks through a table that grows with the collection. */
import { Decision } from "@onrecord/review";
import { expect, test } from "vitest";
import { buildArchive } from "../archive/build-archive.ts";
import { MIGRATIONS } from "../archive/migrations.ts";
import { createRecordWriter } from "../archive/record-writer.ts";
import { reindexRecords } from "../archive/reindex.ts";
import { openDatabase, textOf } from "../archive/sqlite.ts";
import { Batch } from "../import/batch.ts";
import { proposedDataset } from "../testing/proposed-collection.ts";
import { listenTo, walksOf } from "../testing/query-walks.ts";
import { DIOP } from "../testing/signatures.ts";
import { createReviewDesk } from "./create-review-desk.ts";
import type { ReviewDesk, ReviewOrder } from "./review-desk.ts";

const dataset = proposedDataset();
const db = openDatabase(":memory:");
for (const step of MIGRATIONS) db.run(step);
buildArchive(db, dataset, "stamp");
reindexRecords(db, createRecordWriter(db, { queue: true }));

const ARTICLE = dataset.articles[0]?.id ?? "";
const MENTION = dataset.mentions[0]?.id ?? "";
const EVENT = dataset.events[0]?.id ?? "";
const ORDERS: readonly ReviewOrder[] = ["text", "entity", "least-sure", "most-sure"];

type Ask = (desk: ReviewDesk) => unknown;

const inEveryOrder =
  (filter: Parameters<ReviewDesk["queue"]>[0]): Ask =>
  (desk) =>
    ORDERS.map((order) => {
      const { next } = desk.queue(filter, { order, size: 3 });
      return desk.queue(filter, { order, size: 3, after: next });
    });

const deciding =
  (decision: object): Ask =>
  (desk) => {
    const parsed = Decision.parse(decision);
    expect(desk.preview(parsed).ok).toBe(true);
    const answer = desk.decide(parsed, { ...DIOP, expected: {} });
    expect(answer.ok && desk.undo(answer.value.number, DIOP).ok).toBe(true);
  };

const ASKED: readonly (readonly [what: string, ask: Ask])[] = [
  ["the whole queue", inEveryOrder({})],
  ["the queue of a kind", inEveryOrder({ kind: "mention" })],
  ["the queue of an article", inEveryOrder({ article: ARTICLE })],
  ["the queue of an entity", inEveryOrder({ entity: "place/mali" })],
  [
    "the queue of an entity in an article",
    inEveryOrder({ entity: "place/mali", article: ARTICLE }),
  ],
  ["the queue of a tenth", inEveryOrder({ confidence: { least: 0.9 } })],
  ["the queue of some hundredths", inEveryOrder({ confidence: { least: 0.33, most: 0.77 } })],
  ["the queue of a rule", inEveryOrder({ rule: "mention" })],
  ["the queue of a proposer", inEveryOrder({ proposer: "Tester 1", kind: "event" })],
  ["the queue of some words", inEveryOrder({ text: "mali rus" })],
  ["progress", (desk) => [desk.progress({}), desk.progress({ article: ARTICLE })]],
  ["an item, and those alike", (desk) => [desk.item(MENTION), desk.alike(MENTION, { size: 5 })]],
  [
    "what there is of an entity",
    (desk) => [
      desk.parts("place/mali", { kinds: ["mention", "event"], size: 5 }),
      desk.parts("place/mali", { kinds: ["relation"], size: 5, after: "9" }),
      desk.countReferring("place/mali", 3),
    ],
  ],
  ["a history", (desk) => [desk.history(MENTION), desk.successor("person/nobody")]],
  [
    "the log",
    (desk) => [
      desk.log({ size: 5 }),
      desk.log({ size: 5, by: "Abdoulaye Diop" }),
      desk.log({ size: 5, action: "accept", after: "9" }),
      desk.log({ size: 5, day: "2026-11-23" }),
      desk.signers(),
    ],
  ],
  ["accepting", deciding({ action: "accept", ids: [MENTION] })],
  ["rejecting", deciding({ action: "reject", ids: [EVENT] })],
  [
    "correcting",
    deciding({ action: "correct", id: MENTION, change: { entity: { kind: "place", name: "x" } } }),
  ],
  [
    "merging",
    deciding({
      action: "merge-entities",
      from: ["person/malian-defense-minister"],
      into: "person/sergei-lavrov",
    }),
  ],
];

/** Queues that an index has in their order, however long they are: what leads, and no sorting. */
const IN_ORDER: readonly (readonly [
  what: string,
  filter: Parameters<ReviewDesk["queue"]>[0],
  orders: readonly ReviewOrder[],
  index: string,
])[] = [
  ["all", {}, ["text"], "review_by_text"],
  ["all", {}, ["least-sure", "most-sure"], "review_by_confidence"],
  ["all", {}, ["entity"], "review_by_entity"],
  ["a kind", { kind: "mention" }, ["text"], "review_by_kind"],
  ["a kind", { kind: "event" }, ["least-sure", "most-sure"], "review_by_kind_confidence"],
  ["the unsure", { confidence: { most: 0.5 } }, ["least-sure"], "review_by_confidence"],
  [
    "the unsure of a kind",
    { kind: "mention", confidence: { most: 0.5 } },
    ["least-sure", "most-sure"],
    "review_by_kind_confidence",
  ],
  ["an article", { article: ARTICLE }, ["text"], "review_by_text"],
  ["an entity", { entity: "place/mali" }, ["text", "entity"], "review_by_entity"],
];

test.each(IN_ORDER)(
  "the queue of %s is read in its order, and not sorted: %o in %o from %s",
  (_what, filter, orders, index) => {
    for (const order of orders) {
      const queries = new Set<string>();
      const desk = createReviewDesk(new Batch(listenTo(db, queries)));
      const { next } = desk.queue(filter, { order, size: 3 });
      desk.queue(filter, { order, size: 3, after: next });
      const pages = [...queries].filter((sql) => sql.includes("LIMIT ?") && sql.includes("AS r"));
      expect(pages).toHaveLength(2);
      for (const sql of pages) {
        const plan = db.all(`EXPLAIN QUERY PLAN ${sql}`).map((row) => textOf(row, "detail"));
        expect(plan.join("\n")).toMatch(
          new RegExp(`^SEARCH r USING (?:COVERING )?INDEX ${index} `, "u"),
        );
        expect(plan.filter((step) => step.includes("TEMP B-TREE"))).toEqual([]);
      }
    }
  },
);

/** Filters whose facets have no kept counts: the rows that they leave are reached by what narrows most, and by nothing wider. */
const COUNTED: readonly (readonly [
  what: string,
  filter: Parameters<ReviewDesk["queue"]>[0],
  reached: RegExp,
])[] = [
  ["an entity", { entity: "place/mali" }, /review_by_entity \(status=\? AND entity=\?\)/u],
  [
    "an entity's kind",
    { entity: "place/mali", kind: "mention" },
    /review_by_entity \(status=\? AND entity=\?\)/u,
  ],
  ["an article", { article: ARTICLE }, /review_by_text \(status=\? AND article=\?\)/u],
  [
    "an article's kind",
    { article: ARTICLE, kind: "event" },
    /review_by_text \(status=\? AND article=\?\)/u,
  ],
  ["some words", { text: "mali" }, /INTEGER PRIMARY KEY \(rowid=\?\)/u],
  ["a rule", { rule: "mention" }, /review_by_source \(status=\? AND source=\?\)/u],
  [
    "a tenth of a kind",
    { kind: "mention", confidence: { least: 0.9 } },
    /review_by_kind_confidence \(status=\? AND kind=\? AND confidence>/u,
  ],
];

test.each(COUNTED)("what %s leaves is counted from its own rows: %o", (_what, filter, reached) => {
  const queries = new Set<string>();
  createReviewDesk(new Batch(listenTo(db, queries))).queue(filter, { order: "text", size: 3 });
  const counts = [...queries].filter((sql) => sql.includes("json_group_array(kind)"));
  expect(counts.length).toBeGreaterThan(0);
  const plans = counts.map((sql) =>
    db
      .all(`EXPLAIN QUERY PLAN ${sql}`)
      .map((row) => textOf(row, "detail"))
      .join("\n"),
  );
  expect(
    plans.some((plan) => reached.test(plan)),
    plans.join("\n\n"),
  ).toBe(true);
  for (const plan of plans) expect(plan).not.toMatch(/review_by_kind \(status=\? AND kind=\?\)/u);
});

/** Statements that are sent to SQLite and have no plan of their own. */
const isExplained = (sql: string): boolean => /^\s*(SELECT|UPDATE|DELETE|INSERT)/u.test(sql);

test.each(ASKED)("%s: no table that grows is walked through", (_what, ask) => {
  const queries = new Set<string>();
  const heard = listenTo(db, queries);
  ask(createReviewDesk(new Batch(heard)));
  expect(queries.size).toBeGreaterThan(0);
  const walks = [...queries]
    .filter(isExplained)
    .flatMap((sql) => walksOf(db, sql).map((step) => `${step} in ${sql}`));
  expect(walks).toEqual([]);
});
