/** What the engine knows of each document besides its terms, one typed array each, in the order of their keys. */
export type DocumentColumns = {
  readonly keys: Uint32Array;
  /** Terms in title and body together, at most 65,535. */
  readonly lengths: Uint16Array;
  /** How many positions the title takes; the body's begin one later. */
  readonly titles: Uint16Array;
  /** Whole days since 1970; `NO_DAY` and `NEVER` where they are not known. */
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
};

/** The `earliest` of a document without days: after everything, so that it sorts last and overlaps nothing. */
export const NO_DAY = 0x7fffffff;
/** The `latest` of a document without days. */
export const NEVER = -0x80000000;

export const createColumns = (documents: number): DocumentColumns => ({
  keys: new Uint32Array(documents),
  lengths: new Uint16Array(documents),
  titles: new Uint16Array(documents),
  earliest: new Int32Array(documents),
  latest: new Int32Array(documents),
});

/** The documents by their first day, then by key; those without days come last. */
export const sortByDay = ({ earliest }: DocumentColumns): Uint32Array => {
  // Day and document in one number, so that a typed array's own sort does it: 2^32 days times 2^21 documents.
  const total = earliest.length;
  const packed = new Float64Array(total);
  for (let index = 0; index < total; index++) {
    packed[index] = (earliest[index] ?? 0) * total + index;
  }
  packed.sort();
  const order = new Uint32Array(total);
  for (let index = 0; index < total; index++) {
    const value = packed[index] ?? 0;
    order[index] = value - Math.floor(value / total) * total;
  }
  return order;
};

/** The documents whose days are more than one, upwards. */
export const findWideDays = ({ earliest, latest }: DocumentColumns): Uint32Array => {
  const wide: number[] = [];
  for (let index = 0; index < earliest.length; index++) {
    if ((latest[index] ?? 0) > (earliest[index] ?? 0)) wide.push(index);
  }
  return Uint32Array.from(wide);
};

export const sumLengths = (lengths: Uint16Array): number => {
  let sum = 0;
  for (let index = 0; index < lengths.length; index++) sum += lengths[index] ?? 0;
  return sum;
};

/** The first and the last of the known first days; null where none is known. */
export const findDayRange = ({
  earliest,
}: DocumentColumns): { first: number; last: number } | null => {
  let first = NO_DAY;
  let last = NEVER;
  for (let index = 0; index < earliest.length; index++) {
    const day = earliest[index] ?? 0;
    if (day === NO_DAY) continue;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return last === NEVER ? null : { first, last };
};
