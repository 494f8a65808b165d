/**
 * What tells whether words are a name, and of what: traits of the words, of their neighbours and of
 * the article, none of them a particular word. A small model weighs them (`name-model.ts`).
 */
import type { Reading } from "../reading/reading.ts";
import type { ArticleFacts } from "./article-facts.ts";
import { articleTraits } from "./article-traits.ts";
import { classTraits } from "./class-traits.ts";
import type { NameCandidate } from "./name-candidate.ts";
import { neighbourTraits } from "./neighbour-traits.ts";
import { wordTraits } from "./word-traits.ts";

/** The names of the traits that a candidate has. */
export function toFeatures(
  candidate: NameCandidate,
  reading: Reading,
  facts: ArticleFacts,
): string[] {
  return [
    "bias",
    ...wordTraits(candidate),
    ...neighbourTraits(candidate, reading),
    ...classTraits(candidate),
    ...articleTraits(candidate, facts),
  ];
}
