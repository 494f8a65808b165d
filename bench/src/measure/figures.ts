/** The figures of a run, as they are kept in `docs/performance.json`. */
import type { ClassFigures, Comparison } from "./class-figures.ts";
import type { MemoryUse } from "./engine-messages.ts";
import type { Ratio, Verdict } from "./statistics.ts";

export type ComparedClass = ClassFigures & {
  /** Undefined for the product itself. */
  readonly comparison?: Comparison;
};

export type ImportFigures = {
  readonly articlesPerSecond: number;
  readonly seconds: number;
  /** How many times as long it took as the product, part by part. */
  readonly ratio?: Ratio;
  readonly verdict?: Verdict;
  readonly memory: MemoryUse;
  /** Of all files, in bytes; null where nothing is kept. */
  readonly size: number | null;
};

export type EngineFigures = {
  readonly name: string;
  readonly about: string;
  readonly role: "product" | "control" | "peer";
  /** Why there are no figures, or not all. */
  readonly failed?: string;
  readonly import?: ImportFigures;
  /** Of the process that searches, after all passes. */
  readonly memory?: MemoryUse;
  readonly search: readonly ComparedClass[];
  readonly page: readonly ComparedClass[];
};

export type SlowQuery = {
  readonly query: string;
  readonly text: string;
  readonly milliseconds: number;
  readonly reason: string;
};

export type SizeFigures = {
  readonly articles: number;
  readonly corpusSha256: string;
  readonly queriesSha256: string;
  readonly blocks: number;
  readonly engines: readonly EngineFigures[];
  readonly slowest: readonly SlowQuery[];
};
