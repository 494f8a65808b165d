/** Where the words of a search stand in a text, found as the engine finds them. */
import type { Span } from "@onrecord/domain";
import type { Analysis, FoundWord } from "@onrecord/search";
import { createWordFinder, oneEditTerms, prefixStems, readQueryText } from "@onrecord/search";
import type { WordQuery } from "./query/query.ts";
import { foldWords } from "./words.ts";

/** Terms that must stand in a row, the last of which may be one of several. */
type Sequence = {
  /** Which of the search's words it stands for. */
  readonly leaf: number;
  readonly lead: readonly string[];
  readonly last: ReadonlySet<string>;
  /** Or any term that begins so; null for no others. */
  readonly begun: string | null;
};

/** What is marked in a text, and how many different words of the search it shows. */
export type Marks = { readonly spans: readonly Span[]; readonly different: number };

/** Finds the words of a search. */
export type Marker = {
  /** The most different words that a text can show. */
  readonly most: number;
  /** What to mark in a part of a text of a language. Words that overlap are marked as one. */
  readonly mark: (text: string, language: string, part: Span) => Marks;
  /** As `mark`, for some parts of a part: its words are found once. */
  readonly markWithin: (text: string, language: string, whole: Span) => (part: Span) => Marks;
};

export const NO_MARKS: Marks = { spans: [], different: 0 };

/** The marker of a query's leaves, in an archive whose texts are analysed so. */
export function createMarker(wanted: readonly WordQuery[], analyses: readonly Analysis[]): Marker {
  const sequences = wanted.flatMap((word, leaf) => toSequences(word, leaf, analyses));
  const findWords = createWordFinder({
    terms: new Set(sequences.flatMap(({ lead, last }) => [...lead, ...last])),
    beginnings: sequences.flatMap(({ begun }) => begun ?? []),
  });
  const toMarksOf = (words: readonly FoundWord[]): Marks =>
    words.length === 0 ? NO_MARKS : toMarks(words, sequences);
  return {
    most: wanted.length,
    mark: (text, language, part) => toMarksOf(findWords(text, language, part)),
    markWithin: (text, language, whole) => {
      const words = findWords(text, language, whole);
      return ({ start, end }) =>
        toMarksOf(words.filter((word) => word.start >= start && word.end <= end));
    },
  };
}

function toSequences(
  { kind, text }: WordQuery,
  leaf: number,
  analyses: readonly Analysis[],
): Sequence[] {
  if (kind === "fuzzy") {
    return [{ leaf, lead: [], last: new Set(oneEditTerms(text, analyses)), begun: null }];
  }
  const begun = kind === "prefix" ? (foldWords(text).at(-1) ?? null) : null;
  const stems = begun === null ? undefined : new Set(prefixStems(begun, analyses));
  return readQueryText(text, analyses).map((terms) => ({
    leaf,
    lead: terms.slice(0, -1),
    last: stems ?? new Set(terms.slice(-1)),
    begun,
  }));
}

function toMarks(words: readonly FoundWord[], sequences: readonly Sequence[]): Marks {
  const spans: Span[] = [];
  const leaves = new Set<number>();
  for (const [at, { start }] of words.entries()) {
    for (const sequence of sequences) {
      if (!standsAt(words, at, sequence)) continue;
      leaves.add(sequence.leaf);
      spans.push({ start, end: words[at + sequence.lead.length]?.end ?? start });
    }
  }
  return { spans: merge(spans), different: leaves.size };
}

/** Whether the sequence begins at a word: its own words stand in a row, and no other between them. */
function standsAt(
  words: readonly FoundWord[],
  at: number,
  { lead, last, begun }: Sequence,
): boolean {
  const inRow = (index: number): FoundWord | undefined => {
    const word = words[at + index];
    return index === 0 || word?.follows === true ? word : undefined;
  };
  if (!lead.every((term, index) => inRow(index)?.term === term)) return false;
  const end = inRow(lead.length)?.term;
  return end !== undefined && (last.has(end) || (begun !== null && end.startsWith(begun)));
}

/** The spans, in order of their starts, with those that overlap joined. */
function merge(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const { start, end } of spans) {
    const before = merged.at(-1);
    if (before === undefined || start >= before.end) merged.push({ start, end });
    else merged[merged.length - 1] = { start: before.start, end: Math.max(before.end, end) };
  }
  return merged;
}
