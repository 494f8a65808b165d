/**
 * Finds some words in a text, for the marking of hits: the same words that `analyze` gives, of which
 * most are passed over by their first two letters. Folding and stemming leave these as they are in a
 * word of three or more plain ASCII letters, so that most of a text is read once and never cut.
 */
import { readChunk } from "./analyze.ts";
import { findChunkEnd, findChunkStart, isInChunk, isWordCharacter } from "./chunk-end.ts";
import type { Analysis } from "./stem.ts";
import { STEMS_APART, toAnalysis } from "./stem.ts";

/** The words that are looked for: those of these terms, and those whose terms begin so. */
export type WantedWords = {
  readonly terms: ReadonlySet<string>;
  readonly beginnings: readonly string[];
};

/** A word that was found, and where it stands: half-open, UTF-16 code units. */
export type FoundWord = {
  readonly term: string;
  /** Folded, before it was stemmed. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Whether no other word stands between it and the one that was found before it. */
  readonly follows: boolean;
};

/** A part of a text, half-open. */
type Part = { readonly start: number; readonly end: number };

/**
 * Gives the wanted words of a part of a text, in order. No word stands over either end of the part;
 * `language` is as for `analyze`.
 */
export type WordFinder = (text: string, language: string, part: Part) => FoundWord[];

const ASCII = 0x80;

/** By ASCII character: 1 for a letter or digit, 0 for all others. */
const plain = Uint8Array.from({ length: ASCII }, (_, unit) =>
  /[A-Za-z0-9]/.test(String.fromCharCode(unit)) ? 1 : 0,
);

/** What the wanted words can begin with, by the codes of their letters, upper case and lower. */
class Beginnings {
  readonly #pairs = new Uint8Array(ASCII * ASCII);
  /** By the letter or digit that a wanted word can begin with, those that can follow it, as they are written in a class of a pattern. */
  readonly #seconds = new Map<number, string>();

  constructor({ terms, beginnings }: WantedWords) {
    const apart = [...terms].flatMap((term) => STEMS_APART.get(term) ?? []);
    // A stem of two letters may have had a "y" for its "i": "eyed" is "ei".
    const ended = [...terms].flatMap((term) => (/^.i$/.test(term) ? `${term.charAt(0)}y` : []));
    for (const word of [...terms, ...beginnings, ...apart, ...ended]) this.#add(word);
  }

  #add(word: string): void {
    const [first = "", second] = word.slice(0, 2);
    for (const a of codesOf(first)) {
      if (plain[a] !== 1) continue;
      // One letter stands for all that begin with it.
      if (second === undefined) this.#pairs.fill(1, a * ASCII, (a + 1) * ASCII);
      else for (const b of codesOf(second)) this.#pairs[a * ASCII + b] = 1;
      const seconds = second === undefined ? ALL_PLAIN : toPlain(second);
      this.#seconds.set(a, (this.#seconds.get(a) ?? "") + seconds);
    }
  }

  /** Whether a wanted word may begin here, behind something that is no letter or digit. */
  mayBegin(text: string, at: number): boolean {
    const first = text.charCodeAt(at);
    if (!this.#seconds.has(first)) return false;
    const second = text.charCodeAt(at + 1);
    const third = text.charCodeAt(at + 2);
    // Short words, and those with other letters or signs inside, are looked up.
    if (!(second < ASCII && third < ASCII) || plain[second] === 0 || plain[third] === 0)
      return true;
    return this.#pairs[first * ASCII + second] === 1;
  }

  /**
   * Matches one character wherever there may be something to see: one that `mayBegin` holds of, one beyond ASCII, and the underscore, which
   * is no letter to `mayBegin` and is one to `\b`. Every letter of the texts that are shown comes by here, and nothing passes over them as fast.
   */
  toPattern(): RegExp {
    const starts = Array.from(
      this.#seconds,
      ([first, seconds]) => `${String.fromCharCode(first)}(?=[${seconds}]|(?![${ALL_PLAIN}]{2}))`,
    );
    const others = "[^\\0-^`-\\x7f]";
    return new RegExp(starts.length === 0 ? others : `\\b(?:${starts.join("|")})|${others}`, "g");
  }
}

/** The letters and digits of ASCII, as they are written in a class. */
const ALL_PLAIN = "0-9A-Za-z";

/** A letter, upper case and lower, or a digit, as it is written in a class; nothing for any other character. */
const toPlain = (letter: string): string =>
  codesOf(letter)
    .filter((unit) => plain[unit] === 1)
    .map((unit) => String.fromCharCode(unit))
    .join("");

const codesOf = (letter: string): number[] =>
  [letter.toLowerCase(), letter.toUpperCase()]
    .map((each) => each.charCodeAt(0))
    .filter((unit) => unit < ASCII);

/** Reads the chunks of a part of a text in which a wanted word may stand. */
class PartReader {
  readonly found: FoundWord[] = [];
  readonly #text: string;
  readonly #part: Part;
  readonly #analysis: Analysis;
  readonly #isWanted: (term: string) => boolean;
  /** Where the last chunk ended that was read. */
  #done: number;
  /** Whether its last word was found. */
  #isAtFound = false;

  constructor(
    text: string,
    part: Part,
    { analysis, isWanted }: { analysis: Analysis; isWanted: (term: string) => boolean },
  ) {
    this.#text = text;
    this.#part = part;
    this.#analysis = analysis;
    this.#isWanted = isWanted;
    this.#done = part.start;
  }

  /** Reads the chunk that the character at `at` stands in; gives where to go on. */
  readAround(at: number): number {
    const text = this.#text;
    let before = at;
    while (before > this.#done && isInChunk(text, before - 1)) before -= 1;
    let start = findChunkStart(text, before);
    while (start <= at && start < this.#part.end) {
      this.#readChunk(start, Math.min(findChunkEnd(text, start), this.#part.end));
      start = findChunkStart(text, this.#done);
    }
    return Math.max(this.#done, at + 1);
  }

  #readChunk(start: number, end: number): void {
    let follows = this.#isAtFound && !this.#hasWords(this.#done, start);
    for (const known of readChunk(this.#text, { start, end }, this.#analysis)) {
      const { term, word } = known;
      const isFound = this.#isWanted(term);
      if (isFound) {
        this.found.push({
          term,
          word,
          start: start + known.start,
          end: start + known.end,
          follows,
        });
      }
      follows = isFound;
    }
    // A chunk without words comes between nothing.
    this.#isAtFound = follows;
    this.#done = end;
  }

  /** Whether a word stands between two chunks. */
  #hasWords(from: number, to: number): boolean {
    const text = this.#text;
    let start = findChunkStart(text, from);
    while (start < to) {
      const end = findChunkEnd(text, start);
      if (readChunk(text, { start, end }, this.#analysis).length > 0) return true;
      start = findChunkStart(text, end);
    }
    return false;
  }
}

const UNDERSCORE = 0x5f;
const SPACE = 0x20;
const LINE_FEED = 0x0a;
const COMMA = 0x2c;
const FULL_STOP = 0x2e;

const isSpace = (unit: number): boolean => unit === SPACE || unit === LINE_FEED;

/**
 * Where a word of plain letters ends that stands between spaces, with a comma or a full stop behind it perhaps: it is a chunk by itself.
 * `at` for any other, and at the beginning of the part.
 */
const findPlainEnd = (text: string, at: number, part: Part): number => {
  if (at === part.start || !isSpace(text.charCodeAt(at - 1))) return at;
  let end = at;
  while (end < part.end && plain[text.charCodeAt(end)] === 1) end++;
  const next = text.charCodeAt(end);
  if (end < part.end && isSpace(next)) return end;
  const isStop = next === COMMA || next === FULL_STOP;
  return isStop && end + 1 < part.end && isSpace(text.charCodeAt(end + 1)) ? end : at;
};

/** Makes the finder of some words; it can be asked for any number of texts. */
export function createWordFinder(wanted: WantedWords): WordFinder {
  const { terms, beginnings } = wanted;
  if (terms.size === 0 && beginnings.length === 0) return () => [];
  const begins = new Beginnings(wanted);
  const isWanted = (term: string): boolean =>
    terms.has(term) || beginnings.some((beginning) => term.startsWith(beginning));
  const places = begins.toPattern();
  const passed = new Map<Analysis, Map<string, boolean>>();
  return (text, language, part) => {
    const analysis = toAnalysis(language);
    const words = passed.get(analysis) ?? new Map<string, boolean>();
    passed.set(analysis, words);
    const cut = text.slice(part.start, part.end);
    let reader: PartReader | undefined;
    let at = part.start;
    for (;;) {
      places.lastIndex = at - part.start;
      if (!places.test(cut)) break;
      at = part.start + places.lastIndex - 1;
      while (text.charCodeAt(at) === UNDERSCORE) at++;
      if (at >= part.end) break;
      if (!(text.charCodeAt(at) < ASCII ? begins.mayBegin(text, at) : isWordCharacter(text, at))) {
        at++;
        continue;
      }
      const end = findPlainEnd(text, at, part);
      if (end > at) {
        const word = text.slice(at, end);
        let isFound = words.get(word);
        if (isFound === undefined) {
          const known = readChunk(text, { start: at, end }, analysis);
          isFound = known.some(({ term }) => isWanted(term));
          words.set(word, isFound);
        }
        if (!isFound) {
          at = end;
          continue;
        }
      }
      // Letters beyond ASCII may fold into any other, and may be words of their own.
      reader ??= new PartReader(text, part, { analysis, isWanted });
      at = reader.readAround(at);
    }
    return reader?.found ?? [];
  };
}
