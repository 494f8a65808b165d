/**
 * Kills an import at random moments, goes on with it, and compares the collection with one whose
 * import was never killed, row by row: `node apps/cli/scripts/kill-import.ts --times 50`. Only kills
 * that hit a running import are counted. In every other trial the end of the write-ahead log is cut
 * off as well, as a power cut may do.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readRows } from "./kill-import/read-rows.ts";
import { runImport, runTrial } from "./kill-import/trial.ts";
import { randomFrom, writeSources } from "./kill-import/write-sources.ts";

const { values } = parseArgs({
  options: {
    times: { type: "string", default: "50" },
    articles: { type: "string", default: "12000" },
    seed: { type: "string", default: "1" },
  },
});

const folder = mkdtempSync(join(tmpdir(), "onrecord-kill-"));
const random = randomFrom(Number(values.seed));
const times = Number(values.times);
/** On a machine whose speed changes an import may end before it is killed: so many trials to a kill. */
const MOST_TRIALS = 4;
let different = 0;
let hits = 0;
try {
  const paths = writeSources(folder, Number(values.articles));
  const reference = join(folder, "reference.sqlite");
  const took = await runImport(paths, reference);
  const expected = readRows(reference);
  print(`never killed: ${expected["record"]}, ${Math.round(took)} ms`);
  for (let trial = 1; hits < times && trial <= MOST_TRIALS * times; trial += 1) {
    const file = join(folder, `${trial}.sqlite`);
    const delay = random() * took;
    const cut = trial % 2 === 0 ? random() : undefined;
    const { isHit, articles, cutBytes } = await runTrial({ paths, file, delay, cut });
    const rows = readRows(file);
    const others = Object.keys(expected).filter((table) => rows[table] !== expected[table]);
    different += Number(others.length > 0);
    hits += Number(isHit);
    const verdict = others.length === 0 ? "equal" : `DIFFERENT in ${others.join(", ")}`;
    const log = cutBytes === 0 ? "" : `, ${cutBytes} bytes of the log cut off`;
    const killed = isHit ? `${hits}: killed` : "ended before it was killed,";
    print(`${killed} after ${Math.round(delay)} ms with ${articles} articles${log}: ${verdict}`);
    for (const suffix of ["", "-wal", "-shm"]) rmSync(`${file}${suffix}`, { force: true });
  }
  print(`${hits} times killed while it ran, ${different} collections different.`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = different === 0 && hits === times ? 0 : 1;

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
