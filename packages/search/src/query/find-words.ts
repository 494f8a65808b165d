/** Words of the index itself: for completion, and for "did you mean". */
import { analyze } from "../analysis/analyze.ts";
import type { Analysis } from "../analysis/stem.ts";
import { oneEditTerms } from "../analysis/written-forms.ts";
import type { IndexedWord } from "../search-engine.ts";
import type { Segment } from "../segment/segment.ts";
import type { TermPlace } from "../segment/term-writer.ts";

const toFolded = (text: string): string => analyze(text, "und").at(-1)?.term ?? "";

const addUp = (
  segments: readonly Segment[],
  find: (segment: Segment) => Iterable<TermPlace>,
  limit: number,
): IndexedWord[] => {
  const counts = new Map<string, number>();
  for (const segment of segments) {
    for (const { term, count } of find(segment)) counts.set(term, (counts.get(term) ?? 0) + count);
  }
  return Array.from(counts, ([term, documents]) => ({ term, documents }))
    .toSorted((a, b) => b.documents - a.documents || (a.term < b.term ? -1 : 1))
    .slice(0, limit);
};

/** Terms that begin with `prefix`; none for one without a letter or a digit. */
export const findWords = (
  segments: readonly Segment[],
  prefix: string,
  limit: number,
): IndexedWord[] => {
  const folded = toFolded(prefix);
  if (folded === "") return [];
  return addUp(segments, (segment) => segment.terms.startingWith(folded), limit);
};

/** Terms that `word` may have been meant for, one edit away, in any of the analyses. */
export const findNearWords = (
  segments: readonly Segment[],
  word: string,
  options: { readonly limit: number; readonly analyses: readonly Analysis[] },
): IndexedWord[] => {
  const { limit, analyses } = options;
  const itself = new Set(analyses.flatMap((name) => analyze(word, name).map(({ term }) => term)));
  const terms = oneEditTerms(word, analyses).toSorted();
  const near = addUp(segments, (segment) => segment.terms.findAll(terms), Infinity);
  return near.filter(({ term }) => !itself.has(term)).slice(0, limit);
};
