/** What the corpus and the queries must be: figures of two runs can only be compared if they are the same. */
import { createHash } from "node:crypto";

import type { BenchQuery } from "./bench-query.ts";

/** The SHA-256 of the first so many articles as JSON Lines. */
export const CORPUS_HASHES: ReadonlyMap<number, string> = new Map([
  [1000, "f09cfd00d18df5957cb7b436b46cf8ab319121b887b0cc540cfe9d2378752b11"],
  [10_000, "0811317b2e0ecf4c8e83f6bd92541102bf5b403831aeccce4d175e8c20beebd3"],
]);

export const QUERIES_HASH = "73a6c34eb58f81fffb8652b398885abaffbe1d9dc7911400ae88f89c45923d28";

/** The SHA-256 of the queries as JSON, in hex. */
export const hashQueries = (queries: readonly BenchQuery[]): string =>
  createHash("sha256").update(JSON.stringify(queries)).digest("hex");

/**
 * Says when the hash is not the known one. Sizes without a known hash are taken as they are.
 * @throws Error when they differ.
 */
export const checkHash = (what: string, found: string, known: string | undefined): void => {
  if (known === undefined || known === found) return;
  throw new Error(
    `The ${what} should have the SHA-256 ${known}, and has ${found}. ` +
      "The generator has changed: figures of before and after cannot be compared.",
  );
};
