/** What is looked for. A text is analysed as a document's is; one without any word in it matches nothing. */
export type SearchExpression =
  | { readonly kind: "all" }
  | { readonly kind: "none" }
  /** A word. Where the language's analysis makes several terms of it, they stand beside each other. */
  | { readonly kind: "word"; readonly text: string }
  /** Words that begin with `text`, which is folded and not stemmed. */
  | { readonly kind: "prefix"; readonly text: string }
  /** Words beside each other, in one field; with `prefix`, the last one may go on. */
  | { readonly kind: "phrase"; readonly text: string; readonly prefix?: boolean }
  /** Terms that one insertion, deletion or replacement of a character makes into `text`, and itself. */
  | { readonly kind: "fuzzy"; readonly text: string; readonly distance: 1 }
  /** Documents with any of the values in the facet. */
  | { readonly kind: "facet"; readonly field: string; readonly values: readonly string[] }
  /** Documents whose days overlap these, both inclusive. One without days never does. */
  | { readonly kind: "days"; readonly earliest: number; readonly latest: number }
  | { readonly kind: "not"; readonly part: SearchExpression }
  /** Of no parts: everything. */
  | { readonly kind: "and"; readonly parts: readonly SearchExpression[] }
  /** Of no parts: nothing. */
  | { readonly kind: "or"; readonly parts: readonly SearchExpression[] };
