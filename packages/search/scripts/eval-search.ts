/**
 * `pnpm eval:search --collection DIR`: how well the engine ranks a test collection in the shape of
 * BEIR, beside plain BM25. `docs/search-evaluation.md` says how to get one and what the figures mean.
 */
import { parseArgs } from "node:util";
import { evaluate } from "./eval/evaluate.ts";
import { printEvaluation } from "./eval/print-evaluation.ts";

const USAGE = "pnpm eval:search --collection DIR [--language en] [--json]";

const { values } = parseArgs({
  options: {
    collection: { type: "string" },
    language: { type: "string", default: "en" },
    json: { type: "boolean", default: false },
  },
});

if (values.collection === undefined) {
  console.error(`Name the folder of a test collection: ${USAGE}`);
  process.exitCode = 2;
} else {
  try {
    const evaluation = await evaluate(values.collection, { language: values.language });
    console.log(values.json ? JSON.stringify(evaluation, null, 2) : printEvaluation(evaluation));
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
