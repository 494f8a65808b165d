/** What became of an article's records when its text changed, for a terminal. */
import { findDifferences } from "@onrecord/data";
import { KINDS } from "@onrecord/domain";
import type { CarriedPart, Outcome, RecordOutcome } from "@onrecord/review";
import { differenceLines } from "./difference-lines.ts";
import type { Line } from "./line.ts";
import { accent, BLANK, faint, inTone, line, plain, strong } from "./line.ts";
import { countOf, listOf } from "./plural.ts";
import { wrapLine } from "./wrap.ts";

export type ReanchorReport = {
  readonly from: string;
  readonly to: string;
  readonly outcomes: readonly RecordOutcome[];
};

const WORDS: { readonly [O in Outcome]: string } = {
  kept: "where it was",
  moved: "moved",
  changed: "in other words",
  "part-lost": "in part",
  lost: "lost",
  "voice-lost": "lost with its statement",
  known: "there already",
};

/** Whether a person should look at what became of a record. */
export const isToLookAt = ({ outcome }: RecordOutcome): boolean =>
  outcome !== "kept" && outcome !== "moved" && outcome !== "known";

export function reanchorLines({ from, to, outcomes }: ReanchorReport, width: number): Line[] {
  const counts = (["kept", "moved", "known", "changed", "part-lost", "lost", "voice-lost"] as const)
    .map((kind) => ({ kind, count: outcomes.filter(({ outcome }) => outcome === kind).length }))
    .filter(({ count }) => count > 0);
  return [
    line(accent(from), " → ", accent(to)),
    ...wrapLine(
      line(
        strong(countOf(outcomes.length, "record")),
        counts.length === 0
          ? "."
          : `: ${listOf(counts.map(({ kind, count }) => `${count} ${WORDS[kind]}`))}.`,
      ),
      { width },
    ),
    ...outcomes.filter(isToLookAt).flatMap((each) => outcomeLines(each, width)),
  ];
}

function outcomeLines(told: RecordOutcome, width: number): Line[] {
  const { id, kind, outcome, before, now } = told;
  const tone = outcome === "changed" || outcome === "part-lost" ? "warning" : "error";
  const status =
    before === null ? "" : `, ${before === now ? before : `${before} → ${now ?? "gone"}`}`;
  const parts = outcome === "voice-lost" ? told.parts.slice(0, 1) : told.parts;
  return [
    BLANK,
    ...wrapLine(
      line(
        inTone(tone, WORDS[outcome]),
        `: ${KINDS[kind].label.toLowerCase()} ${id}`,
        faint(status),
      ),
      { width },
    ),
    ...parts.flatMap((part) => partLines(part, outcome, width)),
  ];
}

/** A passage that changed or went; one that stands where it stood says nothing. */
function partLines(
  { pointer, before, fate }: CarriedPart,
  outcome: Outcome,
  width: number,
): Line[] {
  const isSame = fate.kind === "kept" || fate.kind === "moved";
  if (isSame && outcome !== "voice-lost") return [];
  const first = line("  ", faint(`${pointer} ${before.start}–${before.end} `));
  const set = (words: string): Line[] =>
    wrapLine(line(words), { width, first, rest: line("    ") });
  if (fate.kind === "changed") {
    const texts = { before: before.exact, after: fate.anchor.exact };
    const differences = findDifferences(texts.before, texts.after);
    const { start, end } = fate.anchor;
    return [
      ...set(`→ ${start}–${end}`),
      ...differenceLines(texts, differences, { width: width - 2, all: false }).map((each) => [
        plain("  "),
        ...each,
      ]),
    ];
  }
  const why = fate.kind === "lost" ? REASONS[fate.reason] : ", whose statement is gone";
  return set(`“${before.exact.replaceAll(/\s+/gu, " ")}”${why}`);
}

const REASONS = {
  gone: " is gone",
  ambiguous: " stands in several places, and nothing tells which is meant",
} as const;
