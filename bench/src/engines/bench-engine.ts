/** What the benchmark asks of an engine, ours or a peer. One engine lives in one process. */
import type { BenchArticle, FacetField } from "../corpus/bench-article.ts";
import type { BenchQuery } from "../corpus/bench-query.ts";

/** How many hits an answer shows. */
export const PAGE_SIZE = 20;
/** How many values of a facet an answer shows, the most frequent first. */
export const FACET_VALUES = 10;

export type RankedHit = { readonly number: number; readonly score: number };

/** The best hits, and how many there are in all; null where the engine does not say. */
export type TopHits = { readonly total: number | null; readonly hits: readonly RankedHit[] };

export type FacetCount = { readonly value: string; readonly count: number };
export type FacetCounts = ReadonlyMap<FacetField, readonly FacetCount[]>;

/** What a page of search results needs: hits, a snippet of each, and the counts of every facet. */
export type ResultPage = TopHits & {
  readonly facets: FacetCounts;
  readonly snippets: readonly string[];
};

export type MaybePromise<T> = T | Promise<T>;

export interface BenchEngine {
  /** Adds articles; when it returns, they can be found and are as safe as the engine makes them. */
  add(articles: readonly BenchArticle[]): MaybePromise<void>;
  /** What the engine wants done after an import; counted as part of it. */
  finish?(): MaybePromise<void>;
  /** Whether the engine can answer such a query at all. */
  supports(query: BenchQuery): boolean;
  search(query: BenchQuery): MaybePromise<TopHits>;
  /** Undefined where the engine has no facets. */
  readonly page: ((query: BenchQuery) => MaybePromise<ResultPage>) | undefined;
  /** How many articles match, worked out by any means. Not timed. */
  countHits(query: BenchQuery): MaybePromise<number>;
  close(): MaybePromise<void>;
}

/** Where an engine keeps its files, and where the peers' packages were installed. */
export type EngineSetting = { readonly folder: string; readonly peersFolder: string };

/** An engine that can be started. */
export type EngineAdapter = {
  readonly name: string;
  /** What was measured: versions and settings in a few words. */
  readonly about: string;
  /** Engines with the same formula must rank alike; null claims nothing. */
  readonly formula: string | null;
  /** The npm package it needs, with its version; null where nothing is needed. */
  readonly needs: string | null;
  /** Whether what was imported is still there in another process. */
  readonly keepsFiles: boolean;
  /** The largest corpus it is given, in articles: more takes it hours, or all memory. */
  readonly largest: number;
  open(setting: EngineSetting): MaybePromise<BenchEngine>;
};
