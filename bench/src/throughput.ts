/** `pnpm bench:throughput`: how fast a collection is exported and checked, beside JSON alone. */
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mkdtemp, rm } from "node:fs/promises";
import { parseArgs } from "node:util";

import type { Collection } from "@onrecord/data";
import { checkInThreads, openCollection } from "@onrecord/data";
import { check } from "@onrecord/domain";
import type { ExportSource } from "@onrecord/formats";
import { findExportFormat, toExportSource, toFileText } from "@onrecord/formats";

import { createArticleGenerator } from "./corpus/article-generator.ts";
import { toDraft } from "./engines/on-record-archive.ts";
import { interleave } from "./measure/interleave.ts";
import { sum, toRatio } from "./measure/statistics.ts";
import { toCommandLine } from "./report/command-line.ts";
import { toFigure, toRatioCell, toTable } from "./report/format.ts";
import { readMachine } from "./report/machine.ts";
import { withSection } from "./report/performance-record.ts";
import { writeReport } from "./report/write-report.ts";

const HELP = `pnpm bench:throughput          10,000 made-up articles, in a collection and in memory
  --articles N                 so many articles
  --archive FILE               the collection in this file instead, with what was read from its articles
  --blocks N                   take turns so often
  --write                      put the table into docs/performance.md`;

const { values } = parseArgs({
  options: {
    archive: { type: "string" },
    help: { type: "boolean", default: false },
    articles: { type: "string", default: "10000" },
    blocks: { type: "string", default: "5" },
    write: { type: "boolean", default: false },
  },
});

type Work = (collection: Collection, file: string) => Promise<void>;

/** Works on a collection of so many articles. */
const withCollection = async (articles: number, work: Work): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), "on-record-bench-"));
  const generator = createArticleGenerator();
  const file = join(folder, "collection.sqlite");
  const collection = openCollection({ file, create: true });
  try {
    for (let number = 1; number <= articles; number += 1)
      collection.importer.add(toDraft(generator.article(number)));
    collection.importer.commit();
    await work(collection, file);
  } finally {
    collection.close();
    await rm(folder, { recursive: true, force: true });
  }
};

/** The tables as bytes, one chunk after the other: how many there are. */
const exportLines = (source: ExportSource): number => {
  let bytes = 0;
  for (const { chunks } of findExportFormat("jsonl")?.write(source, {}) ?? [])
    for (const chunk of chunks) bytes += Buffer.from(chunk).length;
  return bytes;
};

const toText = (source: ExportSource): string =>
  [...(findExportFormat("jsonl")?.write(source, {}) ?? [])].map(toFileText).join("");

const parseAndStringify = (lines: string): number => {
  let length = 0;
  for (const line of lines.split("\n"))
    if (line !== "") length += Buffer.from(`${JSON.stringify(JSON.parse(line))}\n`).length;
  return length;
};

const timed = async (work: () => unknown): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

const THREAD = new URL("engines/checking-thread.ts", import.meta.url);

const openArchive = async (file: string, work: Work): Promise<void> => {
  const collection = openCollection({ file, create: false });
  try {
    await work(collection, file);
  } finally {
    collection.close();
  }
};

const run: Work = async (collection, file) => {
  const source = collection.exportSource({ kind: "whole" });
  const dataset = collection.store.dataset();
  const text = toText(source);
  const megabytes = Buffer.byteLength(text) / 1e6;
  const records = text.split("\n").length - 1;
  const works = {
    "JSON Lines, from the collection": () => exportLines(source),
    "JSON Lines, from memory": () => exportLines(toExportSource(dataset)),
    "JSON, parsed and written again": () => parseAndStringify(text),
    "all checks, in two threads": () =>
      checkInThreads(collection, { file, entry: THREAD, worthAThread: 0 }),
    "all checks, in one thread": () => collection.checkRecords(),
    "all checks, in memory": () => check(dataset),
  };
  const names = [
    "JSON Lines, from the collection",
    "JSON Lines, from memory",
    "JSON, parsed and written again",
    "all checks, in two threads",
    "all checks, in one thread",
    "all checks, in memory",
  ] as const;
  for (const name of names) await works[name]();
  const times = await interleave(names, Number(values.blocks), (name) => timed(works[name]));
  const blocksOf = (name: (typeof names)[number]): number[] => (times.get(name) ?? []).map(sum);
  const base = blocksOf("JSON, parsed and written again");
  const rows = names.map((name) => {
    const blocks = blocksOf(name);
    const passes = blocks.length * 2;
    const seconds = sum(blocks) / 1000;
    return [
      name,
      toFigure((megabytes * passes) / seconds),
      toFigure((records * passes) / seconds),
      toRatioCell(toRatio(base, blocks)),
    ];
  });
  const body = toTable(["", "MB a second", "records a second", "JSON’s time to its time"], rows);
  console.log(`${records} records, ${toFigure(megabytes)} MB\n\n${body}`);
  if (!values.write) return;
  const command = toCommandLine("bench:throughput", process.argv.slice(2));
  const section = {
    title: "Export and checks",
    body,
    figures: rows,
    command,
    machine: readMachine(),
  };
  await writeReport((record) => withSection(record, section));
};

if (values.help) console.log(HELP);
else if (values.archive === undefined) await withCollection(Number(values.articles), run);
else await openArchive(values.archive, run);
