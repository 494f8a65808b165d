/** Where the lines of a text begin, worked out once, so that many places in it are found quickly. */
import type { TextPosition } from "./text-position.ts";

export class LineIndex {
  readonly text: string;
  readonly #starts: readonly number[];

  constructor(text: string) {
    this.text = text;
    const starts = [0];
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1))
      starts.push(at + 1);
    this.#starts = starts;
  }

  /** The offset at which a line begins, counted from 1; the last line's where there are fewer. */
  startOf(line: number): number {
    return this.#starts[Math.max(0, line - 1)] ?? this.#starts.at(-1) ?? 0;
  }

  /** The offset at which a line ends, without its line break. */
  endOf(line: number): number {
    const next = this.#starts[line];
    return next === undefined ? this.text.length : next - 1;
  }

  /** The line and column of an offset. */
  positionOf(offset: number): TextPosition {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }
}
