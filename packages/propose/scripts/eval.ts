/**
 * `pnpm eval --corpora DIR`: how well this package proposes, beside compromise, wink-nlp and plain
 * look-up, on annotated corpora that the caller names. `docs/proposing.md` says what is compared.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readCorpora } from "./eval/corpora.ts";
import { evaluate } from "./eval/evaluate.ts";
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

const USAGE =
  "pnpm eval --corpora DIR [--split report|tune|all] [--json FILE] [--docs] [--without-baselines]";

const { values } = parseArgs({
  options: {
    corpora: { type: "string" },
    split: { type: "string", default: "report" },
    json: { type: "string" },
    docs: { type: "boolean", default: false },
    "without-baselines": { type: "boolean", default: false },
  },
});

const PAGE = join(import.meta.dirname, "../../../docs/proposing.md");

const isChoice = (word: string): word is SplitChoice => ["report", "tune", "all"].includes(word);

const { corpora: folder, split } = values;
if (folder === undefined || !isChoice(split)) {
  console.error(`Name the folder of the corpora: ${USAGE}`);
  process.exitCode = 2;
} else {
  const corpora = readCorpora(folder, (path, why) => {
    console.error(`${path} is left out: ${why}`);
  });
  const systems = [
    createOnRecord(corpora.links),
    ...(values["without-baselines"] ? [] : [compromise, wink, dictionary]),
  ];
  const kinds = ["entities", "quotes", "events", "cameo", "links"] as const;
  const evaluation: Evaluation = {
    corpora: "as named on the command line",
    split,
    documents: {
      ...Object.fromEntries(
        kinds.map((kind) => [kind, corpora[kind].filter(({ id }) => isIn(id, split)).length]),
      ),
      "articles for speed": corpora.articles.length,
    },
    systems: systems.map((system) => evaluate(system, corpora, split)),
    seed: scoreSeedArticle(),
  };
  if (values.json !== undefined)
    writeFileSync(values.json, `${JSON.stringify(evaluation, null, 2)}\n`);
  if (values.docs) writeFileSync(PAGE, withFigures(readFileSync(PAGE, "utf8"), evaluation));
  console.log(printEvaluation(evaluation));
}
