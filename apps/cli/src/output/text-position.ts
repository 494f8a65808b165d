/** A place in a text as editors count it: lines and columns from 1, columns in UTF-16 code units. */
export type TextPosition = { readonly line: number; readonly column: number };
