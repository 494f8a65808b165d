/**
 * What a stemmed index is asked for where no whole, well spelt word is typed: beginnings and
 * misspellings. The index holds stems and no words, so words that could be meant are made up, and
 * whoever asks looks which of their stems the index has.
 */
import { analyze } from "./analyze.ts";
import { foldText } from "./fold-text.ts";
import type { Analysis } from "./stem.ts";
import { stemWord } from "./stem.ts";

/** Endings that the stemmers take off, as they are written without diacritics. */
const ENDINGS: { readonly [A in Exclude<Analysis, "plain">]: string } = {
  en: "s es ies ed ied ing ings ying er ers est ly ment ments ement ements ness al ally ial ially ional ionally ion ions ation ations ational ator ators ate ates ated ating ative atively able ably ability abilities ible ibility ance ances ence ences ency encies ant ants ent ents ity ities ive ives ively iveness ize izes ized izing izer ization izations ism isms ist ists ful fully fulness ous ously ousness ic ics ical ically icate icates icated y",
  fr: "s e es ee ees er ez ait aient ant ants ante antes ement ements ation ations ateur ateurs atrice ition itions ite ites if ifs ive ives iste istes isme eux euse euses able ables ance ances ence ences al ale ales aux ien iens ienne iennes ique iques",
  de: "e en er es s em ern ung ungen lich liche lichen licher heit heiten keit keiten isch ische ischen ig ige igen et st te ten",
  es: "s es a as o os amiento amientos acion aciones ador adores ante antes ar ado ada ados adas ando aba idad idades ivo iva ivos ivas ico ica icos icas ista istas ismo mente",
  it: "a e i o amento amenti azione azioni atore atori are ato ata ati ate ando ita ivo iva ivi ive ico ica ici iche ista isti ismo mente",
  pt: "s es a as o os amento amentos acao acoes ador adores ante antes ar ado ada ados adas ando ava idade idades ivo iva ivos ivas ico ica icos icas ista istas ismo mente",
  ru: "а я о е и ы у ю ов ев ей ой ий ый ая яя ое ее ие ые ого его ому ему ым им ых их ую юю ом ем ам ям ами ями ах ях ть л ла ло ли ение ения ению ением ации ация ацию ость ости ский ская ские ского ских",
  ar: "ه ها هم هن ة ات ان ين ون ي ية",
};

/** Every way in which an ending can go on from within. */
const toTails = (endings: string): readonly string[] => [
  ...new Set(
    endings.split(" ").flatMap((ending) => Array.from(ending, (_, index) => ending.slice(index))),
  ),
];

const tails = new Map<Analysis, readonly string[]>(
  Object.entries(ENDINGS).flatMap(([name, endings]): [Analysis, readonly string[]][] =>
    isStemming(name) ? [[name, toTails(endings)]] : [],
  ),
);

function isStemming(name: string): name is Exclude<Analysis, "plain"> {
  return Object.hasOwn(ENDINGS, name);
}

/**
 * The stems of words that begin with `prefix` and whose stems do not: of "negotiat", "negoti". With
 * the terms that begin with the folded prefix they are all that it can mean.
 */
export function prefixStems(prefix: string, analyses: readonly Analysis[]): readonly string[] {
  const folded = foldText(prefix);
  const stems = new Set<string>();
  for (const analysis of analyses) {
    for (const tail of ["", ...(tails.get(analysis) ?? [])]) {
      const stem = stemWord(folded + tail, analysis);
      if (!stem.startsWith(folded)) stems.add(stem);
    }
  }
  return [...stems];
}

/** The letters that a script's words are misspelt with. */
const ALPHABETS: readonly (readonly [script: RegExp, letters: string])[] = [
  [/\p{Script=Latin}/u, "abcdefghijklmnopqrstuvwxyz"],
  [/\p{Script=Cyrillic}/u, "абвгдежзийклмнопрстуфхцчшщъыьэюяіїў"],
  [/\p{Script=Arabic}/u, "ابتثجحخدذرزسشصضطظعغفقكلمنهويةء"],
  [/\p{Script=Greek}/u, "αβγδεζηθικλμνξοπρστυφχψω"],
  [/\p{Script=Hebrew}/u, "אבגדהוזחטיכלמנסעפצקרשתךםןףץ"],
  [/\p{Nd}/u, "0123456789"],
];

/** The folded word itself and all words one slip away: a letter left out, put in, taken for another, or swapped with the next. */
export function oneEditWords(word: string): readonly string[] {
  const letters = Array.from(foldText(word));
  const alphabet = Array.from(
    ALPHABETS.filter(([script]) => letters.some((letter) => script.test(letter)))
      .map(([, all]) => all)
      .join(""),
  );
  const words = new Set([letters.join("")]);
  for (let at = 0; at <= letters.length; at += 1) {
    const before = letters.slice(0, at).join("");
    const after = letters.slice(at).join("");
    const afterNext = letters.slice(at + 1).join("");
    if (at < letters.length) words.add(before + afterNext);
    const [first = "", second = ""] = letters.slice(at, at + 2);
    words.add(before + second + first + letters.slice(at + 2).join(""));
    for (const letter of alphabet) {
      words.add(before + letter + after);
      if (at < letters.length) words.add(before + letter + afterNext);
    }
  }
  words.delete("");
  return [...words];
}

/** Longer words are not misspelt by one letter. */
const LONGEST_MISSPELT = 40;

/** The terms of a word and of all words one slip away from it: some hundreds, few of which exist. */
export function oneEditTerms(text: string, analyses: readonly Analysis[]): readonly string[] {
  const terms = new Set<string>();
  for (const { term } of analyze(text, "und").slice(0, 1)) {
    const words = term.length > LONGEST_MISSPELT ? [term] : oneEditWords(term);
    for (const word of words) {
      for (const analysis of analyses) {
        const stem = stemWord(word, analysis);
        // Made-up words have stems too. Of a word with another beginning only its own counts: with
        // "overment", which nobody writes, "goverment" would find all that is "over".
        if (stem === word || stem.startsWith(term.slice(0, 1))) terms.add(stem);
      }
    }
  }
  return [...terms];
}
