/** What is looked for. A text is analysed as a document's is; one without any word in it matches nothing. */
export type SearchExpression =
  | { readonly kind: "all" }
  | { readonly kind: "none" }
  /** A word, read as in each language that the index has documents in. What is several words stands beside each other. */
  | { readonly kind: "word"; readonly text: string }
  /** Words that begin with `text`: terms that do, and the stems of words that may (`prefixStems`). */
  | { readonly kind: "prefix"; readonly text: string }
  /** Words beside each other, in one field; with `prefix`, the last one may go on. */
  | { readonly kind: "phrase"; readonly text: string; readonly prefix?: boolean }
  /** A word, or what one letter more, less or another makes of it (`oneEditTerms`). Of several words, it is a phrase. */
  | { readonly kind: "fuzzy"; readonly text: string; readonly distance: 1 }
  /** Documents with any of the values in the facet. */
  | { readonly kind: "facet"; readonly field: string; readonly values: readonly string[] }
  /** Documents whose days overlap these, both inclusive. One without days never does. */
  | { readonly kind: "days"; readonly earliest: number; readonly latest: number }
  /** Documents with a greater key: what came in later, where keys are given out upwards. */
  | { readonly kind: "keys"; readonly above: number }
  | { readonly kind: "not"; readonly part: SearchExpression }
  /** Of no parts: everything. */
  | { readonly kind: "and"; readonly parts: readonly SearchExpression[] }
  /** Of no parts: nothing. */
  | { readonly kind: "or"; readonly parts: readonly SearchExpression[] };
