/** Makes many queries of a few: of the same classes, with words that are about as frequent. */
import type { ArticleMaterial } from "../corpus/article-material.ts";
import type { BenchQuery } from "../corpus/bench-query.ts";

/**
 * The queries, and `times` - 1 more of each: its words are those that come next in the vocabulary, which
 * has the most frequent first. The words of a name are next to those of another name.
 */
export const varyQueries = (
  queries: readonly BenchQuery[],
  { words }: Pick<ArticleMaterial, "words">,
  times: number,
): readonly BenchQuery[] => {
  const ranks = new Map(words.map((word, rank) => [word, rank]));
  const shift = (word: string, by: number): string => {
    const rank = ranks.get(word) ?? words.findIndex((whole) => whole.startsWith(word));
    return words[(rank + by) % words.length] ?? word;
  };
  const vary = (query: BenchQuery, by: number): BenchQuery => ({
    ...query,
    id: `${query.id}, ${by}`,
    words: query.words.map((word) =>
      query.match === "prefix" ? shift(word, by).slice(0, word.length) : shift(word, by),
    ),
    excluded: query.excluded === null ? null : shift(query.excluded, by),
  });
  return Array.from({ length: times }, (_, by) => queries.map((query) => vary(query, by))).flat();
};
