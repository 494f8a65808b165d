/**
 * Porter's stemmer for English, in place: an import meets a hundred thousand words that it has not met before, and cuts each here. So it
 * reads bytes, with no string and no pattern. The rules are those of the `stemmer` package, with which the tests compare it.
 * Porter, An algorithm for suffix stripping (1980): https://tartarus.org/martin/PorterStemmer/def.txt
 */

/** What letters count as: a "y" is a vowel behind a consonant, and a consonant at the beginning of a word. */
const CONSONANT = 0;
const VOWEL = 1;
const EITHER = 2;

const KINDS = new Uint8Array(0x100);
for (const letter of "aeiou") KINDS[letter.charCodeAt(0)] = VOWEL;
const LOWER_Y = 0x79;
KINDS[LOWER_Y] = EITHER;
/** A "y" that begins a word is written so meanwhile. */
const FIRST_Y = 0x59;

const LOWER_D = 0x64;
const LOWER_E = 0x65;
const LOWER_G = 0x67;
const LOWER_I = 0x69;
const LOWER_L = 0x6c;
const LOWER_N = 0x6e;
const LOWER_O = 0x6f;
const LOWER_S = 0x73;
const LOWER_T = 0x74;
const LOWER_W = 0x77;
const LOWER_X = 0x78;
const LOWER_Z = 0x7a;

type Rule = { readonly ending: Uint8Array; readonly put: Uint8Array };
/** By last letter; of endings that end alike the longer comes first. */
type Rules = readonly (readonly Rule[] | undefined)[];

const toLetters = (word: string): Uint8Array =>
  Uint8Array.from(word, (letter) => letter.charCodeAt(0));

const toRules = (pairs: string): Rules => {
  const rules: Rule[][] = [];
  for (const pair of pairs.split(" ")) {
    const [ending = "", put = ""] = pair.split(":");
    (rules[ending.charCodeAt(ending.length - 1)] ??= []).push({
      ending: toLetters(ending),
      put: toLetters(put),
    });
  }
  for (const alike of rules) alike?.sort((a, b) => b.ending.length - a.ending.length);
  return rules;
};

const STEP_2 = toRules(
  "ational:ate tional:tion enci:ence anci:ance izer:ize bli:ble alli:al entli:ent eli:e ousli:ous ization:ize ation:ate ator:ate alism:al iveness:ive fulness:ful ousness:ous aliti:al iviti:ive biliti:ble logi:log",
);
const STEP_3 = toRules("icate:ic ative alize:al iciti:ic ical:ic ful ness");
const STEP_4 = toRules(
  "al ance ence er ic able ible ant ement ment ent ou ism ate iti ous ive ize",
);
/** What the endings "at", "bl" and "iz" ask for behind them. */
const ASKS_FOR_E = toRules("at bl iz");

/** A short word has no stem but itself. */
const SHORTEST = 3;

/** Brings a word to its stem: small letters of ASCII, the first `length` of `word`, which are changed. Gives how many are left. */
export function stemInPlace(word: Uint8Array, length: number): number {
  if (length < SHORTEST) return length;
  if (word[0] === LOWER_Y) word[0] = FIRST_Y;
  let end = cutPlural(word, length);
  end = cutPast(word, end);
  if (end > 1 && word[end - 1] === LOWER_Y && hasVowel(word, end - 1)) word[end - 1] = LOWER_I;
  end = replace(word, end, STEP_2);
  end = replace(word, end, STEP_3);
  end = cutLast(word, end);
  end = tidy(word, end);
  if (word[0] === FIRST_Y) word[0] = LOWER_Y;
  return end;
}

/** Where the first vowel or "y" is, behind consonants. */
const toVowel = (word: Uint8Array, from: number, end: number): number => {
  let at = from;
  while (at < end && KINDS[word[at] ?? 0] === CONSONANT) at++;
  return at;
};

/** Where the vowels end that one or a "y" at `from` begins. */
const pastVowels = (word: Uint8Array, from: number, end: number): number => {
  let at = from + 1;
  while (at < end && KINDS[word[at] ?? 0] === VOWEL) at++;
  return at;
};

const hasVowel = (word: Uint8Array, end: number): boolean => toVowel(word, 0, end) < end;

/** How often a vowel is followed by a consonant in the first `end` letters: 0, 1, or 2 for all that is more. */
function measure(word: Uint8Array, end: number): number {
  const first = toVowel(word, 0, end);
  if (first >= end) return 0;
  const consonant = pastVowels(word, first, end);
  if (consonant >= end) return 0;
  const second = toVowel(word, consonant + 1, end);
  return second < end && pastVowels(word, second, end) < end ? 2 : 1;
}

/** Whether the letters are consonants, a vowel, and a consonant that is none of "w", "x" and "y". */
function isShort(word: Uint8Array, end: number): boolean {
  const vowel = toVowel(word, 0, end);
  if (vowel === 0 || vowel !== end - 2) return false;
  const last = word[end - 1] ?? 0;
  return KINDS[last] === CONSONANT && last !== LOWER_W && last !== LOWER_X;
}

/** Step 1a. */
function cutPlural(word: Uint8Array, end: number): number {
  if (word[end - 1] !== LOWER_S) return end;
  const before = word[end - 2];
  if (before === LOWER_E) {
    const isSses = end > 4 && word[end - 3] === LOWER_S && word[end - 4] === LOWER_S;
    if (isSses || (end > 3 && word[end - 3] === LOWER_I)) return end - 2;
  }
  return before === LOWER_S || end < SHORTEST ? end : end - 1;
}

/** Step 1b. */
function cutPast(word: Uint8Array, end: number): number {
  const last = word[end - 1];
  if (last === LOWER_D && word[end - 2] === LOWER_E) {
    if (end > 3 && word[end - 3] === LOWER_E) return measure(word, end - 3) > 0 ? end - 1 : end;
    return end > 2 && hasVowel(word, end - 2) ? mend(word, end - 2) : end;
  }
  if (last !== LOWER_G || word[end - 2] !== LOWER_N || word[end - 3] !== LOWER_I) return end;
  return end > 3 && hasVowel(word, end - 3) ? mend(word, end - 3) : end;
}

/** What is left of a word without "ed" or "ing". */
function mend(word: Uint8Array, end: number): number {
  const last = word[end - 1] ?? 0;
  const asksForE = findRule(word, end, ASKS_FOR_E) !== undefined;
  if (!asksForE) {
    const isTwice = end > 1 && word[end - 2] === last && KINDS[last] === CONSONANT;
    if (isTwice && last !== LOWER_L && last !== LOWER_S && last !== LOWER_Z) return end - 1;
    if (!isShort(word, end)) return end;
  }
  word[end] = LOWER_E;
  return end + 1;
}

/** The rule for the longest ending. */
function findRule(word: Uint8Array, end: number, rules: Rules): Rule | undefined {
  const alike = rules[word[end - 1] ?? 0];
  if (alike === undefined) return undefined;
  for (let index = 0; index < alike.length; index++) {
    const rule = alike[index];
    if (rule === undefined) break;
    const { ending } = rule;
    const start = end - ending.length;
    if (start < 0) continue;
    let at = ending.length - 1;
    while (at >= 0 && word[start + at] === ending[at]) at--;
    if (at < 0) return rule;
  }
  return undefined;
}

/** Steps 2 and 3. */
function replace(word: Uint8Array, end: number, rules: Rules): number {
  const rule = findRule(word, end, rules);
  if (rule === undefined) return end;
  const start = end - rule.ending.length;
  if (measure(word, start) === 0) return end;
  const { put } = rule;
  for (let index = 0; index < put.length; index++) word[start + index] = put[index] ?? 0;
  return start + put.length;
}

/** Step 4. */
function cutLast(word: Uint8Array, end: number): number {
  const rule = findRule(word, end, STEP_4);
  if (rule !== undefined) {
    const start = end - rule.ending.length;
    return measure(word, start) > 1 ? start : end;
  }
  const start = end - 3;
  const isIon = start > 1 && word[end - 1] === LOWER_N && word[end - 2] === LOWER_O;
  if (!isIon || word[start] !== LOWER_I) return end;
  const before = word[start - 1];
  if (before !== LOWER_S && before !== LOWER_T) return end;
  return measure(word, start) > 1 ? start : end;
}

/** Step 5. */
function tidy(word: Uint8Array, length: number): number {
  let end = length;
  if (end > 1 && word[end - 1] === LOWER_E) {
    const count = measure(word, end - 1);
    if (count > 1 || (count === 1 && !isShort(word, end - 1))) end -= 1;
  }
  const isDouble = end > 1 && word[end - 1] === LOWER_L && word[end - 2] === LOWER_L;
  return isDouble && measure(word, end) > 1 ? end - 1 : end;
}
