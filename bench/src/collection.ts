/** `pnpm bench:collection`: how long every class of query takes in a collection, worked out anew each time. */
import { existsSync } from "node:fs";
import { rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

import { openCollection } from "@onrecord/data";

import { createArticleGenerator } from "./corpus/article-generator.ts";
import type { BenchQuery } from "./corpus/bench-query.ts";
import { makeCollection } from "./corpus/make-collection.ts";
import { makeQueries } from "./corpus/query-generator.ts";
import { toArchiveQuery } from "./engines/on-record-archive.ts";
import type { BlockTimes } from "./measure/class-figures.ts";
import { toClassFigures } from "./measure/class-figures.ts";
import { median } from "./measure/statistics.ts";
import { toCommandLine } from "./report/command-line.ts";
import { toFigure, toMegabytes, toPercentilesCell, toTable } from "./report/format.ts";
import { readMachine } from "./report/machine.ts";
import { withSection } from "./report/performance-record.ts";
import { writeReport } from "./report/write-report.ts";

const HELP = `pnpm bench:collection          1,000,000 made-up articles; ten passes over all queries
  --articles N                 so many articles
  --passes N                   so many passes, after one that warms up
  --archive FILE               use the collection in this file, or make it there and keep it
  --write                      put the tables into docs/performance.md
  --folder FOLDER              where the corpus is kept, and the collection meanwhile`;

const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "1000000" },
    passes: { type: "string", default: "10" },
    archive: { type: "string" },
    write: { type: "boolean", default: false },
    folder: { type: "string", default: join(tmpdir(), "on-record-bench") },
    help: { type: "boolean", default: false },
  },
});

const SHOWN = 20;
const SLOWEST = 10;

type Asked = { readonly query: BenchQuery; readonly text: string };

type Search = (text: string) => { readonly total: number };

const measure = (search: Search, asked: readonly Asked[], passes: number): BlockTimes =>
  Array.from({ length: passes }, () => [
    new Map(
      asked.map(({ query, text }) => {
        const start = performance.now();
        search(text);
        return [query.id, performance.now() - start];
      }),
    ),
  ]);

const toSlowest = (search: Search, asked: readonly Asked[], times: BlockTimes): string[][] =>
  asked
    .map(({ query, text }) => ({
      query,
      text,
      time: median(times.flatMap(([pass]) => pass?.get(query.id) ?? [])),
    }))
    .toSorted((a, b) => b.time - a.time)
    .slice(0, SLOWEST)
    .map(({ query, text, time }) => {
      const words = query.words.map((word) => {
        const typed = query.match === "prefix" ? `${word}*` : word;
        return `${typed} in ${search(typed).total.toLocaleString("en")}`;
      });
      const found = search(text).total.toLocaleString("en");
      return [`\`${text}\``, toFigure(time), `${found} found; ${words.join(", ")}`];
    });

const report = async (file: string, seconds: number | undefined): Promise<void> => {
  const collection = openCollection({ file, create: false, searchAnew: true });
  const articles = collection.store.counts().article;
  const search: Search = (text) => collection.search.search({ text, limit: SHOWN });
  const asked = makeQueries(createArticleGenerator().material).flatMap((query): Asked[] => {
    const text = toArchiveQuery(query);
    return text === undefined ? [] : [{ query, text }];
  });
  measure(search, asked, 1);
  const times = measure(search, asked, Number(values.passes));
  const queries = asked.map(({ query }) => query);
  const classes = toClassFigures(times, queries).map((figures) => [
    figures.class,
    toPercentilesCell(figures.raw),
    toPercentilesCell(figures.best),
  ]);
  const slowest = toSlowest(search, asked, times);
  collection.close();
  const memory = process.resourceUsage().maxRSS * 1024;
  const size = (await stat(file)).size;
  const facts = [
    `${articles.toLocaleString("en")} articles, ${toMegabytes(size)} MB`,
    seconds === undefined ? [] : `added at ${toFigure(articles / seconds)} a second`,
    `memory at most ${toMegabytes(memory)} MB`,
  ].flat();
  const body = [
    `${facts.join("; ")}. Every answer has the best twenty with their passages, the exact number, eight facets and a histogram, in milliseconds.`,
    toTable(["class", "p50 / p95 / p99", "best of each: p50 / p95 / p99"], classes),
    "The ten slowest, by the median of all passes:",
    toTable(["as typed", "ms", "why"], slowest),
  ].join("\n\n");
  console.log(body);
  if (!values.write) return;
  const section = {
    title: `The archive's search, ${articles.toLocaleString("en")} articles`,
    body,
    figures: { seconds, memory, size, classes, slowest },
    command: toCommandLine("bench:collection", process.argv.slice(2)),
    machine: readMachine(),
  };
  await writeReport((record) => withSection(record, section));
};

const run = async (): Promise<void> => {
  const { archive, folder } = values;
  const file = archive ?? join(folder, `collection-${process.pid}`, "collection.sqlite");
  const articles = Number(values.articles);
  const isThere = existsSync(file);
  if (!isThere) console.error(`Importing ${articles.toLocaleString("en")} articles …`);
  try {
    const seconds = isThere
      ? undefined
      : await makeCollection(createArticleGenerator(), { file, articles, folder });
    await report(file, seconds);
  } finally {
    if (archive === undefined) await rm(join(file, ".."), { recursive: true, force: true });
  }
};

if (values.help) console.log(HELP);
else await run();
