/**
 * Abbreviations with a full stop after which a sentence goes on, without the stop. A short list of
 * what news writes, by language; not a dictionary.
 */
const ABBREVIATIONS: { readonly [language: string]: readonly string[] } = {
  en: [
    "Mr",
    "Mrs",
    "Ms",
    "Messrs",
    "Dr",
    "Prof",
    "Gen",
    "Col",
    "Lt",
    "Maj",
    "Capt",
    "Cpl",
    "Sgt",
    "Cmdr",
    "Adm",
    "Brig",
    "Sen",
    "Rep",
    "Gov",
    "Pres",
    "Amb",
    "Hon",
    "Rev",
    "Fr",
    "St",
    "Ste",
    "Mt",
    "Ft",
    "No",
    "Nos",
    "vs",
    "Jan",
    "Feb",
    "Mar",
    "Apr",
    "Jun",
    "Jul",
    "Aug",
    "Sept",
    "Sep",
    "Oct",
    "Nov",
    "Dec",
    "approx",
    "ca",
    "e.g",
    "i.e",
    "cf",
    "Art",
    "pp",
    "Vol",
    "Fig",
  ],
  fr: [
    "M",
    "MM",
    "Mme",
    "Mmes",
    "Mlle",
    "Me",
    "Mgr",
    "Dr",
    "St",
    "Ste",
    "art",
    "av",
    "env",
    "cf",
    "p",
    "n",
    "p. ex",
  ],
  de: [
    "Hr",
    "Fr",
    "Dr",
    "Prof",
    "St",
    "Nr",
    "Art",
    "Abs",
    "bzw",
    "ca",
    "z.B",
    "z. B",
    "d.h",
    "d. h",
    "u.a",
    "vgl",
    "Mio",
    "Mrd",
  ],
};

const patternOf = (list: readonly string[]): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${list.map((word) => word.replaceAll(".", "\\.")).join("|")})\\.$`,
    "u",
  );

const PATTERNS = new Map(
  Object.entries(ABBREVIATIONS).map(([language, list]) => [language, patternOf(list)]),
);
const ENGLISH = patternOf(ABBREVIATIONS["en"] ?? []);

/** Whether the words end in an abbreviation that is followed by something in the same sentence. */
export function endsInAbbreviation(words: string, language: string): boolean {
  const base = language.toLowerCase().split("-", 1)[0] ?? "";
  return (PATTERNS.get(base) ?? ENGLISH).test(words);
}
