/** Something that can be written in a search, and what it finds. */
export type SearchForm = { readonly query: string; readonly meaning: string };

/** What words and signs mean, each by an example that can be run. */
export const WORD_FORMS: readonly SearchForm[] = [
  { query: "military aid", meaning: "both words, anywhere" },
  { query: '"free grain"', meaning: "these words next to each other" },
  { query: "militar*", meaning: "words that begin so" },
  { query: '"free gr*"', meaning: "a phrase whose last word begins so" },
  { query: "lavorv~1", meaning: "this word, or one that a single slip makes of it" },
  { query: "kidal OR grain", meaning: "either of them; OR in capitals" },
  { query: "russia -grain", meaning: "the first and not the second; NOT does the same" },
  { query: "(kidal OR grain) in:2023", meaning: "brackets keep together what belongs together" },
];

/** How a date can be written after `in:`. */
export const DATE_FORMS: readonly SearchForm[] = [
  { query: "in:2023", meaning: "a year" },
  { query: "in:2023-07", meaning: "a month" },
  { query: "in:2023-07-27", meaning: "a day" },
  { query: "in:2022/2023-06", meaning: "from a date to another, both included" },
  { query: "in:2024-02-28..", meaning: "from a date on" },
  { query: "before:2024", meaning: "before the date begins" },
  { query: "after:2023-07", meaning: "after the date is over" },
];

/** Several of these at once. */
export const JOINED_FORMS: readonly SearchForm[] = [
  { query: "grain speaker:putin", meaning: "what one speaker says that holds a word" },
  { query: "kind:event place:kidal in:2023", meaning: "what happened at a place in a year" },
  { query: "kind:statement -speaker:lavrov", meaning: "what anybody but one speaker says" },
  { query: 'kind:article "considerable progress"', meaning: "articles alone, with a phrase" },
];
