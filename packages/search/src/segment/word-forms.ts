import type { WordForm } from "./term-writer.ts";

/** The most frequent of the forms that several segments know of a term; of equals, the first by the alphabet. */
export const mostFrequentForm = (forms: readonly WordForm[]): WordForm | undefined => {
  const counts = new Map<string, number>();
  for (const { word, count } of forms) counts.set(word, (counts.get(word) ?? 0) + count);
  let best: WordForm | undefined;
  for (const [word, count] of counts) {
    const isBetter =
      best === undefined || count > best.count || (count === best.count && word < best.word);
    if (isBetter) best = { word, count };
  }
  return best;
};
