/**
 * BM25 and nothing else, to compare with: words as they are written, in lower case, title and text
 * as one. Robertson & Zaragoza, "The Probabilistic Relevance Framework" (2009).
 */
import type { EvalDocument } from "./read-collection.ts";

/** The two numbers of the formula: when frequency is enough, and how much length counts. */
export type Parameters = { readonly k1: number; readonly b: number };

const toWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

type Posting = { readonly document: number; readonly frequency: number };

export class PlainBm25 {
  readonly #ids: string[] = [];
  readonly #lengths: number[] = [];
  readonly #postings = new Map<string, Posting[]>();
  #total = 0;

  add({ id, title, text }: EvalDocument): void {
    const words = toWords(`${title}\n${text}`);
    const counts = new Map<string, number>();
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    const document = this.#ids.length;
    for (const [word, frequency] of counts) {
      const postings = this.#postings.get(word);
      if (postings === undefined) this.#postings.set(word, [{ document, frequency }]);
      else postings.push({ document, frequency });
    }
    this.#ids.push(id);
    this.#lengths.push(words.length);
    this.#total += words.length;
  }

  /** The best documents with any of the query's words; of equal ones, the first that was added. */
  search(query: string, { k1, b, limit }: Parameters & { readonly limit: number }): string[] {
    const scores = new Map<number, number>();
    const average = this.#total / this.#ids.length;
    for (const word of toWords(query)) {
      const postings = this.#postings.get(word) ?? [];
      const { length } = postings;
      const weight = Math.log(1 + (this.#ids.length - length + 0.5) / (length + 0.5));
      for (const { document, frequency } of postings) {
        const norm = k1 * (1 - b + (b * (this.#lengths[document] ?? 0)) / average);
        const score = (weight * frequency * (k1 + 1)) / (frequency + norm);
        scores.set(document, (scores.get(document) ?? 0) + score);
      }
    }
    return [...scores]
      .toSorted(([one, first], [other, second]) => second - first || one - other)
      .slice(0, limit)
      .map(([document]) => this.#ids[document] ?? "");
  }
}
