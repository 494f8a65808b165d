/** How a facet of a segment is counted, in whichever form its values lie. */
import type { FacetRows, RowSection } from "../segment/facet-rows.ts";
import type { FacetColumn } from "../segment/segment.ts";
import { columnNameOf } from "./facet-columns.ts";
import type { Counting, SegmentCounter } from "./segment-counter.ts";

/** The count of an ordinal stands so many places further than it: what stands before is of no value. */
export type FacetCounting = Counting & { readonly first: number };

type SeveralColumn = Extract<FacetColumn, { readonly form: "several" }>;

/** Counts that are passed on: from which place on, how many, and to which places where it is not to the same. */
type PassedOn = {
  readonly all: Uint32Array;
  readonly first: number;
  readonly size: number;
  readonly table: Uint32Array | undefined;
};

const passOn = (counts: Uint32Array, { all, first, size, table }: PassedOn, sign: 1 | -1): void => {
  if (table === undefined) {
    for (let place = 0; place < size; place++) {
      counts[place] = (counts[place] ?? 0) + sign * (all[first + place] ?? 0);
    }
    return;
  }
  for (let place = 0; place < size; place++) {
    const at = table[place] ?? 0;
    counts[at] = (counts[at] ?? 0) + sign * (all[first + place] ?? 0);
  }
};

/** So many documents are looked up for one facet while one count of all facets is passed on. */
const LOOKED_UP = 8;

type Placed = { readonly rows: FacetRows; readonly section: RowSection };

const toRowsAdd =
  (
    counter: SegmentCounter,
    { rows, section: { slot, slots, first, size } }: Placed,
    table: Uint32Array | undefined,
  ): Counting["add"] =>
  (counts, documents, sign) => {
    if (documents.length * LOOKED_UP >= size) {
      passOn(counts, { all: counter.countRows(documents, rows), first, size, table }, sign);
      return;
    }
    const { places, width } = rows;
    for (let index = 0; index < documents.length; index++) {
      const start = (documents[index] ?? 0) * width + slot;
      for (let at = start; at < start + slots; at++) {
        const own = (places[at] ?? 0) - first;
        const place = table === undefined ? own : (table[own] ?? 0);
        counts[place] = (counts[place] ?? 0) + sign;
      }
    }
  };

const toListsAdd =
  ({ offsets, ordinals }: SeveralColumn): Counting["add"] =>
  (counts, documents, sign) => {
    for (const document of documents) {
      const end = offsets[document + 1] ?? 0;
      for (let at = offsets[document] ?? 0; at < end; at++) {
        const place = (ordinals[at] ?? 0) + 1;
        counts[place] = (counts[place] ?? 0) + sign;
      }
    }
  };

export const toFacetCounting = (counter: SegmentCounter, facet: number): FacetCounting => {
  const { segment } = counter;
  const { form = "single", values = 0 } = segment.meta.facets[facet] ?? {};
  const name = `facet/${facet}`;
  const { kept } = counter;
  const rows = counter.rowsFor(facet);
  const section = rows.sections.get(columnNameOf(segment, facet));
  if (form === "several" && section !== undefined) {
    const { gaps, size } = section;
    const add = toRowsAdd(counter, { rows, section }, undefined);
    return { name, kept, first: gaps, size, add };
  }
  const plain = { name, kept, first: 1, size: values + 1 };
  const column = segment.facetColumn(facet);
  if (column.form === "several") return { ...plain, add: toListsAdd(column) };
  if (section === undefined) return { ...plain, add: () => {} };
  const table = column.form === "signature" ? column.table : undefined;
  return { ...plain, add: toRowsAdd(counter, { rows, section }, table) };
};
