/** `pnpm bench`: measures On Record beside its peers. `--help` says how. */
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

import { createArticleGenerator } from "./corpus/article-generator.ts";
import { checkHash, hashQueries, QUERIES_HASH } from "./corpus/known-hashes.ts";
import { prepareCorpus } from "./corpus/prepare-corpus.ts";
import { makeQueries } from "./corpus/query-generator.ts";
import { choosePlayers } from "./engines/choose-players.ts";
import { installPeers } from "./engines/install-peers.ts";
import type { SizeFigures } from "./measure/figures.ts";
import { measureSize } from "./measure/measure-size.ts";
import type { SizeSetting } from "./measure/size-setting.ts";
import { toCommandLine } from "./report/command-line.ts";
import { readMachine } from "./report/machine.ts";
import { withSizes } from "./report/performance-record.ts";
import { toRunTables } from "./report/run-tables.ts";
import type { RunChoice } from "./measure/parse-run.ts";
import { parseRun } from "./measure/parse-run.ts";
import { writeReport } from "./report/write-report.ts";

const HELP = `pnpm bench                     10,000 articles beside the FTS5 of Node's SQLite: some minutes
pnpm bench --full              1,000 to 1,000,000 articles, with the peers that npm can bring
  --articles N[,N…]            these sizes
  --peers NAME[,NAME…]         these peers
  --blocks N                   take turns in so many blocks (5; each twice, there and back)
  --write                      write docs/performance.md, .json and the charts (--full does)
  --folder FOLDER              where corpora, peers and archives are kept meanwhile`;

const { values } = parseArgs({
  options: {
    full: { type: "boolean", default: false },
    articles: { type: "string" },
    peers: { type: "string" },
    blocks: { type: "string", default: "5" },
    write: { type: "boolean", default: false },
    folder: { type: "string", default: join(tmpdir(), "on-record-bench") },
    help: { type: "boolean", default: false },
  },
});

/** One line that is written over, on a terminal alone. */
const tellProgress = (line: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${line}`);
};

const SIZES = values.full ? "1000,10000,100000,1000000" : "10000";

/** Why the product itself has no figures: nothing is written down then. */
const findFailure = (measured: readonly SizeFigures[]): string | undefined =>
  measured
    .flatMap(({ engines }) => engines)
    .find(({ role, failed }) => role === "product" && failed !== undefined)?.failed;

/** The archives of a size are gone before those of the next one are made. */
const measureAndClear = async (setting: SizeSetting): Promise<SizeFigures> => {
  try {
    return await measureSize(setting);
  } finally {
    await rm(setting.folder, { recursive: true, force: true });
  }
};

const run = async ({ sizes, blocks }: RunChoice): Promise<void> => {
  const generator = createArticleGenerator();
  const queries = makeQueries(generator.material);
  const queriesSha256 = hashQueries(queries);
  checkHash("queries", queriesSha256, QUERIES_HASH);
  console.log(`${queries.length} queries, SHA-256 ${queriesSha256}`);
  const peersFolder = join(values.folder, "peers");
  const chosen = choosePlayers({ full: values.full, peers: values.peers?.split(",") });
  const unavailable = await installPeers(peersFolder, chosen, console.log);
  const measured: SizeFigures[] = [];
  for (const articles of sizes) {
    const { file, sha256 } = await prepareCorpus(generator, values.folder, articles);
    console.log(`\n${articles} articles, SHA-256 ${sha256}`);
    const folder = join(values.folder, `archives-${process.pid}`);
    const players = chosen.filter(({ adapter }) => adapter.largest >= articles);
    const setting = {
      articles,
      corpus: file,
      corpusSha256: sha256,
      folder,
      peersFolder,
      players: players.filter(({ label }) => !unavailable.has(label)),
      queries,
      queriesSha256,
      blocks,
      tell: tellProgress,
    };
    const figures = await measureAndClear(setting);
    tellProgress("");
    measured.push(figures);
    console.log(toRunTables(figures));
  }
  const failure = findFailure(measured);
  if (failure !== undefined) {
    console.error(`Nothing is written into docs: ${failure}`);
    process.exitCode = 1;
    return;
  }
  if (!values.full && !values.write) return;
  const command = toCommandLine("bench", process.argv.slice(2));
  const about = { command, machine: readMachine(), unavailable: Object.fromEntries(unavailable) };
  await writeReport((record) =>
    withSizes(
      record,
      measured.map((figures) => ({ ...about, figures })),
    ),
  );
};

if (values.help) console.log(HELP);
else
  try {
    await run(parseRun(values.articles ?? SIZES, values.blocks));
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
