import type { SearchableKind } from "@onrecord/data";
import type { Span } from "@onrecord/domain";
import type { HistogramBars } from "#web/features/histogram/histogram-bars.ts";

/** What a search found, ready to be shown. */
export type SearchResult = {
  /** The query that this answers. */
  readonly text: string;
  readonly total: number;
  readonly hits: readonly SearchHitRow[];
  readonly facets: readonly {
    readonly field: string;
    readonly values: readonly {
      readonly value: string;
      readonly label: string;
      readonly count: number;
    }[];
  }[];
  /** Null where nothing that was found has a date. */
  readonly bars: HistogramBars | null;
  /** The word for the page that follows; null after the last. */
  readonly next: string | null;
  /** Another spelling of the whole query, which finds something; or null. */
  readonly suggestion: string | null;
  /** Where the query could not be read, as an offset into it; null where it could. */
  readonly faultAt: number | null;
  /** What to tell the reader about the query; null where it was understood. */
  readonly notice: string | null;
};

/** Something found: what it is, where it leads, and the sentence that matched. */
export type SearchHitRow = {
  readonly id: string;
  readonly kind: SearchableKind;
  /** What it is, in a word: "Statement". */
  readonly label: string;
  readonly title: string;
  readonly titleMarks: readonly Span[];
  readonly href: string;
  readonly passage: { readonly text: string; readonly marks: readonly Span[] } | null;
  /** What is known about an article, in words: its date, its publisher. */
  readonly facts: readonly string[];
  /** How many more articles carry an article's story. */
  readonly copies: number;
  /** Whose word it is, of statements and events: "the article" or a speaker's name. */
  readonly voice: string | null;
};

/** A query that runs, and what it asks for. */
export type SearchExample = { readonly query: string; readonly meaning: string };
