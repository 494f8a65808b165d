/** The differences between two texts, each with a few words around it, for a terminal. */
import type { TextDifference } from "@onrecord/data";
import type { Span } from "@onrecord/domain";
import type { Line, Run } from "./line.ts";
import { BLANK, faint, inTone, plain } from "./line.ts";
import { wrapLine } from "./wrap.ts";

/** Words shown before and after a difference, and of a long one at its begin and end. */
const AROUND = 8;
const AT_ENDS = 15;

export type DifferencePaper = {
  readonly width: number;
  /** Show the whole text, and differences in full. */
  readonly all: boolean;
};

/** The words that differ as `[-removed-]` and `{+added+}`, in colour where there is any. */
export function differenceLines(
  { before, after }: { readonly before: string; readonly after: string },
  differences: readonly TextDifference[],
  paper: DifferencePaper,
): Line[] {
  const around = paper.all ? Number.POSITIVE_INFINITY : AROUND;
  const passages: Run[][] = [[]];
  const write = (...runs: readonly Run[]): void => void passages.at(-1)?.push(...runs);
  let at = 0;
  for (const [index, difference] of differences.entries()) {
    const words = toWords(before, { start: at, end: difference.before.start });
    const isFar = words.length > 2 * around;
    if (index > 0) write(...opening(words, isFar ? around : words.length, isFar));
    if (index > 0 && isFar) passages.push([]);
    if (index === 0 || isFar) write(...closing(words, around));
    write(...changeRuns(difference, { before, after }, paper));
    at = difference.before.end;
  }
  const rest = toWords(before, { start: at, end: before.length });
  write(...opening(rest, around, rest.length > around));
  return passages.flatMap((passage, index) => [
    ...(index === 0 ? [] : [BLANK]),
    ...wrapLine(spaced(passage), { width: paper.width, first: [plain("  ")] }),
  ]);
}

const toWords = (text: string, { start, end }: Span): string[] =>
  text.slice(start, end).split(/\s+/).filter(Boolean);

/** The first words after a difference. */
const opening = (words: readonly string[], count: number, isCut: boolean): Run[] => [
  plain(words.slice(0, count).join(" ")),
  ...(isCut ? [faint("…")] : []),
];

/** The last words before a difference. */
const closing = (words: readonly string[], count: number): Run[] => [
  ...(words.length > count ? [faint("…")] : []),
  plain(words.slice(-count).join(" ")),
];

/** Runs with a space between them, but not before a mark that closes. */
const spaced = (runs: readonly Run[]): Run[] =>
  runs
    .filter(({ text }) => text !== "")
    .flatMap((run, index) =>
      index === 0 || /^[.,;:!?)\]”’]/u.test(run.text) ? [run] : [plain(" "), run],
    );

function changeRuns(
  difference: TextDifference,
  { before, after }: { readonly before: string; readonly after: string },
  { all }: DifferencePaper,
): Run[] {
  const removed = shorten(toWords(before, difference.before), all);
  const added = shorten(toWords(after, difference.after), all);
  return [
    ...(removed === "" ? [] : [inTone("error", `[-${removed}-]`)]),
    ...(added === "" ? [] : [inTone("info", `{+${added}+}`)]),
  ];
}

function shorten(words: readonly string[], all: boolean): string {
  const left = words.length - 2 * AT_ENDS;
  if (all || left < AT_ENDS) return words.join(" ");
  const [first, last] = [words.slice(0, AT_ENDS), words.slice(-AT_ENDS)];
  return `${first.join(" ")} … ${left} words … ${last.join(" ")}`;
}
