/** Where two versions of the same words differ: the words that are not the same, in each. */
import type { Stretch } from "./wrap.ts";

export type WordDifference = { readonly recorded: Stretch; readonly found: Stretch };

/**
 * The stretch from the first to the last difference, widened to whole words. Undefined where the
 * two are equal, or so different that the whole is the difference.
 */
export function findWordDifference(recorded: string, found: string): WordDifference | undefined {
  const shorter = Math.min(recorded.length, found.length);
  let head = 0;
  while (head < shorter && recorded[head] === found[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && recorded.at(-1 - tail) === found.at(-1 - tail)) tail += 1;
  if (head + tail < shorter / 2 || recorded === found) return undefined;
  const from = head - lengthOf(/[\p{L}\p{M}\p{N}]*$/u, recorded.slice(0, head));
  const to = recorded.length - tail;
  const end = to + lengthOf(/^[\p{L}\p{M}\p{N}]*/u, recorded.slice(to));
  return {
    recorded: { start: from, end },
    found: { start: from, end: found.length - (recorded.length - end) },
  };
}

const lengthOf = (pattern: RegExp, text: string): number => pattern.exec(text)?.[0].length ?? 0;
