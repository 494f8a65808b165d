/**
 * Where everything stands in a drawn timeline. Across, positions are shares of the width, so that
 * one layout fits every window; down, they are pixels.
 */
import { createTimeAxis, findMoment } from "./time-axis.ts";
import type { Tick } from "./time-axis.ts";

/** Something that happened, as a timeline needs it. Days are ISO 8601; null is open or unknown. */
export type TimelineItem = {
  readonly id: string;
  /** What happened, in words. */
  readonly text: string;
  /** The date in words, who says so, and what stands against it. */
  readonly note: string;
  readonly href: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly approximate: boolean;
  /** Whether a speaker asserts it, and not the article: drawn hollow. */
  readonly reported: boolean;
};

/** What is drawn: a day as a point; a month, a year or "the end of 2023" as a band. */
export type TimelineMark =
  | { readonly kind: "point"; readonly at: number }
  | {
      readonly kind: "band";
      readonly from: number;
      readonly to: number;
      /** An end that is open or only about: it is drawn fading. */
      readonly fadesFrom: boolean;
      readonly fadesTo: boolean;
    };

export type TimelineRow = {
  readonly item: TimelineItem;
  readonly mark: TimelineMark;
  readonly lines: readonly string[];
  /** The first of the lines that is the item's note. */
  readonly noteAt: number;
  /** Where the words stand: beside the mark on the side with more room, or in a line above it. */
  readonly side: "before" | "after" | "above";
  readonly top: number;
  readonly height: number;
  /** The height of the mark's middle. */
  readonly markAt: number;
};

export type TimelineLayout = {
  readonly rows: readonly TimelineRow[];
  readonly ticks: readonly Tick[];
  readonly height: number;
  /** The items whose time is unknown: they have no place on the axis. */
  readonly undated: readonly TimelineItem[];
};

export type TimelineOptions = {
  /** How many characters fit in one line. */
  readonly lineLength: number;
  readonly maxTicks: number;
  /** Whether words may stand beside their mark; on a narrow page they stand above it. */
  readonly beside: boolean;
};

export const LINE_HEIGHT = 18;
export const AXIS_HEIGHT = 28;
export const ROW_GAP = 14;
const MARK_HEIGHT = 16;
/** The share of the width that words beside a mark need. */
const ROOM = 0.55;

const DAY = 86_400_000;

type Dated = {
  readonly item: TimelineItem;
  readonly from: number | null;
  readonly to: number | null;
};

/** Lays the items out, earliest first. */
export function layoutTimeline(
  items: readonly TimelineItem[],
  options: TimelineOptions,
): TimelineLayout {
  const all = items.map(toDated);
  const dated = all.filter(isOnAxis).toSorted(byTime);
  const undated = all.filter((entry) => !isOnAxis(entry)).map(({ item }) => item);
  const moments = dated.flatMap(({ from, to }) => [from, to]).filter((moment) => moment !== null);
  if (moments.length === 0) return { rows: [], ticks: [], height: 0, undated };
  const axis = createTimeAxis(Math.min(...moments), Math.max(...moments), options.maxTicks);
  const rows: TimelineRow[] = [];
  let top = AXIS_HEIGHT;
  for (const entry of dated) {
    const row = toRow(entry, toMark(entry, axis.toPosition), { top, options });
    rows.push(row);
    top += row.height;
  }
  return { rows, ticks: axis.ticks, height: top, undated };
}

/** The day after the last one is where the item ends: a day is as wide as a day. */
function toDated(item: TimelineItem): Dated {
  const from = item.earliest === null ? null : (findMoment(item.earliest) ?? null);
  const last = item.latest === null ? undefined : findMoment(item.latest);
  return { item, from, to: last === undefined ? null : last + DAY };
}

const isOnAxis = ({ from, to }: Dated): boolean => from !== null || to !== null;

const byTime = (a: Dated, b: Dated): number =>
  (a.from ?? a.to ?? 0) - (b.from ?? b.to ?? 0) || (a.to ?? Infinity) - (b.to ?? Infinity);

function toMark({ item, from, to }: Dated, toPosition: (moment: number) => number): TimelineMark {
  if (from !== null && to !== null && to - from <= DAY) {
    return { kind: "point", at: toPosition(from + DAY / 2) };
  }
  return {
    kind: "band",
    from: from === null ? 0 : toPosition(from),
    to: to === null ? 1 : toPosition(to),
    fadesFrom: from === null || item.approximate,
    fadesTo: to === null || item.approximate,
  };
}

type Place = { readonly top: number; readonly options: TimelineOptions };

function toRow({ item }: Dated, mark: TimelineMark, { top, options }: Place): TimelineRow {
  const said = toLines(item.text, options.lineLength);
  const lines = [...said, ...toLines(item.note, options.lineLength)];
  const side = options.beside ? toSide(mark) : "above";
  const words = lines.length * LINE_HEIGHT;
  const height = words + ROW_GAP + (side === "above" ? MARK_HEIGHT : 0);
  const markAt = top + (side === "above" ? words + MARK_HEIGHT / 2 : LINE_HEIGHT / 2);
  return { item, mark, lines, noteAt: said.length, side, top, height, markAt };
}

function toSide(mark: TimelineMark): TimelineRow["side"] {
  const [from, to] = mark.kind === "point" ? [mark.at, mark.at] : [mark.from, mark.to];
  if (Math.max(from, 1 - to) < ROOM) return "above";
  return from >= 1 - to ? "before" : "after";
}

/** Breaks words into lines of at most `length` characters; a longer word stands alone. */
export function toLines(text: string, length: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/u)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (longer.length > length && line !== "") {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}
