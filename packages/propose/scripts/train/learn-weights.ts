/** Learns weights: logistic regression, drawn to what common sense says. */
import type { NameWeights } from "../../src/names/name-model.ts";
import { NAME_CLASSES } from "../../src/names/name-model.ts";
import { NAME_PRIORS } from "./name-priors.ts";

/** The traits of a candidate, and the place of its class in `NAME_CLASSES`. */
export type Example = {
  readonly features: readonly string[];
  readonly label: number;
};

/** How strongly weights are drawn to what common sense says; chosen by `--folds`. */
const DECAY = 40;
const ROUNDS = 250;
const MOMENTUM = 0.8;
const SIZE = NAME_CLASSES.length;

/**
 * Gradient descent over all examples with a step for each trait by how many have it: plain and the
 * same every time. A hot loop: traits are numbers, and weights lie in one array.
 */
export function learnWeights(all: readonly Example[]): NameWeights {
  const names = [
    ...new Set([...Object.keys(NAME_PRIORS), ...all.flatMap(({ features }) => features)]),
  ];
  const ids = new Map(names.map((name, id) => [name, id]));
  const rows = all.map(({ features }) =>
    Int32Array.from(features.flatMap((feature) => ids.get(feature) ?? [])),
  );
  const prior = Float64Array.from(
    names.flatMap((name) => [...(NAME_PRIORS[name] ?? [0, 0, 0, 0])]),
  );
  const counts = new Float64Array(names.length);
  for (const row of rows) for (const id of row) counts[id] = (counts[id] ?? 0) + 1;
  const weights = Float64Array.from(prior);
  const speed = new Float64Array(weights.length);
  for (let round = 0; round < ROUNDS; round += 1) {
    const gradient = gradientOf(rows, all, weights);
    for (let at = 0; at < weights.length; at += 1) {
      const id = Math.floor(at / SIZE);
      const slope = (gradient[at] ?? 0) - DECAY * ((weights[at] ?? 0) - (prior[at] ?? 0));
      const step = slope / ((counts[id] ?? 0) + DECAY + 1);
      speed[at] = MOMENTUM * (speed[at] ?? 0) + 0.5 * step;
      weights[at] = (weights[at] ?? 0) + (speed[at] ?? 0);
    }
  }
  return Object.fromEntries(
    names.map((name, id) => [name, Array.from(weights.subarray(id * SIZE, (id + 1) * SIZE))]),
  );
}

/** What each weight should move by, over all examples. */
function gradientOf(
  rows: readonly Int32Array[],
  all: readonly Example[],
  weights: Float64Array,
): Float64Array {
  const gradient = new Float64Array(weights.length);
  const scores = new Float64Array(SIZE);
  for (const [index, row] of rows.entries()) {
    const { label = 0 } = all[index] ?? {};
    for (let kind = 0; kind < SIZE; kind += 1) {
      let score = 0;
      for (const id of row) score += weights[id * SIZE + kind] ?? 0;
      scores[kind] = score;
    }
    const most = Math.max(...scores);
    let total = 0;
    for (let kind = 0; kind < SIZE; kind += 1) {
      scores[kind] = Math.exp((scores[kind] ?? 0) - most);
      total += scores[kind] ?? 0;
    }
    for (let kind = 0; kind < SIZE; kind += 1) {
      const step = (kind === label ? 1 : 0) - (scores[kind] ?? 0) / total;
      for (const id of row) {
        const at = id * SIZE + kind;
        gradient[at] = (gradient[at] ?? 0) + step;
      }
    }
  }
  return gradient;
}
