/** Where the chunks of a text are: runs of letters, digits and marks, with the signs inside words. */

const SEPARATOR = 1;
export const WORD = 2;
/** An apostrophe, a full stop or an invisible joiner: part of a chunk between two word characters. */
const SIGN = 3;
/** A comma: part of a chunk between two digits. */
const COMMA = 4;

const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u;
const SIGNS = ".'’ʼ＇\u00AD\u200C\u200D\u2060";

/** The class of each code unit, worked out when it is first met; 0 is not yet known, and stays so for halves of a pair. */
export const classes: Uint8Array = new Uint8Array(0x10000);

function classify(unit: number): number {
  const character = String.fromCharCode(unit);
  const found = SIGNS.includes(character)
    ? SIGN
    : character === ","
      ? COMMA
      : WORD_CHARACTER.test(character)
        ? WORD
        : SEPARATOR;
  classes[unit] = found;
  return found;
}

/** The class of the character at `at`; surrogate pairs are looked at as one. */
function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  // Beyond the end `unit` is NaN, which is no index.
  if (!(unit >= 0)) return SEPARATOR;
  if (unit >= 0xd800 && unit <= 0xdfff) return classOfPair(text, at, unit);
  const known = classes[unit] ?? 0;
  return known === 0 ? classify(unit) : known;
}

/** Of a pair, both halves have the class of the whole; a half that stands alone separates. */
function classOfPair(text: string, at: number, unit: number): number {
  const first = unit <= 0xdbff ? at : at - 1;
  const point = first < 0 ? undefined : text.codePointAt(first);
  if (point === undefined || point <= 0xffff) return SEPARATOR;
  return WORD_CHARACTER.test(String.fromCodePoint(point)) ? WORD : SEPARATOR;
}

/** As `classAt`, of code units in an array; what is at `length` and beyond separates. */
export function classAmong(units: Uint16Array, at: number, length: number): number {
  if (at >= length) return SEPARATOR;
  const unit = units[at] ?? 0;
  if (unit < 0xd800 || unit > 0xdfff) return classes[unit] || classify(unit);
  const first = unit <= 0xdbff ? at : at - 1;
  if (first < 0 || first + 1 >= length) return SEPARATOR;
  return classOfPair(String.fromCharCode(units[first] ?? 0, units[first + 1] ?? 0), 0, 0xd800);
}

/** Whether a chunk goes on at `at`: a word character, or a sign with one behind it. */
export function goesOnAt(units: Uint16Array, at: number, length: number): boolean {
  const found = classAmong(units, at, length);
  if (found === WORD || found === SEPARATOR) return found === WORD;
  if (classAmong(units, at + 1, length) !== WORD) return false;
  return found !== COMMA || (isDigitUnit(units[at - 1] ?? 0) && isDigitUnit(units[at + 1] ?? 0));
}

const isDigitUnit = (unit: number): boolean =>
  unit < 0x80 ? unit >= 0x30 && unit <= 0x39 : /\p{Nd}/u.test(String.fromCharCode(unit));

const isDigit = (text: string, at: number): boolean => /\p{Nd}/u.test(text.charAt(at));

/** Whether the character is a letter, a digit or a mark. */
export const isWordCharacter = (text: string, at: number): boolean => classAt(text, at) === WORD;

/** Whether the character can stand in a chunk: a word character, or a sign that stands inside words. */
export const isInChunk = (text: string, at: number): boolean => classAt(text, at) !== SEPARATOR;

/** Where the next chunk begins, at `from` or behind it; the text's length where there is none. */
export function findChunkStart(text: string, from: number): number {
  let at = from;
  while (at < text.length && classAt(text, at) !== WORD) at += 1;
  return at;
}

/** Where the chunk that begins at `start` ends: behind its last word character. */
export function findChunkEnd(text: string, start: number): number {
  let at = start + 1;
  for (;;) {
    const found = classAt(text, at);
    if (found === SEPARATOR) return at;
    if (found !== WORD) {
      if (classAt(text, at + 1) !== WORD) return at;
      if (found === COMMA && !(isDigit(text, at - 1) && isDigit(text, at + 1))) return at;
    }
    at += 1;
  }
}
