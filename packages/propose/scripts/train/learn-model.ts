/** Learns both looks of the name model, and how sure it may be. */
import { findNames } from "../../src/names/find-names.ts";
import type { NameModel, NameWeights } from "../../src/names/name-model.ts";
import { addScores, toNameOdds } from "../../src/names/name-model.ts";
import { secondTraits } from "../../src/names/second-look.ts";
import type { Graded } from "../eval/calibration.ts";
import { goldNames, isName } from "../eval/match-names.ts";
import { toNameProposals } from "../eval/systems/name-proposals.ts";
import type { Example, LearningOptions } from "./learn-weights.ts";
import { learnWeights } from "./learn-weights.ts";
import type { Annotated } from "./name-examples.ts";
import { NAME_PRIORS } from "./name-priors.ts";

export type ModelOptions = {
  readonly first: LearningOptions;
  readonly second: LearningOptions;
};

/** Chosen by `--folds` over the documents. */
export const MODEL_OPTIONS: ModelOptions = {
  first: { priors: NAME_PRIORS, decay: 10, lexicalDecay: 10, leastDocuments: 4 },
  second: { decay: 10, lexicalDecay: 10, leastDocuments: 1 },
};

/** So many parts: each is looked at by a model that has not seen it. */
const PARTS = 5;

/** Without a calibration: what the model says is taken as it is. */
export function learnModel(documents: readonly Annotated[], options: ModelOptions): NameModel {
  const first = learnWeights(documents.flatMap(toExamples), options.first);
  const parts = Array.from({ length: PARTS }, (_, part) => part);
  const examples = parts.flatMap((part) => {
    const rest = documents.filter((_, at) => at % PARTS !== part);
    const without = learnWeights(rest.flatMap(toExamples), options.first);
    return documents
      .filter((_, at) => at % PARTS === part)
      .flatMap((document) => toSecondExamples(document, without));
  });
  return { first, second: learnWeights(examples, options.second), slope: 1, offset: 0 };
}

const toExamples = ({ id, traits, labels }: Annotated): Example[] =>
  labels.flatMap((label, index) => {
    const features = traits[index];
    return label === null || features === undefined ? [] : [{ features, label, document: id }];
  });

function toSecondExamples(
  { id, candidates, traits, labels }: Annotated,
  first: NameWeights,
): Example[] {
  const scores = traits.map((features) => addScores(features, first));
  const second = secondTraits(candidates, scores.map(toNameOdds));
  return labels.flatMap((label, index): Example[] => {
    const [features, start] = [second[index], scores[index]];
    return label === null || features === undefined || start === undefined
      ? []
      : [{ features, label, start, document: id }];
  });
}

/** What the model proposes for a document, with whether it is right. */
export function grade({ document, reading }: Annotated, model: NameModel): Graded[] {
  const gold = goldNames(document);
  return toNameProposals(findNames(reading, model)).map((name) => ({
    confidence: name.confidence ?? 0,
    right: gold.some((mention) => isName(name, mention)),
  }));
}

const logitOf = (probability: number): number => {
  const bounded = Math.min(0.999, Math.max(0.001, probability));
  return Math.log(bounded / (1 - bounded));
};

/** How sure the model may be, by what it proposed for documents that it had not seen (Platt 1999). */
export function calibrate(graded: readonly Graded[]): { slope: number; offset: number } {
  let [slope, offset] = [1, 0];
  for (let round = 0; round < 4000; round += 1) {
    let [turn, shift] = [0, 0];
    for (const { confidence, right } of graded) {
      const logit = logitOf(confidence);
      const miss = (right ? 1 : 0) - 1 / (1 + Math.exp(-(slope * logit + offset)));
      turn += miss * logit;
      shift += miss;
    }
    slope += (0.5 * turn) / graded.length;
    offset += (0.5 * shift) / graded.length;
  }
  return { slope, offset };
}
