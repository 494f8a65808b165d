/** A way to write a term, and how often it is met. */
export type WordForm = { readonly word: string; readonly count: number };

/** The most frequent of the forms that several segments know of a term; of equals, the first by the alphabet. */
export const mostFrequentForm = (forms: readonly WordForm[]): WordForm | undefined => {
  if (forms.length <= 1) return forms[0];
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
