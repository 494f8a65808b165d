import { FORMAT_VERSION } from "./segment-names.ts";

/**
 * How a facet's values lie: in the signatures that stand for combinations of them, as one number a document, or as a list a document.
 */
export type FacetForm = "signature" | "single" | "several";

export type FacetMeta = {
  readonly field: string;
  readonly form: FacetForm;
  readonly values: number;
  /** Which of the signatures it is kept in; null for another form. */
  readonly group: number | null;
};

/** What a segment says of itself. */
export type SegmentMeta = {
  readonly version: number;
  readonly documents: number;
  readonly totalLength: number;
  readonly terms: number;
  readonly termChunks: number;
  readonly postingChunks: number;
  readonly positionChunks: number;
  /** How many combinations of values there are in each group of facets that are kept so. */
  readonly signatures: readonly number[];
  readonly facets: readonly FacetMeta[];
  /** The least and the greatest `earliest` of documents that have days; null where none has. */
  readonly days: { readonly first: number; readonly last: number } | null;
};

/** A segment of a format that this engine does not read. */
export class UnknownFormatError extends Error {
  override readonly name = "UnknownFormatError";

  constructor(version: unknown) {
    super(`The index is of format ${String(version)}, and this program reads ${FORMAT_VERSION}`);
  }
}

export const toMetaBytes = (meta: SegmentMeta): Uint8Array =>
  new TextEncoder().encode(JSON.stringify(meta));

/** Throws `UnknownFormatError` for another format. What else it holds is trusted: the checksum is over it. */
export const parseMeta = (bytes: Uint8Array): SegmentMeta => {
  const meta: SegmentMeta = JSON.parse(new TextDecoder().decode(bytes));
  if (meta.version !== FORMAT_VERSION) throw new UnknownFormatError(meta.version);
  return meta;
};
