/** How a facet of a segment is counted, in whichever form its values lie. */
import type { FacetRows } from "../segment/facet-rows.ts";
import type { FacetColumn, Segment } from "../segment/segment.ts";
import type { Counting, Listed, SegmentCounter } from "./segment-counter.ts";
import { addColumn } from "./segment-counter.ts";

/** The count of an ordinal stands so many places further than it: what stands before is of no value. */
export type FacetCounting = Counting & { readonly first: number };

type SignatureColumn = Extract<FacetColumn, { readonly form: "signature" }>;
type SeveralColumn = Extract<FacetColumn, { readonly form: "several" }>;

const toSignatureAdd =
  (counter: SegmentCounter, { table, group }: SignatureColumn): Counting["add"] =>
  (counts, documents, sign) => {
    // Few documents are looked up one by one: adding up all signatures would be more.
    if (documents.length < table.length) {
      const signatures = counter.segment.signatures(group);
      for (let index = 0; index < documents.length; index++) {
        const place = table[signatures[documents[index] ?? 0] ?? 0] ?? 0;
        counts[place] = (counts[place] ?? 0) + sign;
      }
      return;
    }
    const perSignature = counter.countSignatures(documents, group);
    for (let signature = 0; signature < perSignature.length; signature++) {
      const place = table[signature] ?? 0;
      counts[place] = (counts[place] ?? 0) + sign * (perSignature[signature] ?? 0);
    }
  };

/** Which slots of rows are counted in one pass over the documents. */
type Slots = FacetRows & { readonly from: number };

/** Four slots at a time: what is written out takes half the time of an inner loop. */
const addFour = (
  counts: Uint32Array,
  { places, width, from }: Slots,
  { documents, sign }: Listed,
): void => {
  for (let index = 0; index < documents.length; index++) {
    const start = (documents[index] ?? 0) * width + from;
    const [a, b] = [places[start] ?? 0, places[start + 1] ?? 0];
    counts[a] = (counts[a] ?? 0) + sign;
    counts[b] = (counts[b] ?? 0) + sign;
    const [c, d] = [places[start + 2] ?? 0, places[start + 3] ?? 0];
    counts[c] = (counts[c] ?? 0) + sign;
    counts[d] = (counts[d] ?? 0) + sign;
  }
};

const addOne = (
  counts: Uint32Array,
  { places, width, from }: Slots,
  { documents, sign }: Listed,
): void => {
  for (let index = 0; index < documents.length; index++) {
    const place = places[(documents[index] ?? 0) * width + from] ?? 0;
    counts[place] = (counts[place] ?? 0) + sign;
  }
};

const toRowsAdd =
  ({ places, width }: FacetRows): Counting["add"] =>
  (counts, documents, sign) => {
    const listed = { documents, sign };
    let from = 0;
    for (; from + 4 <= width; from += 4) addFour(counts, { places, width, from }, listed);
    for (; from < width; from++) addOne(counts, { places, width, from }, listed);
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

const findRows = (segment: Segment, facet: number): FacetRows | undefined =>
  segment.meta.facets[facet]?.form === "several" ? segment.facetRows(facet) : undefined;

export const toFacetCounting = (counter: SegmentCounter, facet: number): FacetCounting => {
  const { segment } = counter;
  const values = segment.meta.facets[facet]?.values ?? 0;
  const rows = findRows(segment, facet);
  const name = `facet/${facet}`;
  if (rows !== undefined) {
    return { name, first: rows.width, size: values + rows.width, add: toRowsAdd(rows) };
  }
  const plain = { name, first: 1, size: values + 1 };
  const column = segment.facetColumn(facet);
  if (column.form === "signature") return { ...plain, add: toSignatureAdd(counter, column) };
  if (column.form === "several") return { ...plain, add: toListsAdd(column) };
  const { table } = column;
  return {
    ...plain,
    add: (counts, documents, sign) => addColumn(counts, table, { documents, sign }),
  };
};
