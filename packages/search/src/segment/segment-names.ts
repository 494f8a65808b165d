/** The names of a segment's blobs. A format of another number is another segment format, and is refused. */
export const FORMAT_VERSION = 1;

export const META = "meta";
export const TERM_INDEX = "terms";
export const BY_DAY = "by-day";
export const WIDE_DAYS = "wide-days";

export const termChunk = (chunk: number): string => `terms/${chunk}`;
export const postingChunk = (chunk: number): string => `postings/${chunk}`;
export const positionChunk = (chunk: number): string => `positions/${chunk}`;
export const facetBlob = (facet: number, part: "values" | "table" | "offsets"): string =>
  `facets/${facet}/${part}`;
export const signatureBlob = (group: number): string => `signatures/${group}`;
export const columnBlob = (column: string): string => `columns/${column}`;

/** The full name of a segment's blob. */
export const blobName = (segment: number, name: string): string => `segments/${segment}/${name}`;

const SEPARATOR = "\u0000";

/** The term that a facet's value is indexed as: words never begin so, and these come before all words. */
export const facetTerm = (field: string, value: string): string =>
  `${SEPARATOR}${field}${SEPARATOR}${value}`;

/** Where words begin among the terms. */
export const FIRST_WORD = "\u0001";
