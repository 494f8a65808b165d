/** Which of a facet's values a page tells, and which it needs for that. */

/** How many are told at all. Whoever looks for another one finds it by its name, and not in a list of a hundred. */
const TOLD = 25;

/** Years are told all: they stand in their order, and one that is left out would be missed. */
export const isTold = (field: string, place: number): boolean => place < TOLD || field === "year";

/** The values that are told or chosen, and one more where there are more: so that a page can say so. */
export const toSent = <V>(
  field: string,
  values: readonly V[],
  isChosen: (value: V) => boolean = () => false,
): readonly V[] =>
  values.filter((value, place) => place <= TOLD || isTold(field, place) || isChosen(value));
