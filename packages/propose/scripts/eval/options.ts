/** The options of `pnpm eval`. */
import { statSync } from "node:fs";
import { parseArgs } from "node:util";
import type { SplitChoice } from "./split.ts";

const USAGE =
  "pnpm eval --corpora DIR [--split report|tune|all] [--examples N] [--json FILE] [--docs] [--without-baselines]";

const HELP = `Scores what this package proposes, and three baselines, on annotated corpora.

Usage: ${USAGE}

  --corpora DIR         the folder of the corpora; docs/proposing.md tells which
  --split HALF          report (as it is without this option), tune, or all
  --examples N          of each kind of error: 3 as it is without this option
  --json FILE           writes everything as JSON
  --docs                writes the table of docs/proposing.md
  --without-baselines   scores this package alone`;

export type EvalOptions = {
  readonly corpora: string;
  readonly split: SplitChoice;
  readonly examples: number;
  readonly json: string | undefined;
  readonly docs: boolean;
  readonly baselines: boolean;
};

/** What to do: run, or print words and end with a code. */
export type EvalRequest =
  | { readonly action: "run"; readonly options: EvalOptions }
  | { readonly action: "print"; readonly words: string; readonly exitCode: 0 | 2 };

const isChoice = (word: string): word is SplitChoice => ["report", "tune", "all"].includes(word);

const refuse = (fault: string): EvalRequest => ({
  action: "print",
  words: `${fault}\nUsage: ${USAGE}`,
  exitCode: 2,
});

export function parseEvalOptions(args: readonly string[]): EvalRequest {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        corpora: { type: "string" },
        split: { type: "string", default: "report" },
        examples: { type: "string", default: "3" },
        json: { type: "string" },
        docs: { type: "boolean", default: false },
        "without-baselines": { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    const { corpora, split, json, docs } = values;
    if (values.help) return { action: "print", words: HELP, exitCode: 0 };
    if (corpora === undefined) return refuse("Name the folder of the corpora: --corpora DIR.");
    if (statSync(corpora, { throwIfNoEntry: false })?.isDirectory() !== true)
      return refuse(`There is no folder “${corpora}”.`);
    if (!isChoice(split)) return refuse(`--split is report, tune or all, and not “${split}”.`);
    const examples = Number(values.examples);
    if (!Number.isSafeInteger(examples) || examples < 0)
      return refuse(`--examples is how many, and not “${values.examples}”.`);
    const baselines = !values["without-baselines"];
    return { action: "run", options: { corpora, split, examples, json, docs, baselines } };
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}
