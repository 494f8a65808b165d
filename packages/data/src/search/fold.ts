/**
 * A text without its case and its diacritics, for comparing: "Türkiye" is "turkiye". As FTS5's
 * `unicode61 remove_diacritics 2` folds; a letter that is not a base and a mark (ø, ı) stays.
 */
export const fold = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
