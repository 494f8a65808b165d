/**
 * `node packages/propose/scripts/train-names.ts --corpora DIR`: learns the weights of
 * `src/names/name-weights.ts` from the tuning half of the entity corpora (GUM, CC BY 4.0) and the whole
 * articles annotated for this package, and how sure they may be from what models say of articles that
 * they have not seen. The same corpora give the same weights. With `--folds` it writes nothing, but tells
 * what the model is worth on documents, and on a corpus, that it has not seen.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { NameModel, NameWeights } from "../src/names/name-model.ts";
import { readCorpora } from "./eval/corpora.ts";
import { isIn } from "./eval/split.ts";
import type { Unseen } from "./train/cross-validate.ts";
import { leaveOneOut, leavePartsOut, scoreUnseen } from "./train/cross-validate.ts";
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
const gum = entities.filter(({ id }) => isIn(id, "tune")).map(toAnnotated);
const articles = whole.entities.map(toAnnotated);
const unseen = leavePartsOut(articles, gum);
const model = learnModel([...gum, ...articles]);
const calibration = calibrate(unseen.flatMap(([document, other]) => grade(document, other)));
if (values.folds) {
  console.log(
    `GUM, learned without each document in turn: ${scoreUnseen(leaveOneOut(gum, articles))}`,
  );
  console.log(
    `GUM, learned from whole articles: ${scoreUnseen(across(gum, learnModel(articles)))}`,
  );
  console.log(`whole articles, learned without each fifth: ${scoreUnseen(unseen)}`);
  console.log(
    `whole articles, learned from GUM: ${scoreUnseen(across(articles, learnModel(gum)))}`,
  );
} else write({ ...model, ...calibration });

/** Documents of one corpus with a model that was learned from another. */
function across(documents: readonly Annotated[], other: NameModel): Unseen[] {
  return documents.map((document) => [document, other]);
}

function write({ weights, slope, offset }: NameModel): void {
  writeFileSync(
    join(import.meta.dirname, "../src/names/name-weights.ts"),
    `/**
 * What each trait of a candidate weighs for person, organization, place and none. Learned by
 * \`scripts/train-names.ts\` from annotation of GUM, the Georgetown University Multilayer corpus
 * (Amir Zeldes and others, https://gucorpling.org/gum/, CC BY 4.0), and from \`annotation/wikinews.jsonl\`
 * with its articles (https://en.wikinews.org, CC BY 2.5); nothing of their texts is kept.
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
