/** Words of the index itself: for completion, and for "did you mean". */
import { analyze } from "../analysis/analyze.ts";
import type { Analysis } from "../analysis/stem.ts";
import { oneEditTerms, prefixStems } from "../analysis/written-forms.ts";
import type { IndexedWord } from "../search-engine.ts";
import type { Segment } from "../segment/segment.ts";
import type { TermPlace } from "../segment/term-writer.ts";
import type { WordForm } from "../segment/word-forms.ts";
import { mostFrequentForm } from "../segment/word-forms.ts";

const toFolded = (text: string): string => analyze(text, "und").at(-1)?.term ?? "";

const addUp = (
  segments: readonly Segment[],
  find: (segment: Segment) => Iterable<TermPlace>,
): IndexedWord[] => {
  const terms = new Map<string, { documents: number; readonly forms: WordForm[] }>();
  for (const segment of segments) {
    for (const { term, word, wordCount, count } of find(segment)) {
      const entry = terms.get(term) ?? { documents: 0, forms: [] };
      entry.documents += count;
      entry.forms.push({ word, count: wordCount });
      terms.set(term, entry);
    }
  }
  return Array.from(terms, ([term, { documents, forms }]) => ({
    term,
    word: mostFrequentForm(forms)?.word ?? term,
    documents,
  })).toSorted((a, b) => b.documents - a.documents || (a.term < b.term ? -1 : 1));
};

type WordOptions = { readonly limit: number; readonly analyses: readonly Analysis[] };

/** Words that begin with `prefix`; none for one without a letter or a digit. */
export const findWords = (
  segments: readonly Segment[],
  prefix: string,
  { limit, analyses }: WordOptions,
): IndexedWord[] => {
  const folded = toFolded(prefix);
  if (folded === "") return [];
  const stems = prefixStems(folded, analyses).toSorted();
  return addUp(segments, ({ terms }) => [...terms.startingWith(folded), ...terms.findAll(stems)])
    .filter(({ word }) => word.startsWith(folded))
    .slice(0, limit);
};

/** Terms that `word` may have been meant for, one edit away, in any of the analyses. */
export const findNearWords = (
  segments: readonly Segment[],
  word: string,
  { limit, analyses }: WordOptions,
): IndexedWord[] => {
  const itself = new Set(analyses.flatMap((name) => analyze(word, name).map(({ term }) => term)));
  const terms = oneEditTerms(word, analyses).toSorted();
  const near = addUp(segments, (segment) => segment.terms.findAll(terms));
  return near.filter(({ term }) => !itself.has(term)).slice(0, limit);
};
