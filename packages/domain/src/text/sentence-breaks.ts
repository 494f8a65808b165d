/**
 * Where a sentence may end. `Intl.Segmenter` tells by Unicode's rules (UAX 29), which takes it as long as all else that is done with a
 * sentence. Of plain text, which most blocks are, its word on every full stop is known beforehand; what is not known is asked of it.
 */
import { segmenterOf } from "./segmenter.ts";

/** Latin letters, marks and spaces without line ends: none of its other characters but `.`, `?` and `!` ends a sentence. */
const PLAIN =
  /^[ -~\u00a0-\u00ac\u00ae-\u017f\u2010-\u201e\u2020-\u2022\u2026\u2039\u203a\u20ac]*$/;

/** A mark that ends a sentence, what may close behind it, and the spaces up to where the next may begin. */
const STOPS = /[.?!][”’»›"'“‘)\]}]*[ \u00a0]+/g;

/** What begins a sentence for certain (rule SB11): a capital, with opening marks or without. */
const BEGINNING = /["'“‘«‹([]*[A-ZÀ-ÖØ-Þ]/y;

/** A sentence that goes on in small letters is not ended, whatever Unicode's rules say of it. */
const GOING_ON = /[a-zß-öø-ÿ]/y;

/**
 * The offsets inside `part` where Unicode's rules end a sentence and begin another, upwards. Of plain text some are left out at which no
 * sentence of ours ends: those before a small letter, and those without a space or without a mark that ends a sentence before them.
 */
export function findSentenceBreaks(part: string, language: string): readonly number[] {
  return (PLAIN.test(part) ? findPlainBreaks(part) : undefined) ?? askSegmenter(part, language);
}

/** Undefined where a stop is followed by something else than a beginning or a small letter. */
function findPlainBreaks(part: string): readonly number[] | undefined {
  const breaks: number[] = [];
  STOPS.lastIndex = 0;
  while (STOPS.test(part)) {
    const at = STOPS.lastIndex;
    if (matchesAt(BEGINNING, part, at)) breaks.push(at);
    else if (at < part.length && !matchesAt(GOING_ON, part, at)) return undefined;
  }
  return breaks;
}

function matchesAt(pattern: RegExp, part: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(part);
}

const askSegmenter = (part: string, language: string): readonly number[] =>
  Array.from(segmenterOf(language, "sentence").segment(part), ({ index }) => index).slice(1);
