/** The kinds of error and how often each was made, with examples. */
import type { EntityDocument, QuoteDocument } from "./corpora.ts";
import type { NameMatch } from "./match-names.ts";
import { isSpeaker } from "./match-quotes.ts";
import type { QuoteMatch } from "./match-quotes.ts";

export type ErrorKind = {
  readonly kind: string;
  readonly count: number;
  readonly examples: readonly string[];
};

/** Keeps so many examples of each kind. */
export class ErrorBook {
  readonly #examples: number;
  readonly #kinds = new Map<string, { count: number; examples: string[] }>();

  constructor(examples: number) {
    this.#examples = examples;
  }

  add(kind: string, example: string): void {
    const known = this.#kinds.get(kind) ?? { count: 0, examples: [] };
    known.count += 1;
    if (known.examples.length < this.#examples)
      known.examples.push(example.replaceAll(/\s+/gu, " ").slice(0, 120));
    this.#kinds.set(kind, known);
  }

  addNames({ text }: EntityDocument, { wrong, missed }: NameMatch): void {
    for (const name of wrong) {
      const other = missed.find(({ start, end }) => start < name.end && name.start < end);
      const kind =
        other === undefined
          ? "a name that is none"
          : other.type === name.kind
            ? "a name with other bounds"
            : `a name of another kind: ${other.type} taken for ${name.kind}`;
      this.add(kind, text.slice(name.start, name.end));
    }
    for (const mention of missed)
      if (!wrong.some(({ start, end }) => start < mention.end && mention.start < end))
        this.add(`a name not found: ${mention.type}`, mention.text);
  }

  addQuotes({ text, quotes }: QuoteDocument, { wrong, missed, unsure }: QuoteMatch): void {
    for (const quote of wrong)
      this.add(
        `a quotation that is none: ${quote.manner}`,
        quote.content.map(({ start, end }) => text.slice(start, end)).join(" … "),
      );
    for (const quote of missed) this.add(`a quotation not found: ${quote.type}`, quote.text);
    for (const { proposal, gold } of unsure)
      if (quotes.includes(gold) && !isSpeaker(proposal, gold))
        this.add("a speaker that is another", gold.text);
  }

  most(count: number): ErrorKind[] {
    return [...this.#kinds]
      .map(([kind, { count: times, examples }]) => ({ kind, count: times, examples }))
      .toSorted((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1))
      .slice(0, count);
  }
}
