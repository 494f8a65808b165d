/**
 * What a segment's documents are counted by: all facets in one row a document. To count a document is then one look into memory, and no
 * list need be looked for, nor its end.
 */

/** Where the counts of a facet lie among those of all, or of the signatures that it shares with others. */
export type RowSection = {
  /** Which slots of a row have its places: the first, and how many. */
  readonly slot: number;
  readonly slots: number;
  /** The first of its places, and how many there are. */
  readonly first: number;
  readonly size: number;
  /** How many places at the beginning are of no value. */
  readonly gaps: number;
};

/** The places of each document's values, `width` to a document: two, or a multiple of four, since so many are counted at a time. */
export type FacetRows = {
  readonly places: Uint16Array | Uint32Array;
  readonly width: number;
  /** Both places of a document as one number, the first in the lower half, where there are two that are small enough. */
  readonly pairs: Uint32Array | undefined;
  /** How many places there are. */
  readonly size: number;
  /** By the names of the columns. */
  readonly sections: ReadonlyMap<string, RowSection>;
};

/** A facet's values, or the signatures of a group, by document. */
export type RowColumn = {
  readonly name: string;
  /** How many there are. */
  readonly values: number;
} & (
  | { readonly entries: Uint16Array | Uint32Array }
  /** Lists of one document after another, and where each begins and the last one ends. */
  | { readonly offsets: Uint32Array; readonly ordinals: Uint32Array }
);

/** Rows have no longer lists than this: long ones would be mostly gaps. */
const LONGEST_LIST = 8;

const FOUR = 4;
/** So many places fit into half a number. */
const SMALL = 0x10000;

const longestList = (offsets: Uint32Array): number => {
  let longest = 1;
  for (let document = 0; document + 1 < offsets.length; document++) {
    longest = Math.max(longest, (offsets[document + 1] ?? 0) - (offsets[document] ?? 0));
  }
  return longest;
};

const toSlots = (column: RowColumn): number =>
  "entries" in column ? 1 : longestList(column.offsets);

type Placed = { readonly column: RowColumn; readonly section: RowSection };

/** Gives each column its slots, and its places behind those of the others. */
const place = (columns: readonly RowColumn[]): readonly Placed[] => {
  let [slot, first] = [0, 0];
  return columns.flatMap((column) => {
    const slots = toSlots(column);
    if (slots > LONGEST_LIST) return [];
    // Where a document has fewer values than there are slots, the place is the slot's own, so that not all gaps are counted at one.
    const gaps = "entries" in column ? 0 : slots;
    const section = { slot, slots, first, size: column.values + gaps, gaps };
    slot += slots;
    first += section.size;
    return { column, section };
  });
};

const fill = (
  { places, width }: Pick<FacetRows, "places" | "width">,
  { column, section: { slot, slots, first, gaps } }: Placed,
): void => {
  if ("entries" in column) {
    const { entries } = column;
    for (let document = 0; document < entries.length; document++) {
      places[document * width + slot] = first + (entries[document] ?? 0);
    }
    return;
  }
  const { offsets, ordinals } = column;
  for (let document = 0; document + 1 < offsets.length; document++) {
    const [start = 0, end = 0] = [offsets[document], offsets[document + 1]];
    for (let index = 0; index < slots; index++) {
      const at = start + index;
      const value = at < end ? gaps + (ordinals[at] ?? 0) : index;
      places[document * width + slot + index] = first + value;
    }
  }
};

/** Columns in rows of `documents` documents, without those whose lists are too long. */
export const toFacetRows = (columns: readonly RowColumn[], documents: number): FacetRows => {
  const placed = place(columns);
  const slots = placed.reduce((sum, { section }) => sum + section.slots, 0);
  const known = placed.reduce((sum, { section }) => sum + section.size, 0);
  const isPair = slots <= 2 && known < SMALL;
  const width = isPair ? 2 : Math.ceil(slots / FOUR) * FOUR;
  // Slots that make the number a multiple have places that nobody asks for.
  const size = known + width - slots;
  const places =
    size <= SMALL ? new Uint16Array(documents * width) : new Uint32Array(documents * width);
  for (let slot = slots; slot < width; slot++) {
    for (let document = 0; document < documents; document++) {
      places[document * width + slot] = known + slot - slots;
    }
  }
  for (const each of placed) fill({ places, width }, each);
  const sections = new Map(placed.map(({ column, section }) => [column.name, section]));
  const pairs = isPair ? new Uint32Array(places.buffer) : undefined;
  return { places, width, pairs, size, sections };
};
