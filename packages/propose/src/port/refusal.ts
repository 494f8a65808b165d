/** What of an answer is not stored, and why: a closed list. */

export const REFUSALS = {
  "not-in-text": "words that the article does not have",
  "near-miss": "words that the article has with other quotation marks, spaces or capitals only",
  "part-of-a-word": "letters inside a longer word",
  ambiguous: "words that the article has several times, and nothing tells which are meant",
  "wrong-offsets": "words that the article has several times, and not at the place that was given",
  "wrong-shape": "items that are not built as asked",
  "too-many": "items beyond the most that is read",
  duplicate: "items that were there already",
  crossing: "words that run across other words that name somebody",
  unresolved: "pronouns and places that stand for somebody whom no words name",
  "no-entity": "references to somebody whom the answer does not have, or whose words were refused",
} as const;

export type RefusalReason = keyof typeof REFUSALS;

export type OutsideKind = "mention" | "statement" | "cue" | "speaker" | "time" | "event";

/** One refusal. `words` are those of the answer, shortened; they are shown and never stored. */
export type Refusal = {
  readonly kind: OutsideKind;
  readonly reason: RefusalReason;
  readonly words: string;
};

const LONGEST = 120;

/** Takes down refusals, with the words on one line. */
export class RefusalList {
  readonly all: Refusal[] = [];

  /** An item that cannot even be read. */
  addItem(kind: OutsideKind, reason: RefusalReason, item: unknown): void {
    this.add(kind, reason, JSON.stringify(item ?? null));
  }

  add(kind: OutsideKind, reason: RefusalReason, words: string): void {
    const line = words.replaceAll(/[\s\p{Cc}]+/gu, " ").trim();
    const short = line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
    this.all.push({ kind, reason, words: short });
  }
}
