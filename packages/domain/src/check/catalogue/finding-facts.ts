import type { FindingArgs, FindingCode } from "../finding-args.ts";
import type { Severity } from "../finding.ts";

/** What is known of a code apart from any one finding. */
export type FindingFacts<C extends FindingCode> = {
  readonly severity: Severity;
  /** What it means, in one sentence. */
  readonly meaning: string;
  /** What to do about it, in a sentence or two. */
  readonly cure: string;
  /** What is wrong in one case, in a sentence. */
  readonly message: (args: FindingArgs[C]) => string;
};

/** The facts of some codes: a part of the whole table. */
export type FactsOf<C extends FindingCode> = { readonly [K in C]: FindingFacts<K> };

const LONGEST_QUOTE = 80;

/** Words in quotation marks, shortened in the middle where they are long; line breaks shown as ⏎. */
export function quote(words: string): string {
  const line = words.replaceAll(/\r\n|\r|\n/g, "⏎");
  if (line.length <= LONGEST_QUOTE) return `“${line}”`;
  const letters = Array.from(line);
  const half = LONGEST_QUOTE / 2;
  return `“${letters.slice(0, half).join("")} … ${letters.slice(-half).join("")}”`;
}

/** "a, b or c". */
export function oneOf(words: readonly string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}

/** A sentence that offers the suggestion, or nothing. */
export const didYouMean = (suggestion: string | null): string =>
  suggestion === null ? "" : ` Did you mean “${suggestion}”?`;
