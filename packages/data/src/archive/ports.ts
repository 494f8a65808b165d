/**
 * What the apps ask of an archive, whichever engine serves it. A `slice` is itself a `Dataset`: the
 * records asked for and every record that they refer to, so that the domain's pure functions turn
 * it into views and the apps need to know no store.
 */
import type {
  CheckShare,
  Dataset,
  EntityKind,
  EventType,
  Finding,
  Manifest,
  Manner,
  PartFindings,
  RecordKind,
} from "@onrecord/domain";
import type { ExportSource } from "@onrecord/formats";
import type { ExportSelection } from "../export/export-selection.ts";
import type { ClaimCount, EntityCount } from "./entity-counts.ts";
import type { EntityExcerpt, EntityReadings } from "./entity-excerpt.ts";
import type { MostMentioned } from "./most-mentioned.ts";
import type { SearchIndex } from "./search-port.ts";

/**
 * A page of a list: 1-based page number and how many rows on it. `after` is the `next` of the page
 * before, and then counts instead of the number: its cost does not grow with the depth, and rows
 * that come in meanwhile move no other. One that is not understood gives the first page.
 */
export type PageRequest = {
  readonly page: number;
  readonly size: number;
  readonly after?: string | undefined;
};

/** By the first day that a record can be of; those of an unknown date come last in either order. */
export type DateOrder = "newest" | "oldest";

/** A value that a list can be narrowed to, and how many rows it would leave. */
export type FacetValue = {
  readonly value: string;
  readonly label: string;
  readonly count: number;
};
export type Facet = { readonly field: string; readonly values: readonly FacetValue[] };

/** As the articles have them; by the first day that they can be of; by the speaker's name. What lacks it comes last. */
export type StatementOrder = "text" | "date" | "speaker";

/** By the first day that they can be of, either way, those of an unknown date last; or by the words for their type. */
export type EventOrder = "earliest" | "latest" | "type";

/** How many records there are of each period. */
export type Histogram = {
  /** The coarser, the longer the time from the first record to the last. */
  readonly unit: "year" | "month" | "day";
  /**
   * In the order of time, without those that are empty. A period is EDTF: `2023`, `2023-07`,
   * `2023-07-27`. A record counts once, where the first day that it can be of falls.
   */
  readonly buckets: readonly { readonly period: string; readonly count: number }[];
  /** How many records have no date; with the buckets it adds up to the total. */
  readonly undated: number;
};

/** A page of ids in order, with the slice that holds them, exact totals and facets. */
export type Listing = {
  readonly ids: readonly string[];
  readonly total: number;
  /**
   * Whether it is in the order asked for. Statements are sorted by date or speaker where there are at most 1,000; of
   * more, the list stands in its own order.
   */
  readonly inOrder: boolean;
  readonly facets: readonly Facet[];
  readonly slice: Dataset;
  /** What to ask for as `after` for the page that follows; null after the last, and in an order that has no cursor. */
  readonly next: string | null;
  /** Of articles; null for other lists, and where nothing is listed. */
  readonly histogram: Histogram | null;
};

/** Filters; a field left out does not filter. Ids are full ids, `year` is four digits. */
export type ArticleFilter = {
  readonly entity?: string | undefined;
  readonly year?: string | undefined;
  readonly language?: string | undefined;
  readonly publisher?: string | undefined;
  /** EDTF, a day or an interval: the articles whose date can fall into it. What is no date leaves none. */
  readonly in?: string | undefined;
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

/** Where an article was found: in which file, and where in it (null where that says nothing). */
export type ArticleOrigin = {
  /** As the user named it. */
  readonly path: string;
  readonly entry: string | null;
  readonly line: number | null;
  readonly format: string;
  readonly encoding: string | null;
  /** The fingerprint of the bytes that the article was made of, as hex. */
  readonly sha256: string;
  /** When it was imported, ISO 8601. */
  readonly added: string;
};

/** The story of an article that others carry too: it and its near duplicates. */
export type StoryOf = {
  readonly id: string;
  /** The article that stands for the story: the earliest, then the one with the first id. */
  readonly story: string;
  /** How many articles carry it, at least two. */
  readonly total: number;
};

/** The same with a page of the articles, the earliest first, those with an unknown date last. */
export type StoryListing = StoryOf & {
  readonly members: readonly string[];
  readonly slice: Dataset;
};

/**
 * Reads the record. All methods are synchronous and short; absent is `undefined`. What was rejected
 * is in no list, no count and no slice, unless its own id is asked for or a record leads to it; nor is
 * an entity that nothing but rejected assertions refers to.
 */
export interface ArticleStore {
  manifest(): Manifest;
  counts(): { readonly [K in RecordKind]: number };
  /** The article, its text, all read from it, and all that this refers to. */
  articleSlice(id: string): Dataset | undefined;
  /** The entity, every mention and claim that touches it, their articles and what they refer to. Not for those of whom there is much. */
  entitySlice(id: string): Dataset | undefined;
  /**
   * The entity with its mentions and its claims of each sort, where there are at most `most` of the sort, and else with
   * the first `few`; and how many there are. Its cost does not grow with the archive. Undefined where there is no such entity.
   */
  entityExcerpt(
    id: string,
    size: { readonly most: number; readonly few: number },
  ): EntityExcerpt | undefined;
  /**
   * The entity with the first of all claims that touch it, in whatever part, at most so many of each kind, and of its
   * mentions; and how many there are: what `entitySlice` has, where that is no more. Its cost does not grow with the archive.
   */
  entityReadings(
    id: string,
    most: { readonly claims: number; readonly mentions: number },
  ): EntityReadings | undefined;
  /** The records with these ids, and all that they refer to. Unknown ids are left out. */
  slice(ids: readonly string[]): Dataset;
  /** Ids that begin with these characters and come after `after`, in their order, at most `limit`. */
  idsBeginning(characters: string, limit: number, after?: string): readonly string[];
  /** The newest first, if nothing else is asked for. */
  listArticles(filter: ArticleFilter, page: PageRequest & { readonly order?: DateOrder }): Listing;
  listEntities(filter: EntityFilter, page: PageRequest): Listing;
  /**
   * Those of a kind that are mentioned most, at most `size`, without anything that touches them; with a text, of those of
   * whose names words begin so.
   */
  mostMentioned(
    kind: EntityKind,
    request: { readonly size: number; readonly text?: string },
  ): MostMentioned;
  /** As the articles have them, if nothing else is asked for. */
  listStatements(
    filter: StatementFilter,
    page: PageRequest & { readonly order?: StatementOrder },
  ): Listing;
  /** By time, earliest first, if nothing else is asked for; events without a time come last. */
  listEvents(filter: EventFilter, page: PageRequest & { readonly order?: EventOrder }): Listing;
  /** Of all there are, most often mentioned first. Not for a page: `countsOf` counts for those that are shown. */
  entityCounts(kind?: RecordKind): readonly EntityCount[];
  /** Of the entities with these ids, in the order of the ids. Unknown ids are left out. */
  countsOf(ids: readonly string[]): readonly EntityCount[];
  /** How many statements and events were read from each of these articles, in the order of the ids. */
  claimCountsOf(articles: readonly string[]): readonly ClaimCount[];
  /** The ids of what refers to a record, at most `most`. */
  idsReferring(id: string, most: number): readonly string[];
  /** Where an article was imported from, oldest import first; none for what came with a dataset. */
  originsOf(id: string): readonly ArticleOrigin[];
  /** The bytes with this fingerprint that an article was made of; undefined where there are none. */
  sourceOf(id: string, sha256: string): Uint8Array | undefined;
  /** The ids of an article and of its other versions, the one that is listed first. */
  versionsOf(id: string): readonly string[];
  /** The stories of articles, in the order of the ids; without those that nobody else carries. */
  storiesOf(ids: readonly string[]): readonly StoryOf[];
  /** The story of an article and who carries it; undefined for one that nobody else carries. */
  storyOf(
    id: string,
    page: { readonly page: number; readonly size: number },
  ): StoryListing | undefined;
  /** The whole archive as a dataset. Not for large archives. */
  dataset(): Dataset;
}

/** What is wrong with the search index: of itself, or in that it does not hold what is listed. */
export type IndexCheck = {
  /** Blobs that are missing or damaged, with the reason. Where there are any, nothing else was compared. */
  readonly findings: readonly {
    readonly code: string;
    readonly blob: string;
    readonly reason: string;
  }[];
  /** How many records are listed and cannot be found. */
  readonly missing: number;
  /** How many can be found and are not listed. */
  readonly surplus: number;
};

/** An open archive. */
export interface Archive {
  readonly store: ArticleStore;
  readonly search: SearchIndex;
  /** Compares the search index with the records. Reads all of it. */
  checkIndex(): IndexCheck;
  /**
   * Makes the search index anew from the records, all or nothing; gives how many can be found.
   * `onProgress` is told now and then how many there are so far.
   */
  reindex(onProgress?: (records: number) => void): number;
  /**
   * What is wrong with the records: the same findings as a check of the whole dataset, made article
   * by article. In memory are the findings, the entities and what they are made of. `shares` are
   * what was found already, of one state of the archive and all of it together. `acceptedOnly` asks
   * that all records be accepted.
   */
  checkRecords(
    shares?: readonly PartFindings[],
    options?: { readonly acceptedOnly?: boolean },
  ): readonly Finding[];
  /** How many articles have no statement and no mention: `checkRecords` does not ask about their quotation marks. */
  countUnannotated(): number;
  /** What is wrong with a share of the records, for `checkRecords`: several threads share the work. */
  checkShare(share: CheckShare): PartFindings;
  /** What is chosen of the archive, to be exported: read part by part, in constant memory. */
  exportSource(selection: ExportSelection): ExportSource;
  /** Another number whenever another connection has written since it was last asked for. */
  version(): number;
  /**
   * Holds what the archive shows as it is now, whatever other processes write meanwhile, until the
   * function that it gives is called. Nothing can be written by this connection as long.
   */
  hold(): () => void;
  close(): void;
}
