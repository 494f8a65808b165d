import { join } from "node:path";

import type { BenchQuery } from "../corpus/bench-query.ts";
import type { EngineAdapter } from "../engines/bench-engine.ts";

/** An engine in its role. The control is the product once more. */
export type Player = {
  readonly role: "product" | "control" | "peer";
  readonly adapter: EngineAdapter;
  readonly label: string;
};

/** What is needed to measure one size of corpus. */
export type SizeSetting = {
  readonly articles: number;
  /** The file with the corpus, and its hash. */
  readonly corpus: string;
  readonly corpusSha256: string;
  /** Where the engines keep their files while they are measured. */
  readonly folder: string;
  readonly peersFolder: string;
  readonly players: readonly Player[];
  readonly queries: readonly BenchQuery[];
  readonly queriesSha256: string;
  readonly blocks: number;
  readonly tell: (line: string) => void;
};

/** The folder of one engine, whichever process works on it. */
export const folderOf = ({ folder }: SizeSetting, { label }: Player): string =>
  join(folder, label.replace(/[^\w]+/g, "-"));

/** What went wrong, in one line. */
export const toReason = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
