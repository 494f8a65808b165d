/** Where the words of a search stand in a text, found as the engine finds them. */
import type { Span } from "@onrecord/domain";
import type { Analysis, Token } from "@onrecord/search";
import { analyze, oneEditTerms, prefixStems, readQueryText } from "@onrecord/search";
import type { WordQuery } from "./query/query.ts";
import { foldWords } from "./words.ts";

/** Terms that must stand in a row, the last of which may be one of several. */
type Sequence = { readonly lead: readonly string[]; readonly isLast: (term: string) => boolean };

/** Finds the words of a search in a text of a language. Words that overlap are marked as one. */
export type Marker = (text: string, language: string) => Span[];

/** The marker of a query's leaves, in an archive whose texts are analysed so. */
export function createMarker(wanted: readonly WordQuery[], analyses: readonly Analysis[]): Marker {
  const sequences = wanted.flatMap((leaf) => toSequences(leaf, analyses));
  return (text, language) => {
    if (sequences.length === 0) return [];
    const tokens = analyze(text, language);
    return merge(
      tokens.flatMap((token, at) =>
        sequences.flatMap((sequence) => {
          const last = tokens[at + sequence.lead.length];
          return last !== undefined && standsAt(tokens, at, sequence)
            ? [{ start: token.start, end: last.end }]
            : [];
        }),
      ),
    );
  };
}

function toSequences({ kind, text }: WordQuery, analyses: readonly Analysis[]): Sequence[] {
  if (kind === "fuzzy") {
    const terms = new Set(oneEditTerms(text, analyses));
    return [{ lead: [], isLast: (term) => terms.has(term) }];
  }
  const begun = kind === "prefix" ? foldWords(text).at(-1) : undefined;
  const stems = new Set(begun === undefined ? [] : prefixStems(begun, analyses));
  return readQueryText(text, analyses).map((terms) => {
    const whole = terms.at(-1);
    return {
      lead: terms.slice(0, -1),
      isLast: (term) =>
        begun === undefined ? term === whole : term.startsWith(begun) || stems.has(term),
    };
  });
}

const standsAt = (tokens: readonly Token[], at: number, { lead, isLast }: Sequence): boolean =>
  lead.every((term, index) => tokens[at + index]?.term === term) &&
  isLast(tokens[at + lead.length]?.term ?? "");

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
