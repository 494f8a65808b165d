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
  /** Items that were refused so: equal ones are told once. */
  readonly count: number;
};

type Refused = Omit<Refusal, "count">;

const LONGEST = 120;

/** Takes down refusals, with the words on one line. */
export class RefusalList {
  readonly #refused = new Map<string, { readonly refused: Refused; count: number }>();

  get all(): Refusal[] {
    return Array.from(this.#refused.values(), ({ refused, count }) => ({ ...refused, count }));
  }

  add(kind: OutsideKind, reason: RefusalReason, words: string): void {
    this.#count({ kind, reason, words }, 1);
  }

  /** An item that cannot even be read. */
  addItem(kind: OutsideKind, reason: RefusalReason, item: unknown): void {
    this.add(kind, reason, toWords(item));
  }

  /** Items that are not looked at, told by the first of them: there may be a million. */
  addRest(kind: OutsideKind, items: readonly unknown[]): void {
    if (items.length === 0) return;
    this.#count({ kind, reason: "too-many", words: toWords(items[0]) }, items.length);
  }

  #count({ kind, reason, words }: Refused, count: number): void {
    const line = words.replaceAll(/[\s\p{Cc}]+/gu, " ").trim();
    const short = line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
    const key = `${kind} ${reason} ${short}`;
    const known = this.#refused.get(key);
    if (known === undefined)
      this.#refused.set(key, { refused: { kind, reason, words: short }, count });
    else known.count += count;
  }
}

const toWords = (item: unknown): string => JSON.stringify(toOutline(item, 4)) ?? "null";

/** The beginning of an item, no deeper than so: one may be nested a million times. */
function toOutline(item: unknown, depth: number): unknown {
  if (typeof item === "string") return item.slice(0, LONGEST);
  if (typeof item !== "object" || item === null) return item;
  if (depth === 0) return "…";
  if (Array.isArray(item)) return item.slice(0, 20).map((each) => toOutline(each, depth - 1));
  const parts = Object.entries(item).slice(0, 20);
  return Object.fromEntries(parts.map(([name, part]) => [name, toOutline(part, depth - 1)]));
}
