/** What the corpus and the queries must be: figures of two runs can only be compared if they are the same. */
import { createHash } from "node:crypto";

import type { BenchQuery } from "./bench-query.ts";

/** The SHA-256 of the first so many articles as JSON Lines. */
export const CORPUS_HASHES: ReadonlyMap<number, string> = new Map([
  [1000, "648048ba51d728297949e303af09b6df2365e1801d12eed2b662333960ec2ca4"],
  [10_000, "6777261e0f340e888c8146ff4c8243a21ab63b2e38b8b5ae7d178a558af304af"],
  [100_000, "b5eb8ac15f16f97850d4abb80cca9947c3a7096125280ff12ffe0d4c0b03d079"],
]);

export const QUERIES_HASH = "33265f656c8ca7f32c0611e48d6e835a4b92740c4795987cb5331da24793776c";

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
