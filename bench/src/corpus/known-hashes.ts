/** What the corpus and the queries must be: figures of two runs can only be compared if they are the same. */
import { createHash } from "node:crypto";

import type { BenchQuery } from "./bench-query.ts";

/** The SHA-256 of the first so many articles as JSON Lines. */
export const CORPUS_HASHES: ReadonlyMap<number, string> = new Map([
  [1000, "c0624526300c029e6724d1afed587336d6ab6c5d35795828710f0bb55839daeb"],
  [10_000, "c7a85f39e415adb5c159617aedbd5791ba7f3f64efaba1012f9fd779a1cbb891"],
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
