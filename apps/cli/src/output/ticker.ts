/** One line on a terminal that is drawn over and over. Nothing is shown where there is no terminal. */
import type { Io } from "../io.ts";
import { toPrintable } from "./printable.ts";

export interface Ticker {
  /** Shows words on the line, unless others were shown a moment ago. */
  show(words: string): void;
  /** Takes the line away, to print something else or to end. */
  clear(): Promise<void>;
}

/** How often the line is drawn anew, in milliseconds. */
const PACE = 100;

const CLEAR = "\r\u001B[K";

export function createTicker({ stderr }: Io): Ticker {
  let drawn = 0;
  return {
    show(words) {
      const now = performance.now();
      if (!stderr.isTerminal || now - drawn < PACE) return;
      drawn = now;
      void stderr.write(`${CLEAR}${toPrintable(words)}`);
    },
    clear: () => (drawn === 0 ? Promise.resolve() : stderr.write(CLEAR)),
  };
}
