/** What a search asks for, as a tree. The grammar is in `docs/contracts/search-language.md`. */

/** The fields that a search can be narrowed by: `speaker:lavrov`. */
export const SEARCH_FIELDS = {
  kind: { meaning: "what is looked for", example: "kind:statement" },
  speaker: { meaning: "who says it", example: "speaker:lavrov" },
  by: { meaning: "who says or does it", example: "by:russia" },
  about: { meaning: "what is spoken about", example: "about:mali" },
  entity: { meaning: "who or what takes any part in it", example: 'entity:"Abdoulaye Diop"' },
  place: { meaning: "where it is", example: "place:kidal" },
  type: { meaning: "the type of event, organization or place", example: "type:CONSULT" },
  manner: { meaning: "how words are given", example: "manner:direct" },
  publisher: { meaning: "who published the article", example: "publisher:wikinews" },
  language: { meaning: "the language of the article", example: "language:french" },
  in: { meaning: "when it is: a year, a month, a day, or an interval", example: "in:2023" },
  before: { meaning: "when it is: before the date begins", example: "before:2024" },
  after: { meaning: "when it is: after the date is over", example: "after:2023-07" },
  article: { meaning: "the article that it is read from", example: "article:aec4ca49b0d251b8" },
} as const;

export type SearchField = keyof typeof SEARCH_FIELDS;

/** Other names of fields, for those who come from other searches. */
const FIELD_ALIASES: { readonly [name: string]: SearchField } = {
  date: "in",
  source: "publisher",
  lang: "language",
};

/** Words to find in a record: one, several in a row, the beginning of the last of them, or nearly one. */
export type WordQuery =
  | { readonly kind: "word"; readonly text: string }
  | { readonly kind: "prefix"; readonly text: string }
  | { readonly kind: "phrase"; readonly text: string }
  /** The word, or one that a single letter more, less or other makes of it. */
  | { readonly kind: "fuzzy"; readonly text: string };

/** A field and its value: an id, a code, or words of a name. */
export type FilterQuery = {
  readonly kind: "filter";
  readonly field: SearchField;
  readonly value: string;
};

export type Query =
  | WordQuery
  | FilterQuery
  | { readonly kind: "not"; readonly part: Query }
  | { readonly kind: "and"; readonly parts: readonly Query[] }
  | { readonly kind: "or"; readonly parts: readonly Query[] };

/** Why a text is not a query: what is wrong, and where, in UTF-16 code units of the text. */
export type QueryFault = { readonly offset: number; readonly reason: string };

/** The most words, phrases and filters in one query, and the most brackets inside each other. */
export const LIMITS = { parts: 100, depth: 20 } as const;

/** Whether a name is one of the fields. */
export const isSearchField = (name: string): name is SearchField =>
  Object.hasOwn(SEARCH_FIELDS, name);

/** The field that a name before a colon means, if any. */
export const findSearchField = (name: string): SearchField | undefined =>
  isSearchField(name) ? name : Object.hasOwn(FIELD_ALIASES, name) ? FIELD_ALIASES[name] : undefined;
