/** Weighs the traits of a candidate: multinomial logistic regression. */

/** What a candidate may be; `none` is no person, organization or place. */
export const NAME_CLASSES = ["person", "organization", "place", "none"] as const;
export type NameClass = (typeof NAME_CLASSES)[number];

/** How likely each class is; they sum to 1. */
export type NameOdds = { readonly [C in NameClass]: number };

/** What speaks for each class, in the order of `NAME_CLASSES`: logarithms, up to a constant. */
export type NameScores = readonly [number, number, number, number];

/** For each trait the weight of each class, in the order of `NAME_CLASSES`. */
export type NameWeights = { readonly [feature: string]: readonly number[] };

/** What `scripts/train-names.ts` learns. */
export type NameModel = {
  readonly weights: NameWeights;
  /** How often what seems so sure is right: the logarithm of the odds, times `slope`, plus `offset`. */
  readonly slope: number;
  readonly offset: number;
};

/** Weights out of their list: four numbers and the trait, parted by spaces; one from the next by "|". */
export const toWeights = (list: string): NameWeights =>
  Object.fromEntries(
    list.split("|").map((item) => {
      const parts = item.split(" ");
      return [parts.slice(4).join(" "), parts.slice(0, 4).map(Number)];
    }),
  );

/** Adds the weights of these traits. Traits that the weights do not know count nothing. */
export function toScores(features: readonly string[], weights: NameWeights): NameScores {
  let [person, organization, place, none] = [0, 0, 0, 0];
  for (const feature of features) {
    const [p = 0, o = 0, l = 0, n = 0] = weights[feature] ?? [];
    person += p;
    organization += o;
    place += l;
    none += n;
  }
  return [person, organization, place, none];
}

export function toNameOdds(scores: NameScores): NameOdds {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  const [person = 0, organization = 0, place = 0, none = 0] = powers.map((power) => power / total);
  return { person, organization, place, none };
}

/** How sure a probability really is, by what the model was right on when it had not seen it. */
export function calibrated(probability: number, { slope, offset }: NameModel): number {
  const bounded = Math.min(0.999, Math.max(0.001, probability));
  const logit = Math.log(bounded / (1 - bounded));
  return 1 / (1 + Math.exp(-(slope * logit + offset)));
}
