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

/** Combinations of some facets' values, numbered, so that one count a document counts all of them. */
export type SignatureGroup = {
  readonly column: Uint16Array;
  readonly count: number;
  /** By facet: each signature's ordinal and one, or 0. */
  readonly tables: ReadonlyMap<string, Uint32Array>;
};

/** A group has no more combinations than this, and than a 32nd of the documents: they are all added up for a large set. */
const MAX_SIGNATURES = 32_768;
const MIN_SIGNATURES = 256;

type Combination = {
  readonly column: Uint32Array;
  readonly count: number;
  readonly tables: ReadonlyMap<string, Uint32Array>;
};

/** Combines a single facet with a group; undefined when there would be more than `limit` combinations. */
const pairUp = (before: Combination, facet: FacetList, limit: number): Combination | undefined => {
  const added = toSingleColumn(facet);
  const numbers = new Map<number, number>();
  const column = new Uint32Array(added.length);
  const base = facet.values.length + 1;
  for (let index = 0; index < column.length; index++) {
    const pair = (before.column[index] ?? 0) * base + (added[index] ?? 0);
    let number = numbers.get(pair);
    if (number === undefined) {
      number = numbers.size;
      if (number >= limit) return undefined;
      numbers.set(pair, number);
    }
    column[index] = number;
  }
  const pairs = [...numbers.keys()];
  const widen = (table: Uint32Array): Uint32Array =>
    Uint32Array.from(pairs, (pair) => table[Math.floor(pair / base)] ?? 0);
  const tables = new Map([...before.tables].map(([field, table]) => [field, widen(table)]));
  tables.set(
    facet.field,
    Uint32Array.from(pairs, (pair) => pair % base),
  );
  return { column, count: pairs.length, tables };
};

/** Puts single facets of few values together, those of the fewest first, into as few groups as their combinations allow. */
export const combineFacets = (
  facets: readonly FacetList[],
  documents: number,
): SignatureGroup[] => {
  const limit = Math.min(MAX_SIGNATURES, Math.max(MIN_SIGNATURES, documents >>> 5));
  const empty: Combination = { column: new Uint32Array(documents), count: 1, tables: new Map() };
  const groups: Combination[] = [];
  let current = empty;
  const single = facets
    .filter((facet) => facet.values.length < limit && isSingle(facet))
    .toSorted((a, b) => a.values.length - b.values.length);
  for (const facet of single) {
    const combined = pairUp(current, facet, limit);
    if (combined === undefined) groups.push(current);
    current = combined ?? pairUp(empty, facet, limit) ?? empty;
  }
  return [...groups, current]
    .filter(({ tables }) => tables.size > 0)
    .map(({ column, count, tables }) => ({ column: Uint16Array.from(column), count, tables }));
};
