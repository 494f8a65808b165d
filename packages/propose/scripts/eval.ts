/**
 * `pnpm eval --corpora DIR`: how well this package proposes, beside compromise, wink-nlp and plain
 * look-up, on annotated corpora that the caller names. `docs/proposing.md` says what is compared.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Corpora } from "./eval/corpora.ts";
import { readCorpora } from "./eval/corpora.ts";
import { compareReaders, evaluate, wholeArticlesOf } from "./eval/evaluate.ts";
import type { EvalOptions } from "./eval/options.ts";
import { parseEvalOptions } from "./eval/options.ts";
import type { Evaluation } from "./eval/print-evaluation.ts";
import { printEvaluation } from "./eval/print-evaluation.ts";
import { scoreSeedArticle } from "./eval/seed-article.ts";
import type { SplitChoice } from "./eval/split.ts";
import { isIn } from "./eval/split.ts";
import { withFigures } from "./eval/to-markdown.ts";
import { compromise } from "./eval/systems/compromise.ts";
import { dictionary } from "./eval/systems/dictionary.ts";
import { createOnRecord } from "./eval/systems/on-record.ts";
import { wink } from "./eval/systems/wink.ts";

const PAGE = join(import.meta.dirname, "../../../docs/proposing.md");

const request = parseEvalOptions(process.argv.slice(2));
if (request.action === "run") run(request.options);
else {
  (request.exitCode === 0 ? console.log : console.error)(request.words);
  process.exitCode = request.exitCode;
}

function run({ corpora: folder, split, json, docs, baselines, examples }: EvalOptions): void {
  const corpora = readCorpora(folder, (path, why) => {
    console.error(`${path} is left out: ${why}`);
  });
  const systems = [
    createOnRecord(corpora.links),
    ...(baselines ? [compromise, wink, dictionary] : []),
  ];
  const evaluation: Evaluation = {
    corpora: "as named on the command line",
    split,
    documents: countDocuments(corpora, split),
    systems: systems.map((system) => evaluate(system, corpora, { split, examples })),
    readers: compareReaders(corpora),
    seed: scoreSeedArticle(),
  };
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(evaluation, null, 2)}\n`);
  if (docs) writeFileSync(PAGE, withFigures(readFileSync(PAGE, "utf8"), evaluation));
  console.log(printEvaluation(evaluation));
}

function countDocuments(corpora: Corpora, split: SplitChoice): { [corpus: string]: number } {
  const countOf = (documents: readonly { readonly id: string }[]): number =>
    documents.filter(({ id }) => isIn(id, split)).length;
  const kinds = ["entities", "quotes", "events", "cameo", "links"] as const;
  return {
    ...Object.fromEntries(kinds.map((kind) => [kind, countOf(corpora[kind])])),
    "whole articles": wholeArticlesOf(corpora, split).quotes.length,
    "articles for speed": corpora.articles.length,
  };
}
