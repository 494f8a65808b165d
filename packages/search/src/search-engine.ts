/** The engine as its callers see it. */
import type { IndexedDocument } from "./indexed-document.ts";
import type { SearchExpression } from "./search-expression.ts";

/**
 * `relevance` is by score, then by key upwards; a search without words is by key. `newest` and `oldest` are by a document's first day and
 * then by key, downwards and upwards; documents without days come last in both.
 */
export type SearchOrder = "relevance" | "newest" | "oldest";

/** The length of a bar of the histogram. */
export type HistogramUnit = "year" | "month" | "day";

export type EngineRequest = {
  readonly expression: SearchExpression;
  readonly order: SearchOrder;
  /** How many hits at most; 0 counts only. */
  readonly limit: number;
  /** An answer's `next`: the hits after those. Pages are stable while documents come in. */
  readonly after?: string | undefined;
  /** The facets to count, by name. */
  readonly facets: readonly string[];
  /** How many values of each facet at most. */
  readonly facetLimit: number;
  /** `fitting` is the finest unit that shows the time that the documents cover with some hundred bars; the bars tell which it was. */
  readonly histogram?: HistogramUnit | "fitting" | undefined;
};

/** `score` is 0 unless hits are in the order of relevance. */
export type EngineHit = { readonly key: number; readonly score: number };

/** How many of the matching documents have a value; the most frequent first, then by value. */
export type FacetCount = { readonly value: string; readonly count: number };

/** How many of the matching documents begin in a year, month or day: `2024`, `2024-02`, `2024-02-28`, upwards. */
export type HistogramBar = { readonly start: string; readonly count: number };

export type EngineAnswer = {
  /** How many documents match; exact. */
  readonly total: number;
  readonly hits: readonly EngineHit[];
  /** By facet, exact; a facet that no document has is empty. */
  readonly facets: Readonly<Record<string, readonly FacetCount[]>>;
  /** Bars that are not empty; documents without days are in none. Empty where none was asked for. */
  readonly histogram: readonly HistogramBar[];
  /** The cursor of the page after this one; null when this is the last. */
  readonly next: string | null;
};

/** A term of the index, how it is written most often, and in how many documents it is (those that were removed lately included). */
export type IndexedWord = {
  readonly term: string;
  /** In lower case and without diacritics, as `foldText` has it. */
  readonly word: string;
  readonly documents: number;
};

/** What `check` found wrong with a blob, or with what it says. */
export type IndexFinding = {
  readonly code: "missing" | "damaged" | "order" | "count" | "orphan";
  readonly blob: string;
  readonly reason: string;
};

export interface SearchEngine {
  /** Throws `InvalidCursorError` for a cursor that is not of this search. Sees what was added and not flushed. */
  search(request: EngineRequest): EngineAnswer;
  /** Adds documents, each in place of the one of the same key. They are found at once, and kept by `flush`. */
  add(documents: readonly IndexedDocument[]): void;
  /** Removes documents by their keys; a key that is not there is left alone. */
  remove(keys: readonly number[]): void;
  /** Begins to make what `flush` will write, where another thread does it; until then nothing is added. */
  prepareFlush(): void;
  /** Writes what is pending, inside the caller's transaction, and merges segments where that is due. */
  flush(): void;
  /** Drops what is pending and reads the storage anew: after a transaction that was rolled back. */
  rollback(): void;
  /** Sees what another process has committed. Cheap when nothing was. */
  refresh(): void;
  /** Merges all segments into one, and drops what was removed. Flushes first. */
  merge(): void;
  /** Terms whose most frequent word begins with `prefix`, those of the most documents first. */
  words(prefix: string, limit: number): readonly IndexedWord[];
  /** Terms of words that are one edit away from `word`, those of the most documents first, without its own. */
  near(word: string, limit: number): readonly IndexedWord[];
  /** How many documents can be found, and in how many segments. */
  size(): { readonly documents: number; readonly segments: number };
  /** The keys of all documents, upwards. */
  keys(): Iterable<number>;
  /** Looks at every blob: checksums, order, counts. Slow; for `doctor`. */
  check(): readonly IndexFinding[];
}
