/**
 * A text as the hashes of its shingles: every run of five words, folded. One pass over the
 * characters and no string per word or shingle, because the import does this to every article; the
 * functions are plainer and longer than elsewhere for that reason.
 */

/** Words in a shingle: few enough to survive an edit nearby, enough not to be a common phrase. */
export const SHINGLE_WORDS = 5;

/**
 * The shingles of a text in the order of the text, repeats included: `hashes[i]` is a 32-bit hash of the
 * i-th, and `words` those of its words, of which `checkOf` makes another. A text of fewer than five words has none.
 */
export type Shingles = { readonly hashes: Uint32Array; readonly words: Uint32Array };

const UNKNOWN = 0;
const SEPARATOR = 1;
const IN_WORD = 2;
const MARK = 3;
/** A character that is a word of its own, in scripts that put no space between words. */
const WHOLE_WORD = 4;

/** A character that folds to several, or half of one: the text is decomposed before it is read. */
const EXPANDS = 5;

/** What each UTF-16 code unit is, and what it folds to; filled as texts need it. */
const KINDS = new Uint8Array(0x1_00_00);
const FOLDED = new Uint16Array(0x1_00_00);

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Fills in what a code unit is. */
function learn(code: number): number {
  const character = String.fromCharCode(code);
  const folded = fold(character);
  FOLDED[code] = folded.charCodeAt(0);
  const kind = classify(character, folded);
  KINDS[code] = kind;
  return kind;
}

/** Without case and diacritics, in compatibility form; a final sigma is a sigma. */
const fold = (character: string): string =>
  character.normalize("NFKD").toLowerCase().replaceAll(/\p{M}/gu, "").replaceAll("ς", "σ");

function classify(character: string, folded: string): number {
  if (/\p{M}/u.test(character)) return MARK;
  if (folded.length !== 1 || /\p{Cs}/u.test(character)) return EXPANDS;
  if (!/[\p{L}\p{N}]/u.test(folded)) return SEPARATOR;
  return UNSPACED.test(folded) ? WHOLE_WORD : IN_WORD;
}

const WORD_SEED = 0x81_1c_9d_c5;
/** The prime of FNV-1a for 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
const WORD_PRIME = 0x01_00_01_93;

/**
 * The shingles of a text. Case, diacritics, punctuation and the kind of spaces make no difference;
 * compatibility forms are unfolded (NFKD). Where a script puts no space between its words, each
 * character counts as a word.
 */
export function toShingles(text: string): Shingles {
  const { hashes, words } = toPassingShingles(text);
  // One buffer for both: each is memory outside of the heap that has to be asked for and given back.
  const numbers = new Uint32Array(hashes.length + words.length);
  numbers.set(hashes);
  numbers.set(words, hashes.length);
  return { hashes: numbers.subarray(0, hashes.length), words: numbers.subarray(hashes.length) };
}

/** The same, good until the next text is read: most texts are like no other, and nobody looks at their shingles again. */
export function toPassingShingles(text: string): Shingles {
  // Few texts need to be decomposed, which takes longer than all the rest.
  const found = hashWords(text, false) ?? hashWords(text.normalize("NFKD"), true) ?? 0;
  const count = Math.max(0, found - SHINGLE_WORDS + 1);
  const words = passing.subarray(0, found);
  const hashes = passing.subarray(found, found + count);
  let first = words[0] ?? 0;
  let second = words[1] ?? 0;
  let third = words[2] ?? 0;
  let fourth = words[3] ?? 0;
  for (let index = 0; index < count; index += 1) {
    const last = words[index + SHINGLE_WORDS - 1] ?? 0;
    hashes[index] = mix(turn(turn(turn(turn(turn(0, first), second), third), fourth), last));
    first = second;
    second = third;
    third = fourth;
    fourth = last;
  }
  return { hashes, words };
}

/** Puts a word into the hash of a shingle. */
function turn(hash: number, word: number): number {
  const mixed = Math.imul(hash ^ word, 0xcc_9e_2d_51);
  return (mixed << 13) | (mixed >>> 19);
}

/** A second hash of a shingle, 32 bits and independent of the first; few are ever asked for. */
export function checkOf({ words }: Shingles, index: number): number {
  let check = 0x9e_37_79_b9;
  for (let word = index; word < index + SHINGLE_WORDS; word += 1) {
    check = Math.imul(check + (words[word] ?? 0), 0x85_eb_ca_6b);
    check ^= check >>> 15;
  }
  return mix(check) >>> 0;
}

/** What longer texts need, in code units, is given back: they are rare. */
const KEPT = 1 << 17;
const USUAL = 1 << 14;

/** The code units of the text at hand, and its words with its shingles behind them, in buffers that are used again: new ones cost more. */
let letters = Buffer.from(new ArrayBuffer(USUAL * 2));
let units = new Uint16Array(letters.buffer);
let passing = new Uint32Array(USUAL * 2);

/** Puts a text's code units into `units`: reading these is twice as quick as reading the characters of a string. */
function toUnits(text: string): void {
  if (text.length > units.length || units.length > KEPT) {
    const size = Math.max(text.length, USUAL);
    letters = Buffer.from(new ArrayBuffer(size * 2));
    units = new Uint16Array(letters.buffer);
    passing = new Uint32Array(size * 2);
  }
  letters.write(text, 0, "utf16le");
}

/** Puts the hashes of a text's words into `passing`. Gives how many there are; undefined where it has to be decomposed for that. */
function hashWords(text: string, isDecomposed: boolean): number | undefined {
  toUnits(text);
  const { length } = text;
  const [codes, words] = [units, passing];
  let count = 0;
  let hash = WORD_SEED;
  let inWord = false;
  for (let index = 0; index < length; index += 1) {
    const code = codes[index] ?? 0;
    const kind = (KINDS[code] ?? UNKNOWN) || learn(code);
    // What is left when a text is decomposed: halves of rare letters and of emoji, which end no word.
    if (kind === IN_WORD || (kind === EXPANDS && isDecomposed)) {
      hash = Math.imul(hash ^ (FOLDED[code] ?? code), WORD_PRIME);
      inWord = true;
      continue;
    }
    if (kind === MARK) continue;
    if (kind === EXPANDS) return undefined;
    if (inWord) {
      words[count] = hash;
      count += 1;
      hash = WORD_SEED;
      inWord = false;
    }
    if (kind === WHOLE_WORD) {
      words[count] = Math.imul(WORD_SEED ^ (FOLDED[code] ?? code), WORD_PRIME);
      count += 1;
    }
  }
  if (inWord) {
    words[count] = hash;
    count += 1;
  }
  return count;
}

/** MurmurHash3's finalizer, which spreads every bit over all: https://github.com/aappleby/smhasher */
function mix(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x85_eb_ca_6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2_b2_ae_35);
  return mixed ^ (mixed >>> 16);
}
