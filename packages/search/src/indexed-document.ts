/** A document as the engine is told of it. What it says elsewhere is for whoever keeps it. */
export type IndexedDocument = {
  /** The caller's number for it, 0 to 4,294,967,294, unique; adding it again replaces the document. */
  readonly key: number;
  /** Plain text. A word in the title counts as much as four in the body. */
  readonly fields: { readonly title: string; readonly body: string };
  /** BCP 47, chooses how its text is split into terms. */
  readonly language: string;
  /** The document's values in each facet, such as `kind: ["article"]`; several are several, none may be left out. */
  readonly facets: { readonly [field: string]: readonly string[] };
  /** First and last day it may belong to, as whole days since 1970-01-01, both inclusive; null is not known. */
  readonly days: { readonly earliest: number; readonly latest: number } | null;
};
