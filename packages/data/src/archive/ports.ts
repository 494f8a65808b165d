/**
 * What the apps ask of an archive, whichever engine serves it. A `slice` is itself a `Dataset`: the
 * records asked for and every record that they refer to, so that the domain's pure functions turn
 * it into views and the apps need to know no store.
 */
import type { Dataset, EventType, Manifest, Manner, Passage, RecordKind } from "@onrecord/domain";

/** A page of a list: 1-based page number and how many rows on it. */
export type PageRequest = { readonly page: number; readonly size: number };

/** A value that a list can be narrowed to, and how many rows it would leave. */
export type FacetValue = {
  readonly value: string;
  readonly label: string;
  readonly count: number;
};
export type Facet = { readonly field: string; readonly values: readonly FacetValue[] };

/** A page of ids in order, with the slice that holds them, exact totals and facets. */
export type Listing = {
  readonly ids: readonly string[];
  readonly total: number;
  readonly facets: readonly Facet[];
  readonly slice: Dataset;
};

/** Filters; a field left out does not filter. Ids are full ids, `year` is four digits. */
export type ArticleFilter = {
  readonly entity?: string;
  readonly year?: string;
  readonly language?: string;
};
export type EntityFilter = {
  readonly kind?: RecordKind;
  readonly type?: string;
  readonly text?: string;
};
export type StatementFilter = {
  readonly speaker?: string;
  readonly about?: string;
  readonly manner?: Manner;
  readonly article?: string;
};
export type EventFilter = {
  readonly type?: EventType;
  readonly entity?: string;
  readonly place?: string;
  readonly year?: string;
  readonly article?: string;
};

/** How often an entity is mentioned and speaks, and in how many events it acts, receives or is the place. */
export type EntityCount = {
  readonly id: string;
  readonly mentions: number;
  readonly statements: number;
  readonly events: number;
};

/**
 * Reads the record. All methods are synchronous and short; absent is `undefined`. What was rejected
 * is in no list, no count and no slice, unless its own id is asked for or a record leads to it.
 */
export interface ArticleStore {
  manifest(): Manifest;
  counts(): { readonly [K in RecordKind]: number };
  /** The article, its text, all read from it, and all that this refers to. */
  articleSlice(id: string): Dataset | undefined;
  /** The entity, every mention and claim that touches it, their articles and what they refer to. */
  entitySlice(id: string): Dataset | undefined;
  /** The records with these ids, and all that they refer to. Unknown ids are left out. */
  slice(ids: readonly string[]): Dataset;
  listArticles(filter: ArticleFilter, page: PageRequest): Listing;
  listEntities(filter: EntityFilter, page: PageRequest): Listing;
  listStatements(filter: StatementFilter, page: PageRequest): Listing;
  /** By time, earliest first; events without a time come last. */
  listEvents(filter: EventFilter, page: PageRequest): Listing;
  /** Most often mentioned first. */
  entityCounts(kind?: RecordKind): readonly EntityCount[];
  /** The whole archive as a dataset. Not for large archives. */
  dataset(): Dataset;
}

/** The kinds that a search looks in. */
export type SearchableKind =
  | "article"
  | "person"
  | "organization"
  | "place"
  | "statement"
  | "event";

export type SearchRequest = {
  readonly text: string;
  readonly limit: number;
  readonly offset: number;
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
  readonly facets: readonly Facet[];
  /** What to tell the user about the query ("searched as plain words, because …"), or null. */
  readonly notice: string | null;
};

/** Searches the record, without what was rejected. Never throws on a query: what cannot be parsed is searched as words. */
export interface SearchIndex {
  search(request: SearchRequest): SearchAnswer;
}

/** An open archive. */
export interface Archive {
  readonly store: ArticleStore;
  readonly search: SearchIndex;
  close(): void;
}
