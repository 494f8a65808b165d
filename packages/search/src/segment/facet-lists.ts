/** A facet's values of all documents of a segment, as lists one after another. */
export type FacetList = {
  readonly field: string;
  /** Its values, sorted; their places here are their ordinals. */
  readonly values: readonly string[];
  /** Where each document's list begins in `ordinals`, and where the last one ends. */
  readonly offsets: Uint32Array;
  readonly ordinals: Uint32Array;
};

/** The documents of each value, one value's after another's. */
export type InvertedFacet = { readonly offsets: Uint32Array; readonly documents: Uint32Array };

/** Whether no document has more than one value. */
export const isSingle = ({ offsets }: FacetList): boolean => {
  for (let index = 1; index < offsets.length; index++) {
    if ((offsets[index] ?? 0) - (offsets[index - 1] ?? 0) > 1) return false;
  }
  return true;
};

/** One number a document: 0 for none, else the ordinal and one. Only for a facet that is single. */
export const toSingleColumn = ({ offsets, ordinals }: FacetList): Uint32Array => {
  const column = new Uint32Array(offsets.length - 1);
  for (let index = 0; index < column.length; index++) {
    const at = offsets[index] ?? 0;
    if (at < (offsets[index + 1] ?? 0)) column[index] = (ordinals[at] ?? 0) + 1;
  }
  return column;
};

export const invertFacet = ({ values, offsets, ordinals }: FacetList): InvertedFacet => {
  const starts = new Uint32Array(values.length + 1);
  for (let at = 0; at < ordinals.length; at++) {
    const next = (ordinals[at] ?? 0) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let value = 0; value < values.length; value++) {
    starts[value + 1] = (starts[value + 1] ?? 0) + (starts[value] ?? 0);
  }
  const fill = starts.slice();
  const documents = new Uint32Array(ordinals.length);
  for (let document = 0; document + 1 < offsets.length; document++) {
    for (let at = offsets[document] ?? 0; at < (offsets[document + 1] ?? 0); at++) {
      const value = ordinals[at] ?? 0;
      const place = fill[value] ?? 0;
      documents[place] = document;
      fill[value] = place + 1;
    }
  }
  return { offsets: starts, documents };
};

/** Combinations of the facets' values, numbered, so that one count a document counts all of them. */
export type Signatures = {
  readonly column: Uint16Array;
  readonly count: number;
  /** By facet, in the order given to `combineFacets`: each signature's ordinal and one, or 0. */
  readonly tables: ReadonlyMap<string, Uint32Array>;
};

const MAX_SIGNATURES = 65_535;

type Combination = { readonly column: Uint32Array; readonly count: number };

/** Each pair of the numbers so far and the column's gets a number; undefined when they would be more than `limit`. */
const pairUp = (
  { column: before }: Combination,
  column: Uint32Array,
  options: { readonly values: number; readonly limit: number },
): (Combination & { readonly pairs: readonly number[] }) | undefined => {
  const numbers = new Map<number, number>();
  const paired = new Uint32Array(column.length);
  const base = options.values + 1;
  for (let index = 0; index < column.length; index++) {
    const pair = (before[index] ?? 0) * base + (column[index] ?? 0);
    let number = numbers.get(pair);
    if (number === undefined) {
      number = numbers.size;
      if (number >= options.limit) return undefined;
      numbers.set(pair, number);
    }
    paired[index] = number;
  }
  return { column: paired, count: numbers.size, pairs: [...numbers.keys()] };
};

/** Combines as many single facets as stay few together, those of the fewest values first. */
export const combineFacets = (facets: readonly FacetList[], documents: number): Signatures => {
  const limit = Math.min(MAX_SIGNATURES, Math.max(64, documents >>> 3));
  let combined: Combination = { column: new Uint32Array(documents), count: 1 };
  let tables = new Map<string, Uint32Array>();
  const single = facets
    .filter((facet) => facet.values.length < limit && isSingle(facet))
    .toSorted((a, b) => a.values.length - b.values.length);
  for (const facet of single) {
    const values = facet.values.length;
    const next = pairUp(combined, toSingleColumn(facet), { values, limit });
    if (next === undefined) break;
    const { pairs } = next;
    const widen = (table: Uint32Array): Uint32Array =>
      Uint32Array.from(pairs, (pair) => table[Math.floor(pair / (values + 1))] ?? 0);
    tables = new Map([...tables].map(([field, table]) => [field, widen(table)]));
    tables.set(
      facet.field,
      Uint32Array.from(pairs, (pair) => pair % (values + 1)),
    );
    combined = next;
  }
  return { column: Uint16Array.from(combined.column), count: combined.count, tables };
};
