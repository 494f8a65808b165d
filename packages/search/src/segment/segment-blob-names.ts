import type { SegmentMeta } from "./segment-meta.ts";
import {
  BY_DAY,
  columnBlob,
  facetBlob,
  META,
  positionChunk,
  postingChunk,
  signatureBlob,
  TERM_INDEX,
  termChunk,
  WIDE_DAYS,
} from "./segment-names.ts";

const COLUMNS = ["keys", "lengths", "titles", "earliest", "latest"];

const numbered = (count: number, toName: (chunk: number) => string): string[] =>
  Array.from({ length: count }, (_, chunk) => toName(chunk));

/** The names of all blobs that a segment of this outline has. */
export const listBlobNames = (meta: SegmentMeta): string[] => [
  META,
  ...COLUMNS.map(columnBlob),
  BY_DAY,
  WIDE_DAYS,
  ...numbered(meta.signatures.length, signatureBlob),
  ...meta.facets.flatMap(({ form }, facet) => [
    facetBlob(facet, "values"),
    facetBlob(facet, "table"),
    ...(form === "several" ? [facetBlob(facet, "offsets")] : []),
  ]),
  TERM_INDEX,
  ...numbered(meta.termChunks, termChunk),
  ...numbered(meta.postingChunks, postingChunk),
  ...numbered(meta.positionChunks, positionChunk),
];
