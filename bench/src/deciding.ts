/** `pnpm bench:deciding`: what a decision costs in processor time, in a collection with proposals. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

import type { Collection, ReviewItem } from "@onrecord/data";
import { bundledDatasetFolder, Decision, openCollection, readDataset } from "@onrecord/data";
import { emptyDataset } from "@onrecord/domain";
import { Proposer, withRecords } from "@onrecord/propose";

import { createArticleGenerator } from "./corpus/article-generator.ts";
import { createQuotedArticles } from "./corpus/quoted-articles.ts";
import { toDraft } from "./engines/on-record-archive.ts";
import { median, sum } from "./measure/statistics.ts";
import { toFigure, toTable } from "./report/format.ts";
import { readMachine } from "./report/machine.ts";

const HELP = `pnpm bench:deciding            10,000 made-up articles, 1,000 of them with proposals
  --articles N                 so many articles
  --proposed N                 so many of them with proposals
  --proposals N                instead articles with quotations, until so many things are proposed;
                               measures the queue alone, in each of its orders
  --times N                    make each decision so often`;

const { values } = parseArgs({
  options: {
    help: { type: "boolean", default: false },
    articles: { type: "string", default: "10000" },
    proposed: { type: "string", default: "1000" },
    proposals: { type: "string" },
    times: { type: "string", default: "100" },
  },
});

const TIMES = Number(values.times);
const BY = {
  by: { kind: "person", name: "Abdoulaye Diop", version: null },
  at: "2026-11-23T10:00:00Z",
} as const;

function propose({ importer, store }: Collection, proposer: Proposer, id: string): void {
  const slice = store.articleSlice(id);
  if (slice === undefined) return;
  proposer.learn(slice);
  const articles = slice.articles.filter((article) => article.id === id);
  const { records } = proposer.propose({ ...slice, articles });
  const dataset = withRecords(emptyDataset(slice.manifest), records);
  importer.addDataset(dataset, { path: "bench", dryRun: false });
}

function fill(collection: Collection): void {
  const { importer, store } = collection;
  const generator = createArticleGenerator();
  for (let number = 1; number <= Number(values.articles); number += 1)
    importer.add(toDraft(generator.article(number)));
  importer.commit();
  const proposer = new Proposer({ at: "2026-11-23" });
  for (const id of store.idsBeginning("article/", Number(values.proposed)))
    propose(collection, proposer, id);
  importer.commit();
}

/** Fills with articles of quotations until so many things are proposed; gives how many articles. */
async function fillWith(collection: Collection, proposals: number): Promise<number> {
  const { importer, review } = collection;
  const { dataset } = await readDataset(bundledDatasetFolder());
  const [bundled] = Object.values(dataset.texts);
  const [articleOf, generator] = [
    createQuotedArticles(bundled?.text ?? ""),
    createArticleGenerator(),
  ];
  const proposer = new Proposer({ at: "2026-11-23" });
  let number = 0;
  while (review.progress({}).proposed < proposals) {
    const ids: string[] = [];
    for (const end = number + 100; number < end; number += 1) {
      const draft = toDraft({ ...generator.article(number + 1), ...articleOf(number + 1) });
      const added = importer.add(draft);
      if (added.outcome === "added") ids.push(added.articleId);
    }
    for (const id of ids) propose(collection, proposer, id);
    importer.commit();
  }
  return number;
}

/** Milliseconds of processor time, all threads. */
function costOf(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

type Measured = { readonly what: string; readonly costs: readonly number[] };

/** Makes decisions one after the other, and takes each back; both are measured. */
function measure(
  { review }: Collection,
  what: string,
  decisions: readonly object[],
): readonly Measured[] {
  const [made, undone]: [number[], number[]] = [[], []];
  for (const decision of decisions) {
    const parsed = Decision.parse(decision);
    let number: number | undefined;
    const cost = costOf(() => {
      const answer = review.decide(parsed, { ...BY, expected: {} });
      number = answer.ok ? answer.value.number : undefined;
    });
    if (number === undefined) continue;
    const change = number;
    made.push(cost);
    undone.push(costOf(() => void review.undo(change, BY)));
  }
  return [
    { what, costs: made },
    { what: `… taken back`, costs: undone },
  ];
}

const itemsOf = (
  { review }: Collection,
  kind: ReviewItem["kind"],
  size: number,
): readonly ReviewItem[] => review.queue({ kind }, { order: "least-sure", size }).items;

const ids = (items: readonly ReviewItem[]): readonly string[] => items.map(({ id }) => id);

function measureAll(collection: Collection): readonly Measured[] {
  const mentions = itemsOf(collection, "mention", TIMES);
  const statements = itemsOf(collection, "statement", TIMES);
  const entities = collection.store
    .entityCounts("person")
    .slice(0, 2 * TIMES)
    .map(({ id }) => id);
  const many = Array.from({ length: Math.max(1, Math.floor(TIMES / 50)) }, (_, at) =>
    ids(itemsOf(collection, "mention", 50 * (at + 1))).slice(-50),
  );
  const pages = (filter: object): readonly number[] =>
    Array.from({ length: TIMES }, () =>
      costOf(() => void collection.review.queue(filter, { order: "least-sure", size: 20 })),
    );
  return [
    ...measure(
      collection,
      "a mention is accepted",
      ids(mentions).map((id) => ({ action: "accept", ids: [id] })),
    ),
    ...measure(
      collection,
      "a mention is rejected",
      ids(mentions).map((id) => ({ action: "reject", ids: [id] })),
    ),
    ...measure(
      collection,
      "a statement is rejected",
      ids(statements).map((id) => ({ action: "reject", ids: [id] })),
    ),
    ...measure(
      collection,
      "a mention names somebody else",
      ids(mentions).map((id, at) => ({
        action: "correct",
        id,
        change: { entity: entities[at % entities.length] },
      })),
    ),
    ...measure(
      collection,
      "fifty mentions are rejected at once",
      many.map((some) => ({ action: "reject", ids: some })),
    ),
    ...measure(
      collection,
      "a person is merged into another",
      entities
        .slice(TIMES)
        .map((from, at) => ({ action: "merge-entities", from: [from], into: entities[at] })),
    ),
    { what: "a page of 20 of the whole queue, with facets", costs: pages({}) },
    { what: "the same of one kind", costs: pages({ kind: "statement" }) },
  ];
}

/** What the queue is narrowed to, one after the other. */
const NARROWED = {
  "the whole queue": {},
  "one kind": { kind: "mention" },
  "a rare kind": { kind: "relation" },
  "what is unsure": { confidence: { most: 0.5 } },
  "an entity": { entity: "place/mali" },
  "some words": { text: "cooperation" },
} as const;

function measureQueue({ review }: Collection): readonly Measured[] {
  return Object.entries(NARROWED).flatMap(([what, filter]) =>
    REVIEW_ORDERS.map((order) => ({
      what: `${what}, ${order}`,
      costs: Array.from({ length: TIMES }, () =>
        costOf(() => void review.queue(filter, { order, size: 20 })),
      ),
    })),
  );
}

const REVIEW_ORDERS = ["text", "least-sure", "most-sure", "entity"] as const;

const toRow = ({ what, costs }: Measured): string[] => [
  what,
  toFigure(costs.length),
  toFigure(median(costs)),
  toFigure(sum(costs) / costs.length),
  toFigure(Math.max(...costs)),
];

async function run(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "on-record-bench-"));
  const collection = openCollection({ file: join(folder, "collection.sqlite"), create: true });
  try {
    const wanted = values.proposals === undefined ? null : Number(values.proposals);
    let { articles } = values;
    if (wanted === null) fill(collection);
    else articles = String(await fillWith(collection, wanted));
    const { proposed } = collection.review.progress({});
    const head = ["what", "times", "ms of processor time, median", "mean", "most"];
    const table = toTable(
      head,
      (wanted === null ? measureAll(collection) : measureQueue(collection))
        .filter(({ costs }) => costs.length > 0)
        .map(toRow),
    );
    const { cores, memoryGib, platform, node, load, day } = readMachine();
    console.log(table);
    console.log(
      `\n${articles} articles, ${proposed} proposals; ${cores} cores with ${memoryGib} GiB of memory, ${platform}, Node ${node}, on ${day}, with a load of ${load.toFixed(2)}.`,
    );
  } finally {
    collection.close();
    await rm(folder, { recursive: true, force: true });
  }
}

if (values.help) console.log(HELP);
else await run();
