/**
 * `node packages/propose/scripts/train-names.ts --corpora DIR`: learns the weights of
 * `src/names/name-weights.ts` from the tuning half of the entity corpora (GUM, CC BY 4.0). The same
 * corpora give the same weights. With `--folds` it writes nothing, but learns without each document
 * in turn and scores that one: what the model is worth on documents that it has not seen.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { NameWeights } from "../src/names/name-model.ts";
import { NAME_CLASSES, toNameOdds } from "../src/names/name-model.ts";
import { readCorpora } from "./eval/corpora.ts";
import { isIn } from "./eval/split.ts";
import { leaveOneOut } from "./train/leave-one-out.ts";
import { learnWeights } from "./train/learn-weights.ts";
import { toExamples } from "./train/name-examples.ts";

const { values } = parseArgs({
  options: { corpora: { type: "string" }, folds: { type: "boolean", default: false } },
});
if (values.corpora === undefined) throw new Error("Name the folder of the corpora: --corpora DIR");

const documents = readCorpora(values.corpora).entities.filter(({ id }) => isIn(id, "tune"));
if (values.folds) {
  console.log(leaveOneOut(documents));
} else {
  const examples = documents.flatMap(toExamples);
  const weights = learnWeights(examples);
  const right = examples.filter(({ features, label }) => {
    const odds = toNameOdds(features, weights);
    return NAME_CLASSES.every(
      (kind, index) => index === label || odds[kind] <= odds[NAME_CLASSES[label] ?? "none"],
    );
  });
  console.log(
    `${documents.length} documents, ${examples.length} candidates, ${right.length} right.`,
  );
  write(weights);
}

function write(learned: NameWeights): void {
  const lines = Object.entries(learned)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([feature, sums]) =>
        `  ${JSON.stringify(feature)}: [${sums.map((sum) => sum.toFixed(3)).join(", ")}],`,
    );
  writeFileSync(
    join(import.meta.dirname, "../src/names/name-weights.ts"),
    `/**
 * What each trait of a candidate weighs for person, organization, place and none. Learned by
 * \`scripts/train-names.ts\` from annotation of GUM, the Georgetown University Multilayer corpus
 * (Amir Zeldes and others, https://gucorpling.org/gum/, CC BY 4.0); nothing of its texts is kept.
 */
export const NAME_WEIGHTS: { readonly [feature: string]: readonly number[] } = {
${lines.join("\n")}
};
`,
  );
}
