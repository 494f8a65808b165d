/** What the benchmark and the processes of the engines say to each other. */
import type { BenchQuery } from "../corpus/bench-query.ts";
import type { FacetCounts, RankedHit } from "../engines/bench-engine.ts";

/** `search` is the best twenty and the count; `page` is that with snippets and five facets. */
export type Task = "search" | "page";

export type EngineRequest =
  | {
      readonly kind: "open";
      readonly engine: string;
      readonly folder: string;
      readonly peersFolder: string;
      /** All that will be asked. */
      readonly queries: readonly BenchQuery[];
    }
  /** Adds the next `articles` of the corpus, `batch` at a time. */
  | {
      readonly kind: "add";
      readonly corpus: string;
      readonly articles: number;
      readonly batch: number;
    }
  | { readonly kind: "finish" }
  /** Answers every query once, untimed: what it found. */
  | { readonly kind: "answers"; readonly task: Task }
  /** Answers every query once: how long each took. */
  | { readonly kind: "pass"; readonly task: Task }
  | { readonly kind: "count"; readonly words: readonly string[]; readonly match: "all" | "prefix" }
  | { readonly kind: "memory" }
  | { readonly kind: "close" };

/** What an engine found for one query; undefined parts are those that it cannot give. */
export type FoundAnswer = {
  readonly query: string;
  readonly count: number;
  readonly total: number | null;
  readonly hits: readonly RankedHit[];
  readonly facets?: FacetCounts;
  readonly snippets?: number;
};

/** Bytes: what the process holds now, and the most it ever held. */
export type MemoryUse = { readonly resident: number; readonly peak: number };

export type EngineReply =
  | { readonly kind: "done"; readonly milliseconds: number }
  | { readonly kind: "answers"; readonly answers: readonly FoundAnswer[] }
  | {
      readonly kind: "times";
      readonly times: readonly (readonly [query: string, milliseconds: number])[];
    }
  | { readonly kind: "count"; readonly count: number }
  | { readonly kind: "memory"; readonly memory: MemoryUse }
  | { readonly kind: "failed"; readonly reason: string };
