/**
 * Defects that can be told from a text alone, without knowing what it should say. Each pattern is
 * narrow on purpose: one that cries wolf over a good text is worth less than none.
 */
import type { Span } from "../text/span.ts";
import type { FindingArgs } from "./finding-args.ts";

/** Where a global pattern matches. Every text goes through many, so that no iterator is made for what is not there. */
export function findMatches(text: string, pattern: RegExp): Span[] {
  const spans: Span[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    spans.push({ start: match.index, end: match.index + match[0].length });
    // As String.matchAll does it: an empty match must not be found again and again.
    if (match[0] === "") pattern.lastIndex += 1;
  }
  return spans;
}

/** The span with the word before it and the rest of its own word, inside its line. */
export function wordsAround(text: string, { start, end }: Span): string {
  const before = /(?:[^\s]+[^\S\n]+)?[^\s]*$/u.exec(text.slice(Math.max(0, start - 40), start));
  const after = /^[^\S\n]*[^\s]*/u.exec(text.slice(end, end + 40));
  return `${before?.[0] ?? ""}${text.slice(start, end)}${after?.[0] ?? ""}`.trim();
}

export type Artefact = FindingArgs["text-encoding-artefact"]["artefact"];

// What the bytes 80 to BF of UTF-8 look like when they are read as Latin-1 or as Windows-1252.
const TRAILING = String.raw`[\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122]`;

// "â€™" for an apostrophe, "Ã©", "Â«", "ï»¿", and Cyrillic as "ÐœÐ°Ð»Ð¸".
const MOJIBAKE = new RegExp(
  String.raw`â€${TRAILING}?|Ã${TRAILING}|Â[\u0080-\u00BF]|ï»¿|(?:[ÐÑ]${TRAILING}){2,}`,
  "gu",
);

/** What conversions leave behind. */
export const ARTEFACTS: readonly { readonly artefact: Artefact; readonly pattern: RegExp }[] = [
  // "??security", "caf??", "area of ?? security": never "What??", which somebody may have meant.
  {
    artefact: "question-marks",
    pattern:
      /(?<!\?)\?{2,}(?=\p{L})|(?<=\p{Ll})\?(?=\p{Ll})(?<![/=.]\S{0,60})|(?<=\s)\?{2,}(?=\s)/gu,
  },
  { artefact: "replacement-character", pattern: /\uFFFD+/gu },
  { artefact: "mojibake", pattern: MOJIBAKE },
  // Entities and tags of HTML, and the double brackets of a wiki.
  {
    artefact: "markup",
    pattern:
      /&(?:[a-z]{2,8}|#\d{1,7}|#x[\da-f]{1,6});|<\/?(?:p|br|div|span|a|b|i|em|strong|ul|ol|li|h[1-6]|img|table|t[rd]|script|ref)(?:\s[^<>]{0,200})?\/?>|\[\[|\]\]|\{\{|\}\}/giu,
  },
];

/** Punctuation that no language puts like this. */
const STRAY_EVERYWHERE: readonly RegExp[] = [
  // "Ms. .Lavrov": a full stop that hangs on the beginning of a name; ".NET" and ".com" are names.
  /(?:\.[^\S\n])?(?<=\s)\.(?=\p{Lu}\p{Ll})/gu,
  // " ,": a comma or a full stop after a space. " . . ." and " ..." leave words out.
  /(?<=\S[^\S\n])[,](?!\d)|(?<=[^\s.][^\S\n])\.(?=\s|$)(?!\s\.)/gu,
  // ",,", ",.", ";,", "..": two marks where one belongs. "Inc.," and "..." are good.
  /,[,.;:](?!\d)|[;:][,;]|(?<=[\p{L}\p{N})”"’])\.\.(?=\s|$|[”"])/gu,
];

/** "( like this )": a space inside brackets. */
const SPACE_IN_BRACKETS = /(?<=\()[^\S\n](?=\p{L})|(?<=\p{L})[^\S\n](?=\))/gu;

/** Looking behind every space costs a fifth of all checks; few texts have a space at a bracket. */
const findSpaceInBrackets = (text: string): Span[] =>
  /\([^\S\n]|[^\S\n]\)/u.test(text) ? findMatches(text, SPACE_IN_BRACKETS) : [];

/** French sets these marks apart; elsewhere a space before them is a slip. */
const STRAY_BUT_IN_FRENCH = /(?<=\p{L}[^\S\n])[;:!?](?=\s|$)/gu;

/** Stray punctuation, in text order. `language` is a BCP 47 tag. */
export function findStrayPunctuation(text: string, language: string): Span[] {
  const french = /^fr\b/i.test(language);
  const patterns = french ? STRAY_EVERYWHERE : [...STRAY_EVERYWHERE, STRAY_BUT_IN_FRENCH];
  return [
    ...patterns.flatMap((pattern) => findMatches(text, pattern)),
    ...findSpaceInBrackets(text),
  ].toSorted((a, b) => a.start - b.start);
}

/** Two spaces or more between words; not the indent of a line, nor what trails at its end. */
export const findDoubledSpaces = (text: string): Span[] =>
  findMatches(text, /(?<=\S)[ \u00A0\u202F]{2,}(?=\S)/gu);

/**
 * The mark after which a space is missing: "the war.Then", "Granby,Colorado". Not in addresses, nor
 * in names with a stop of their own, such as "W32.Blaster.Worm".
 */
export const findMissingSpaces = (text: string): Span[] =>
  findMatches(text, /(?<=\p{Ll}{2})(?:[.!?](?=\p{Lu}\p{Ll}{2})|,(?=\p{L}{2}))/gu).filter(
    ({ start, end }) => {
      const before = /\S*$/u.exec(text.slice(Math.max(0, start - LONGEST_ADDRESS), start));
      const after = /^\S*/u.exec(text.slice(end, end + LONGEST_ADDRESS));
      return !/[/@.=:]/u.test(before?.[0] ?? "") && !/[/@=:]|\.\p{L}/u.test(after?.[0] ?? "");
    },
  );

/** How far around a mark is looked for what makes it part of an address. */
const LONGEST_ADDRESS = 80;

/** Words that English never repeats, unlike "had had", "very very" and "that that". */
const NEVER_TWICE =
  /(?<![\p{L}\p{N}'’.-])(a|an|and|are|at|by|for|from|his|her|is|its|of|or|the|their|to|was|were|with)[^\S\n]+\1(?![\p{L}\p{N}'’-])/gu;

/** Small words that stand twice in a row. Only English is known so far. */
export const findDoubledWords = (text: string, language: string): Span[] =>
  /^en\b/i.test(language) ? findMatches(text, NEVER_TWICE) : [];

/**
 * Characters that nobody sees: controls other than tab and line end, soft hyphens, zero-width
 * spaces and byte order marks, characters of private use, halves of surrogate pairs. The joiners
 * and the marks of direction stay: scripts and emoji need them.
 */
export const findInvisible = (text: string): Span[] =>
  findMatches(text, /(?:(?![\t\n\r])[\p{Cc}\p{Co}\p{Cs}\u00AD\u200B\u2060\uFEFF])+/gu);
