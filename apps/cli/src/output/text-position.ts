/** A place in a text as editors count it: lines and columns from 1, columns in UTF-16 code units. */
export type TextPosition = { readonly line: number; readonly column: number };

/** Where `offset` of the text stands. */
export function toPosition(text: string, offset: number): TextPosition {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) {
    line += 1;
    start = at + 1;
  }
  return { line, column: offset - start + 1 };
}
