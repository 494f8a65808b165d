/**
 * `pnpm bench:import`: what importing costs in processor time, by thread, beside SQLite's FTS5. Unlike time on the clock that is nearly
 * the same on a machine that has other work to do. Each engine has a process of its own for each turn; the turns are there and back.
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

import { createArticleGenerator } from "./corpus/article-generator.ts";
import { readCorpus } from "./corpus/corpus-file.ts";
import { prepareCorpus } from "./corpus/prepare-corpus.ts";
import { ADAPTERS, ARCHIVE, getAdapter, PRODUCT } from "./engines/adapters.ts";
import { installPeers } from "./engines/install-peers.ts";
import { readThreadTimes, usedBy } from "./measure/thread-times.ts";
import { readWrittenBytes } from "./measure/written-bytes.ts";
import { toTable } from "./report/format.ts";

const HELP = `pnpm bench:import              what an import costs, by thread, beside better-sqlite3 FTS5
  --articles N                 so many articles (10,000)
  --batch N                    so many to a transaction (4,000)
  --turns N                    each engine so often, there and back; the least of all is told (2)
  --folder FOLDER              where the corpus and the archives are kept meanwhile`;

const PEER = "better-sqlite3 FTS5";
const ENGINES = [PRODUCT.name, ARCHIVE.name, PEER];

const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "10000" },
    batch: { type: "string", default: "4000" },
    turns: { type: "string", default: "2" },
    folder: { type: "string", default: join(tmpdir(), "on-record-bench") },
    // What a process of its own is to measure.
    engine: { type: "string" },
    help: { type: "boolean", default: false },
  },
});
if (values.help) {
  console.log(HELP);
  process.exit();
}

/** Microseconds an article. */
type Cost = {
  readonly engine: string;
  readonly all: number;
  readonly firstThread: number;
  /** Of the thread that makes the index, where there is one; undefined where the system does not say. */
  readonly secondThread: number | undefined;
  readonly clock: number;
  /** Kilobytes an article, to files and elsewhere; undefined where the system does not say. */
  readonly written: number | undefined;
};

const peersFolder = join(values.folder, "peers");
const articles = Number(values.articles);

/** In a process of its own: imports the corpus, batch by batch, as `pnpm bench` does. Reading the file is the same for all, and not measured. */
const measure = async (engine: string, corpus: string): Promise<Cost> => {
  const folder = await mkdtemp(join(values.folder, "cost-"));
  const opened = await getAdapter(engine).open({ folder, peersFolder });
  const [threads, written] = [readThreadTimes(), readWrittenBytes()];
  let [all, first, clock] = [0, 0, 0];
  for await (const batch of readCorpus(corpus, Number(values.batch))) {
    const [before, beforeFirst] = [process.cpuUsage(), process.threadCpuUsage()];
    const start = performance.now();
    await opened.add(batch);
    clock += performance.now() - start;
    const [used, usedFirst] = [process.cpuUsage(before), process.threadCpuUsage(beforeFirst)];
    all += used.user + used.system;
    first += usedFirst.user + usedFirst.system;
  }
  const second = threads === undefined ? undefined : usedBy("WorkerThread", threads);
  const writtenAfter = readWrittenBytes();
  await opened.close();
  await rm(folder, { recursive: true, force: true });
  return {
    engine,
    all: all / articles,
    firstThread: first / articles,
    secondThread: second === undefined ? undefined : second / articles,
    clock: (clock * 1000) / articles,
    written:
      written === undefined || writtenAfter === undefined
        ? undefined
        : (writtenAfter - written) / articles / 1000,
  };
};

const measureApart = async (engine: string): Promise<Cost> => {
  const child = fork(import.meta.filename, [...process.argv.slice(2), "--engine", engine]);
  const [cost]: Cost[] = await once(child, "message");
  if (cost === undefined) throw new Error(`${engine} was not measured`);
  return cost;
};

/** The least of all turns: what is more was another's doing. */
const leastOf = (costs: readonly Cost[], engine: string): Cost => {
  const own = costs.filter((cost) => cost.engine === engine);
  const least = (read: (cost: Cost) => number): number => Math.min(...own.map(read));
  return {
    engine,
    all: least(({ all }) => all),
    firstThread: least(({ firstThread }) => firstThread),
    secondThread: own.every(({ secondThread }) => secondThread !== undefined)
      ? least(({ secondThread = 0 }) => secondThread)
      : undefined,
    clock: least(({ clock }) => clock),
    written: own.every(({ written }) => written !== undefined)
      ? least(({ written = 0 }) => written)
      : undefined,
  };
};

const run = async (): Promise<void> => {
  const costs: Cost[] = [];
  for (let turn = 0; turn < Number(values.turns); turn += 1) {
    const order = turn % 2 === 0 ? ENGINES : ENGINES.toReversed();
    for (const engine of order) costs.push(await measureApart(engine));
  }
  const peer = leastOf(costs, PEER);
  const rows = ENGINES.map((engine) => {
    const { all, firstThread, secondThread, clock, written } = leastOf(costs, engine);
    const ratios = [peer.all / all, peer.clock / clock].map((ratio) => ratio.toFixed(2));
    const figures = [all, firstThread, secondThread, clock, written].map(
      (cost) => cost?.toFixed(0) ?? "–",
    );
    return [engine, ...figures, ...ratios];
  });
  const head = [
    "",
    "µs of processor time",
    "of that the first thread",
    "the one that indexes",
    "µs by the clock",
    "KB written",
  ];
  console.log(
    `${articles} articles in batches of ${values.batch}, load ${loadavg()[0]?.toFixed(1)}`,
  );
  console.log(toTable([...head, `${PEER} to it, processor`, "by the clock"], rows));
};

await mkdir(values.folder, { recursive: true });
const { file } = await prepareCorpus(createArticleGenerator(), values.folder, articles);
if (values.engine === undefined) {
  const players = ADAPTERS.filter(({ name }) => name === PEER).map((adapter) => {
    return { role: "peer", adapter, label: adapter.name } as const;
  });
  await installPeers(peersFolder, players, console.log);
  await run();
} else process.send?.(await measure(values.engine, file));
