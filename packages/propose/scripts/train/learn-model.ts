/** Learns the name model, and how sure it may be. */
import { findNames } from "../../src/names/find-names.ts";
import type { NameModel } from "../../src/names/name-model.ts";
import type { Graded } from "../eval/calibration.ts";
import { countedNames, goldNames, isName } from "../eval/match-names.ts";
import { toNameProposals } from "../eval/systems/name-proposals.ts";
import { learnWeights } from "./learn-weights.ts";
import type { Annotated } from "./name-examples.ts";

/** Without a calibration: what the model says is taken as it is. */
export function learnModel(documents: readonly Annotated[]): NameModel {
  const examples = documents.flatMap(({ traits, labels }) =>
    labels.flatMap((label, index) => {
      const features = traits[index];
      return label === null || features === undefined ? [] : [{ features, label }];
    }),
  );
  return { weights: learnWeights(examples), slope: 1, offset: 0 };
}

/** What the model proposes for a document, with whether it is right. */
export function grade({ document, reading }: Annotated, model: NameModel): Graded[] {
  const gold = goldNames(document);
  return countedNames(document, toNameProposals(findNames(reading, model))).map((name) => ({
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
