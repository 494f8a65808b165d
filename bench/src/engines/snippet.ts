import type { BenchQuery } from "../corpus/bench-query.ts";

/** How many characters stand on either side of the first word that was found. */
const BEFORE = 60;
const AFTER = 120;

/**
 * A piece of the text around the first of the words, with all of them marked; the beginning of the
 * text where they are in the title alone. The made-up words are of plain letters, so a regular
 * expression finds what an analysis would.
 */
export const toSnippet = (text: string, { words, match }: BenchQuery): string => {
  const found = new RegExp(`\\b(?:${words.join("|")})${match === "prefix" ? "\\w*" : "\\b"}`, "gi");
  const start = Math.max(0, text.search(found) - BEFORE);
  return text.slice(start, start + BEFORE + AFTER).replaceAll(found, "[$&]");
};
