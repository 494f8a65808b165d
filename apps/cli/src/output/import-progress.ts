/** The line that tells a terminal how far an import is. Nothing is shown where there is no terminal. */
import type { ImportProgress } from "@onrecord/data";
import type { Io } from "../io.ts";
import type { Screen } from "../screen.ts";
import { toProgressText } from "./import-lines.ts";
import { toPrintable } from "./printable.ts";

export interface ProgressLine {
  /** An article was taken, from this file. */
  count(path: string): void;
  /** So much of a file was read. */
  read(progress: ImportProgress): void;
  /** Takes the line away, to print something else or to end. */
  clear(): Promise<void>;
}

/** How often the line is drawn anew, in milliseconds. */
const PACE = 100;

const CLEAR = "\r\u001B[K";

export function createProgressLine({ stderr }: Io, { width }: Screen): ProgressLine {
  if (!stderr.isTerminal) {
    return { count: () => undefined, read: () => undefined, clear: async () => undefined };
  }
  const begun = performance.now();
  let drawn = 0;
  let articles = 0;
  let file = { path: "", bytesRead: 0, bytesTotal: null as number | null, since: begun };
  const draw = (): void => {
    const now = performance.now();
    if (now - drawn < PACE) return;
    drawn = now;
    const seconds = (now - begun) / 1000;
    const text = toProgressText({ ...file, articles, seconds, now }, width);
    void stderr.write(`${CLEAR}${toPrintable(text)}`);
  };
  return {
    count(path) {
      articles += 1;
      if (path !== file.path)
        file = { path, bytesRead: 0, bytesTotal: null, since: performance.now() };
      draw();
    },
    read({ path, bytesRead, bytesTotal }) {
      const since = path === file.path ? file.since : performance.now();
      file = { path, bytesRead, bytesTotal, since };
      draw();
    },
    clear: () => (drawn === 0 ? Promise.resolve() : stderr.write(CLEAR)),
  };
}
