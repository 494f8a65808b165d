/** Counts how many items two annotators have in common, by their words. */
import type { Item } from "./item.ts";
import type { Match } from "./match-items.ts";
import { matchItems } from "./match-items.ts";

/**
 * How many items two annotators have, and how many of them with the same words (`exact`) and with
 * some words in common (`overlapping`), one to one.
 */
export type SpanScore = {
  /** A kind of entity or a type of event; null is all of the kind, whatever the category. */
  readonly category: string | null;
  readonly first: number;
  readonly second: number;
  readonly exact: number;
  readonly overlapping: number;
};

/**
 * F1, the harmonic mean of precision and recall: twice what both have, of all that they have. Who is
 * measured against whom makes no difference. Null where neither has anything.
 */
export const toF1 = (both: number, { first, second }: SpanScore): number | null =>
  first + second === 0 ? null : (2 * both) / (first + second);

type ItemsOfArticle = {
  readonly first: readonly Item[];
  readonly second: readonly Item[];
  readonly matches: readonly Match[];
};

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

export class SpanCount {
  readonly #all: Mutable<SpanScore> = noScore(null);
  readonly #categories = new Map<string, Mutable<SpanScore>>();

  /** Takes the items of an article, with the matches of all of them. */
  add({ first, second, matches }: ItemsOfArticle): void {
    addTo(this.#all, { first, second, matches });
    for (const category of new Set([...first, ...second].map((item) => item.category))) {
      const isOfIt = (item: Item): boolean => item.category === category;
      const [one, other] = [first.filter(isOfIt), second.filter(isOfIt)];
      const score = this.#categories.get(category) ?? noScore(category);
      addTo(score, { first: one, second: other, matches: matchItems(one, other) });
      this.#categories.set(category, score);
    }
  }

  /** Of all, and where there are several categories of each, in their order by the alphabet. */
  scores(): readonly SpanScore[] {
    const byName = [...this.#categories].toSorted(([a], [b]) => (a < b ? -1 : 1));
    const some = byName.length > 1 ? byName.map(([, score]) => ({ ...score })) : [];
    return [{ ...this.#all }, ...some];
  }
}

const noScore = (category: string | null): Mutable<SpanScore> => ({
  category,
  first: 0,
  second: 0,
  exact: 0,
  overlapping: 0,
});

function addTo(score: Mutable<SpanScore>, { first, second, matches }: ItemsOfArticle): void {
  score.first += first.length;
  score.second += second.length;
  score.overlapping += matches.length;
  score.exact += matches.filter(({ overlap }) => overlap === 1).length;
}
