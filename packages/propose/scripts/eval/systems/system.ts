/** What is measured: a program that reads a text and proposes. */
import type { Clustering } from "../coref-scores.ts";
import type { NameProposal } from "../match-names.ts";
import type { QuoteProposal } from "../match-quotes.ts";
import type { Split } from "../split.ts";

export type SystemReading = {
  readonly names: readonly NameProposal[];
  readonly quotes: readonly QuoteProposal[];
  /** Mentions that are the same, as "start-end"; null where a system does not tell. */
  readonly clusters: Clustering | null;
};

/** A mention to be linked: its words, the text that they stand in, and the half of that text. */
export type LinkedMention = {
  readonly words: string;
  readonly text: string;
  readonly split: Split;
};

export type System = {
  readonly name: string;
  readonly read: (text: string, date: string | null) => SystemReading;
  /** PLOVER types of a sentence, the surest first; undefined where a system knows none. */
  readonly events?: (sentence: string) => readonly string[];
  /** The encyclopedia page that a mention means; undefined where a system does not link. */
  readonly link?: (mention: LinkedMention) => string;
};

/** A mention's key, without an article before it and a possessive after it. */
export function mentionKey(text: string, start: number): string {
  const bare = text.replace(/^(?:the|a|an)\s+/iu, "").replace(/['’]s$/u, "");
  const from = start + text.indexOf(bare);
  return `${from}-${from + bare.length}`;
}
