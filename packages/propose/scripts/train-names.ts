/**
 * `node packages/propose/scripts/train-names.ts --corpora DIR`: learns the weights of
 * `src/names/name-weights.ts` from the tuning halves of the entity corpora (GUM, CC BY 4.0) and of the
 * whole articles annotated for this package. The same corpora give the same weights. With `--folds` it
 * writes nothing, but tells what the model is worth on documents that it has not seen.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { NameModel, NameWeights } from "../src/names/name-model.ts";
import { readCorpora } from "./eval/corpora.ts";
import { isIn } from "./eval/split.ts";
import { crossValidate } from "./train/cross-validate.ts";
import { calibrate, learnModel, MODEL_OPTIONS } from "./train/learn-model.ts";
import { toAnnotated } from "./train/name-examples.ts";

const { values } = parseArgs({
  options: { corpora: { type: "string" }, folds: { type: "boolean", default: false } },
});
if (values.corpora === undefined) throw new Error("Name the folder of the corpora: --corpora DIR");

/** Weights that are next to nothing are left out. */
const LEAST = 0.02;

const { entities, whole } = readCorpora(values.corpora);
const documents = [...entities, ...whole.entities]
  .filter(({ id }) => isIn(id, "tune"))
  .map(toAnnotated);
const { graded, lines } = crossValidate(documents, MODEL_OPTIONS);
for (const line of lines) console.log(line);
if (!values.folds) write({ ...learnModel(documents, MODEL_OPTIONS), ...calibrate(graded) });

function write({ first, second, slope, offset }: NameModel): void {
  writeFileSync(
    join(import.meta.dirname, "../src/names/name-weights.ts"),
    `/**
 * What each trait of a candidate weighs for person, organization, place and none. Learned by
 * \`scripts/train-names.ts\` from annotation of GUM, the Georgetown University Multilayer corpus
 * (Amir Zeldes and others, https://gucorpling.org/gum/, CC BY 4.0), and of articles of Wikinews
 * (CC BY 2.5) in \`annotation/\`; nothing of their texts is kept but words that several of them have.
 */
import type { NameModel } from "./name-model.ts";
import { toWeights } from "./name-model.ts";

export const NAME_MODEL: NameModel = {
  slope: ${slope.toFixed(3)},
  offset: ${offset.toFixed(3)},
  first: toWeights(
    ${JSON.stringify(toList(first))},
  ),
  second: toWeights(
    ${JSON.stringify(toList(second))},
  ),
};
`,
  );
}

function toList(weights: NameWeights): string {
  return Object.entries(weights)
    .filter(
      ([feature, sums]) => !feature.includes("|") && sums.some((sum) => Math.abs(sum) >= LEAST),
    )
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, sums]) => `${sums.map((sum) => Number(sum.toFixed(2))).join(" ")} ${feature}`)
    .join("|");
}
