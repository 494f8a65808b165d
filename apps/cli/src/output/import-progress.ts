/** The line that tells a terminal how far an import is. Nothing is shown where there is no terminal. */
import type { ImportProgress } from "@onrecord/data";
import type { Io } from "../io.ts";
import type { Screen } from "../screen.ts";
import { toProgressText } from "./import-lines.ts";
import { createTicker } from "./ticker.ts";

export interface ProgressLine {
  /** An article was taken, from this file. */
  count(path: string): void;
  /** So much of a file was read. */
  read(progress: ImportProgress): void;
  /** Takes the line away, to print something else or to end. */
  clear(): Promise<void>;
}

/** A line that shows articles, their rate, and how much of the file is left. */
export function createProgressLine(io: Io, { width }: Screen): ProgressLine {
  const ticker = createTicker(io);
  const begun = performance.now();
  let articles = 0;
  let file = { path: "", bytesRead: 0, bytesTotal: null as number | null, since: begun };
  const draw = (): void => {
    if (!io.stderr.isTerminal) return;
    const now = performance.now();
    const seconds = (now - begun) / 1000;
    ticker.show(toProgressText({ ...file, articles, seconds, now }, width));
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
    clear: () => ticker.clear(),
  };
}
