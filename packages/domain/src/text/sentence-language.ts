/**
 * What a language adds to Unicode's rules for sentences: after which abbreviations a sentence goes
 * on, and by which words one begins. Short lists of what news writes; not dictionaries.
 */

type LanguageFacts = {
  /** Never at the end of a sentence; without the last stop. */
  readonly abbreviations: string;
  /** At the end of a sentence or inside: the next word decides. */
  readonly endings: string;
  /** Words that begin a sentence more often than they follow initials. */
  readonly openers: string;
};

const LANGUAGES = {
  en: {
    abbreviations:
      "Mr Mrs Ms Messrs Dr Prof Gen Col Lt Maj Capt Cpl Sgt Cmdr Adm Brig Sen Rep Gov Pres Amb Hon " +
      "Rev Fr St Ste Mt Ft No Nos vs Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec approx ca " +
      "e.g i.e cf Art pp Vol Fig",
    endings: "Inc Ltd Co Corp Bros Jr Sr etc",
    openers:
      "A An And As At But For He Her His However I If In It Its Meanwhile On She The Their There " +
      "These They This Those To We When While You",
  },
  fr: {
    abbreviations: "M MM Mme Mmes Mlle Me Mgr Dr Pr St Ste art av env cf p n ex",
    endings: "etc",
    openers:
      "À Au Aux Ce Ces Cette Dans De Des Elle Elles En Et Il Ils La Le Les Leur Mais Nous On Pour " +
      "Selon Un Une Vous",
  },
  de: {
    abbreviations: "Hr Fr Dr Prof St Nr Art Abs bzw ca z z.B B d d.h h u u.a a vgl Mio Mrd",
    endings: "usw etc",
    openers:
      "Aber Als Am Auch Auf Bei Das Dem Den Der Die Doch Ein Eine Er Es Für Ich Im In Mit Nach Sie " +
      "So Und Von Wenn Wie Wir Zu",
  },
} as const satisfies { readonly [language: string]: LanguageFacts };

/** What ends the words before a boundary, and what begins the words after it. */
type Patterns = {
  readonly goesOn: RegExp;
  readonly mayEnd: RegExp;
  readonly opens: RegExp;
};

/** One capital letter with its stop, or several letters: "V.", "U.N.", "p.m.". */
const INITIALS = String.raw`\p{Lu}\.|(?:\p{L}\.){2,}`;

/** A day before a month, as German writes it: "28. Februar". */
const ORDINAL = String.raw`\d{1,2}\.`;

const oneOf = (words: string): string => words.replaceAll(".", "\\.").split(" ").join("|");

const atEnd = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})$`, "u");

const patternsOf = ({ abbreviations, endings, openers }: LanguageFacts, more = ""): Patterns => ({
  goesOn: atEnd(`(?:${oneOf(abbreviations)})\\.${more}`),
  mayEnd: atEnd(`(?:${oneOf(endings)})\\.|${INITIALS}`),
  opens: new RegExp(`^["'“‘«„‚(]*(?:${oneOf(openers)})(?![\\p{L}\\p{N}])`, "u"),
});

const ENGLISH = patternsOf(LANGUAGES.en);

const PATTERNS: ReadonlyMap<string, Patterns> = new Map([
  ["en", ENGLISH],
  ["fr", patternsOf(LANGUAGES.fr)],
  ["de", patternsOf(LANGUAGES.de, `|${ORDINAL}`)],
]);

/** So much of the words before a stop is looked at: more than the longest abbreviation and what stands before it. */
const LONGEST = 32;

/**
 * Whether a sentence goes on after a full stop: it ends an abbreviation or initials, and what comes
 * next does not look like a beginning. Languages that are not known go by the English lists.
 */
export function goesOnAfter(before: string, after: string, language: string): boolean {
  const base = language.toLowerCase().split("-", 1)[0] ?? "";
  const { goesOn, mayEnd, opens } = PATTERNS.get(base) ?? ENGLISH;
  const end = before.slice(-LONGEST);
  return goesOn.test(end) || (mayEnd.test(end) && !opens.test(after));
}
