/** Learns the weights of the name model: logistic regression, drawn to what common sense says. */
import type { NameWeights } from "../../src/names/name-model.ts";
import { NAME_CLASSES, toNameOdds } from "../../src/names/name-model.ts";
import { NAME_PRIORS } from "./name-priors.ts";

/** The traits of a candidate, and the place of its class in `NAME_CLASSES`. */
export type Example = { readonly features: readonly string[]; readonly label: number };

const ROUNDS = 600;
const RATE = 0.5;
/** How strongly weights are drawn to what common sense says. */
const DECAY = 0.1;

const priorOf = (feature: string): number[] => [...(NAME_PRIORS[feature] ?? [0, 0, 0, 0])];

/** Batch gradient descent: slow, plain and the same every time. */
export function learnWeights(all: readonly Example[]): NameWeights {
  const learned: Record<string, number[]> = Object.fromEntries(
    Object.keys(NAME_PRIORS).map((feature) => [feature, priorOf(feature)]),
  );
  for (const { features } of all)
    for (const feature of features) learned[feature] ??= priorOf(feature);
  for (let round = 0; round < ROUNDS; round += 1) descend(all, learned);
  return learned;
}

function descend(all: readonly Example[], learned: Record<string, number[]>): void {
  const steps: Record<string, number[]> = {};
  for (const { features, label } of all) {
    const odds = toNameOdds(features, learned);
    for (const [index, kind] of NAME_CLASSES.entries()) {
      const step = (index === label ? 1 : 0) - odds[kind];
      for (const feature of features) {
        const sums = (steps[feature] ??= [0, 0, 0, 0]);
        sums[index] = (sums[index] ?? 0) + step;
      }
    }
  }
  for (const [feature, sums] of Object.entries(steps)) {
    const prior = priorOf(feature);
    learned[feature] = sums.map((sum, index) => {
      const old = learned[feature]?.[index] ?? 0;
      return old + RATE * ((sum / all.length) * 8 - DECAY * (old - (prior[index] ?? 0)) * 8);
    });
  }
}
