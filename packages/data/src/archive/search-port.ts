/** What a search asks and what it answers, whichever engine serves it. */
import type { Dataset, Passage } from "@onrecord/domain";
import type { DateOrder, Facet, Histogram } from "./ports.ts";

/** The kinds that a search looks in. */
export type SearchableKind =
  | "article"
  | "person"
  | "organization"
  | "place"
  | "statement"
  | "event";

/** Relevance is what an answer without words has none of: there it is the archive's own order. */
export type SearchOrder = "relevance" | DateOrder;

export type SearchRequest = {
  readonly text: string;
  readonly limit: number;
  /** How many hits to pass over. For the first pages; deep ones are asked for by `after`. */
  readonly offset?: number;
  /** `relevance`, if it is left out. */
  readonly order?: SearchOrder | undefined;
  /** The `next` of the page before, with the same text and order. One not understood gives the first page. */
  readonly after?: string | undefined;
  /** The `mark` of an earlier answer of the same collection: only what came in since then. */
  readonly since?: number | undefined;
};

export type SearchHit = {
  readonly kind: SearchableKind;
  readonly id: string;
  /** The line by which a reader knows the record. */
  readonly title: string;
  /**
   * The sentence with most of the words, marked; the record's first sentence, without marks, where
   * it was found by its title or a filter alone; null for an entity that is never mentioned.
   */
  readonly passage: Passage | null;
  /** Where in `title` the words matched, as spans. */
  readonly titleMarks: readonly { readonly start: number; readonly end: number }[];
};

export type SearchAnswer = {
  readonly total: number;
  readonly hits: readonly SearchHit[];
  /** The records of the hits, and all that they refer to. */
  readonly slice: Dataset;
  readonly facets: readonly Facet[];
  /** Null where nothing was found. */
  readonly histogram: Histogram | null;
  /** What to ask for as `after` for the hits that follow; null after the last. */
  readonly next: string | null;
  /** How far the archive had come when it was searched: the `since` of a later search for what is new. */
  readonly mark: number;
  /** The whole query with another spelling, where it found nothing and that would; or null. */
  readonly suggestion: string | null;
  /** What to tell the user about the query ("searched as plain words, because …"), or null. */
  readonly notice: string | null;
  /** Why the text could not be parsed, and where in it (UTF-16 offset); null where it could. */
  readonly fault: { readonly offset: number; readonly reason: string } | null;
};

/** Searches the record, without what was rejected. Never throws on a query: what cannot be parsed is searched as words. */
export interface SearchIndex {
  search(request: SearchRequest): SearchAnswer;
}
