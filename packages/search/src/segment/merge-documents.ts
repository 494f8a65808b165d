/** The documents of several segments as those of one: in the order of their keys, without those that were removed. */
import { hasBit } from "../encoding/bit-words.ts";
import { createColumns } from "./document-columns.ts";
import type { FacetList } from "./facet-lists.ts";
import type { Segment } from "./segment.ts";
import type { SegmentDocuments } from "./segment-writer.ts";

/** What a document that is left out becomes. */
export const LEFT_OUT = 0xffffffff;

export type MergedDocuments = SegmentDocuments & {
  /** By segment: which document of the new one each of its documents becomes. */
  readonly numbers: readonly Uint32Array[];
  /** Whether each segment's documents stand behind those of the one before. */
  readonly isConcatenation: boolean;
};

const toNumbers = (segments: readonly Segment[]): { numbers: Uint32Array[]; total: number } => {
  const numbers = segments.map(({ documents }) => new Uint32Array(documents));
  const next = segments.map(() => 0);
  let total = 0;
  for (;;) {
    let least = Infinity;
    let from = -1;
    for (const [index, { columns }] of segments.entries()) {
      const key = columns.keys[next[index] ?? 0];
      if (key !== undefined && key < least) {
        least = key;
        from = index;
      }
    }
    const segment = segments[from];
    const column = numbers[from];
    if (segment === undefined || column === undefined) return { numbers, total };
    const document = next[from] ?? 0;
    next[from] = document + 1;
    const isRemoved = segment.removed !== undefined && hasBit(segment.removed, document);
    column[document] = isRemoved ? LEFT_OUT : total++;
  }
};

const isBehind = (before: Segment, after: Segment): boolean =>
  (before.columns.keys.at(-1) ?? 0) < (after.columns.keys[0] ?? 0);

/** Each document's ordinals of a facet, one list after another, whatever form the segment keeps them in. */
const visitOrdinals = (
  segment: Segment,
  facet: number,
  visit: (document: number, ordinal: number) => void,
): void => {
  const column = segment.facetColumn(facet);
  const signatures = column.form === "signature" ? segment.signatures(column.group) : undefined;
  for (let document = 0; document < segment.documents; document++) {
    if (column.form === "several") {
      const end = column.offsets[document + 1] ?? 0;
      for (let at = column.offsets[document] ?? 0; at < end; at++) {
        visit(document, column.ordinals[at] ?? 0);
      }
    } else {
      const place = signatures === undefined ? document : (signatures[document] ?? 0);
      const ordinal = column.table[place] ?? 0;
      if (ordinal > 0) visit(document, ordinal - 1);
    }
  }
};

const mergeFacet = (
  field: string,
  segments: readonly Segment[],
  { numbers, total }: { readonly numbers: readonly Uint32Array[]; readonly total: number },
): FacetList => {
  const facets = segments.map((segment) => segment.findFacet(field));
  const counts = new Map<string, number>();
  const offsets = new Uint32Array(total + 1);
  const eachFound = (visit: (place: number, value: string) => void): void => {
    for (const [index, segment] of segments.entries()) {
      const facet = facets[index];
      if (facet === undefined) continue;
      const values = segment.facetValues(facet);
      visitOrdinals(segment, facet, (document, ordinal) => {
        const number = numbers[index]?.[document] ?? LEFT_OUT;
        if (number !== LEFT_OUT) visit(number, values[ordinal] ?? "");
      });
    }
  };
  eachFound((place, value) => {
    offsets[place + 1] = (offsets[place + 1] ?? 0) + 1;
    counts.set(value, 0);
  });
  const values = [...counts.keys()].toSorted((a, b) => (a < b ? -1 : 1));
  for (const [ordinal, value] of values.entries()) counts.set(value, ordinal);
  for (let index = 0; index < total; index++) {
    offsets[index + 1] = (offsets[index + 1] ?? 0) + (offsets[index] ?? 0);
  }
  const fill = offsets.slice();
  const ordinals = new Uint32Array(offsets[total] ?? 0);
  eachFound((place, value) => {
    const at = fill[place] ?? 0;
    fill[place] = at + 1;
    ordinals[at] = counts.get(value) ?? 0;
  });
  return { field, values, offsets, ordinals };
};

/** `segments` in the order of their first keys. */
export const mergeDocuments = (segments: readonly Segment[]): MergedDocuments => {
  const { numbers, total } = toNumbers(segments);
  const columns = createColumns(total);
  for (const [index, { columns: from }] of segments.entries()) {
    for (const [document, number] of (numbers[index] ?? new Uint32Array()).entries()) {
      if (number === LEFT_OUT) continue;
      columns.keys[number] = from.keys[document] ?? 0;
      columns.lengths[number] = from.lengths[document] ?? 0;
      columns.titles[number] = from.titles[document] ?? 0;
      columns.earliest[number] = from.earliest[document] ?? 0;
      columns.latest[number] = from.latest[document] ?? 0;
    }
  }
  const fields = new Set(segments.flatMap(({ meta }) => meta.facets.map(({ field }) => field)));
  const facets = [...fields]
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((field) => mergeFacet(field, segments, { numbers, total }));
  const isConcatenation = segments.every((segment, index) => {
    const before = segments[index - 1];
    return before === undefined || isBehind(before, segment);
  });
  return { columns, facets, numbers, isConcatenation };
};
