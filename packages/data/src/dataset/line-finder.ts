/** Turns offsets of a text into lines and columns, both counted from 1. */
export type LineFinder = {
  readonly lineAt: (offset: number) => number;
  readonly columnAt: (offset: number) => number;
};

/** Finds lines in `text`, which end with a line feed. Offsets are UTF-16 code units. */
export function toLineFinder(text: string): LineFinder {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  const lineAt = (offset: number): number => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? Infinity) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
  return { lineAt, columnAt: (offset) => offset - (starts[lineAt(offset) - 1] ?? 0) + 1 };
}
