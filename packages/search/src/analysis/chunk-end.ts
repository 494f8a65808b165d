/** Where the chunks of a text are: runs of letters, digits and marks, with the signs inside words. */

const SEPARATOR = 1;
const WORD = 2;
/** An apostrophe, a full stop or an invisible joiner: part of a chunk between two word characters. */
const SIGN = 3;
/** A comma: part of a chunk between two digits. */
const COMMA = 4;

const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u;
const SIGNS = ".'’ʼ＇\u00AD\u200C\u200D\u2060";

/** The class of each code unit, worked out when it is first met; 0 is not yet known. */
const classes = new Uint8Array(0x10000);

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

const isDigit = (text: string, at: number): boolean => /\p{Nd}/u.test(text.charAt(at));

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
