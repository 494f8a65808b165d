/**
 * `node packages/propose/scripts/train-names.ts --corpora DIR`: learns the weights of
 * `src/names/name-weights.ts` from the tuning half of the entity corpora (GUM, CC BY 4.0), and how sure
 * they may be from the tuning half of the whole articles annotated for this package, which the weights
 * have not seen. The same corpora give the same weights. With `--folds` it writes nothing, but tells
 * what the model is worth on documents that it has not seen.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { NameModel, NameWeights } from "../src/names/name-model.ts";
import type { EntityDocument } from "./eval/corpora.ts";
import { readCorpora } from "./eval/corpora.ts";
import { isIn } from "./eval/split.ts";
import { leaveOneOut, scoreUnseen } from "./train/cross-validate.ts";
import { calibrate, grade, learnModel } from "./train/learn-model.ts";
import type { Annotated } from "./train/name-examples.ts";
import { toAnnotated } from "./train/name-examples.ts";

const { values } = parseArgs({
  options: { corpora: { type: "string" }, folds: { type: "boolean", default: false } },
});
if (values.corpora === undefined) throw new Error("Name the folder of the corpora: --corpora DIR");

/** Weights that are next to nothing are left out. */
const LEAST = 0.02;

const { entities, whole } = readCorpora(values.corpora);
const tuning = (documents: readonly EntityDocument[]): Annotated[] =>
  documents.filter(({ id }) => isIn(id, "tune")).map(toAnnotated);
const [learned, unseen] = [tuning(entities), tuning(whole.entities)];
const model = learnModel(learned);
const calibration = calibrate(unseen.flatMap((document) => grade(document, model)));
const calibratedModel: NameModel = { ...model, ...calibration };
if (values.folds) console.log(`learned without each in turn: ${scoreUnseen(leaveOneOut(learned))}`);
const pairs = unseen.map((document) => [document, calibratedModel] as const);
console.log(`whole articles: ${scoreUnseen(pairs)}`);
if (!values.folds) write(calibratedModel);

function write({ weights, slope, offset }: NameModel): void {
  writeFileSync(
    join(import.meta.dirname, "../src/names/name-weights.ts"),
    `/**
 * What each trait of a candidate weighs for person, organization, place and none. Learned by
 * \`scripts/train-names.ts\` from annotation of GUM, the Georgetown University Multilayer corpus
 * (Amir Zeldes and others, https://gucorpling.org/gum/, CC BY 4.0); nothing of its texts is kept.
 * How sure they may be was learned from the articles of \`annotation/\`.
 */
import type { NameModel } from "./name-model.ts";
import { toWeights } from "./name-model.ts";

export const NAME_MODEL: NameModel = {
  slope: ${slope.toFixed(3)},
  offset: ${offset.toFixed(3)},
  weights: toWeights(
    ${JSON.stringify(toList(weights))},
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
