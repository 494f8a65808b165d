/**
 * Asks the engine and a naive reference the same random questions and prints where they differ:
 * `node packages/search/scripts/compare-with-reference.ts --queries 10000 --seed 1`.
 */
import { parseArgs } from "node:util";

import { compareEngines } from "../src/testing/compare-engines.ts";

const { values } = parseArgs({
  options: {
    queries: { type: "string", default: "10000" },
    seed: { type: "string", default: "1" },
  },
});
const { queries, hits, differences } = compareEngines(Number(values.queries), Number(values.seed));
for (const { seed, request, what } of differences.slice(0, 20)) {
  process.stdout.write(`seed ${seed}: ${JSON.stringify(request)}\n  ${what}\n`);
}
process.stdout.write(`${queries} queries, ${hits} hits, ${differences.length} differences\n`);
process.exitCode = differences.length === 0 ? 0 : 1;
