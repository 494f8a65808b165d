/** Weighs the traits of a candidate: multinomial logistic regression. */
import { NAME_WEIGHTS } from "./name-weights.ts";

/** What a candidate may be; `none` is no person, organization or place. */
export const NAME_CLASSES = ["person", "organization", "place", "none"] as const;
export type NameClass = (typeof NAME_CLASSES)[number];

/** How likely each class is; they sum to 1. */
export type NameOdds = { readonly [C in NameClass]: number };

/** For each trait the weight of each class, in the order of `NAME_CLASSES`. */
export type NameWeights = { readonly [feature: string]: readonly number[] };

/** How likely each class is by these traits. Traits that the weights do not know count nothing. */
export function toNameOdds(
  features: readonly string[],
  weights: NameWeights = NAME_WEIGHTS,
): NameOdds {
  const scores = NAME_CLASSES.map((_, index) =>
    features.reduce((sum, feature) => sum + (weights[feature]?.[index] ?? 0), 0),
  );
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  const [person = 0, organization = 0, place = 0, none = 0] = powers.map((power) => power / total);
  return { person, organization, place, none };
}
