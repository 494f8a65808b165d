/**
 * A text without what readers do not tell apart when they search: case, diacritics, compatibility
 * forms (full-width, ligatures), Arabic vowel signs and kinds of alef, invisible joiners.
 */

/** Letters that are no base and mark to Unicode, and are typed without their stroke all the same. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ["ß", "ss"],
  ["ς", "σ"],
  ["ı", "i"],
  ["ø", "o"],
  ["ł", "l"],
  ["đ", "d"],
  ["ð", "d"],
  ["þ", "th"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["ħ", "h"],
  ["ŧ", "t"],
  // Arabic and Persian: alef with a small mark of its own, final yeh, kaf.
  ["ٱ", "ا"],
  ["ى", "ي"],
  ["ی", "ي"],
  ["ک", "ك"],
]);

/** Marks that change no letter, and characters inside words that are not seen. */
const DROPPED =
  // Combining marks of Latin, Greek and Cyrillic; Hebrew points; Arabic vowel signs, hamza above and
  // below, tatweel; modifier letters that stand for ayn and hamza; soft hyphen, joiners, variation selectors.
  // oxlint-disable-next-line no-misleading-character-class -- marks and joiners are what is meant, one by one
  /[\u0300-\u036F\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF\uFE20-\uFE2F\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED\u0640\u02B9-\u02BF\u00AD\u200C\u200D\u2060\uFE00-\uFE0F]/g;

/** Cyrillic letters of their own, though Unicode can take them apart: й, ў and ї. */
const CYRILLIC = /[иуі][\u0306\u0308]/g;
const KEPT: ReadonlyMap<string, string> = new Map([
  ["и\u0306", "й"],
  ["у\u0306", "ў"],
  ["і\u0308", "ї"],
]);

const SPECIAL = /[ßςıøłđðþæœħŧٱىیک]/g;

/** Digits of the Arabic script, by the code point of their zero. */
const ARABIC_DIGIT = /[\u0660-\u0669\u06F0-\u06F9]/g;

const ASCII = /^[\0-\x7F]*$/;

/** How often folding may bring up something more to fold; Unicode's longest chain is two. */
const ROUNDS = 4;

/** Folds a text. Folding again changes nothing. */
export function foldText(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  let folded = text;
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = foldOnce(folded);
    if (next === folded) break;
    folded = next;
  }
  return folded;
}

const foldOnce = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .normalize("NFKD")
    .replace(CYRILLIC, (letter) => KEPT.get(letter) ?? letter)
    .replace(DROPPED, "")
    .replace(SPECIAL, (letter) => LETTERS.get(letter) ?? letter)
    .replace(ARABIC_DIGIT, (digit) => String(digit.charCodeAt(0) & 0xf))
    .normalize("NFC");
