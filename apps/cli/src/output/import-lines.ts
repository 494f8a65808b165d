/** An import as words: its progress on one line, what was not taken, and how it ended. */
import type { ImportSummary, ReportEntry } from "@onrecord/data";
import type { Line } from "./line.ts";
import { faint, inTone, line, strong } from "./line.ts";
import { listOf } from "./plural.ts";

/** A number with its thousands apart: 12,345. */
export const grouped = (count: number): string => count.toLocaleString("en");

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${grouped(count)} ${count === 1 ? one : many}`;

/** What an import did, in a sentence or three. */
export function toSummaryLines({ counts, files, end }: ImportSummary, dryRun: boolean): Line[] {
  if (end === "refused as a whole")
    return [
      line(
        inTone("error", "nothing was imported: "),
        `a strict import takes all or nothing, and ${counted(counts.refused, "was refused", "were refused")}.`,
      ),
    ];
  const taken = [
    counted(counts.added, "new record"),
    ...some(counts.version, "new version", "new versions"),
    ...some(counts.changed, "changed", "changed"),
    ...some(counts["another source"], "found again elsewhere", "found again elsewhere"),
    ...some(counts.known, "known already", "known already"),
  ];
  const left = [
    ...some(counts.refused, "refused", "refused"),
    ...some(counts.skipped, "passed over", "passed over"),
    ...some(counts.warned, "doubt", "doubts"),
  ];
  const unchanged = some(
    files.unchanged,
    "file is unchanged since it was imported",
    "files are unchanged since they were imported",
  );
  const anew = some(
    files.anew,
    "file was read anew, with another --map",
    "files were read anew, with another --map",
  );
  return [
    line(
      strong(`${listOf(taken)}.`),
      left.length === 0 ? "" : ` ${listOf(left)}.`,
      ...[...anew, ...unchanged].map((words) => ` ${words}.`),
      files.read + files.unchanged + counts.refused === 0 ? " There was no file to read." : "",
    ),
    ...(dryRun ? [line(faint("Nothing was written: it was a dry run."))] : []),
    ...(end === "too many errors"
      ? [line(inTone("error", "ended early: "), "more was refused than --max-errors allows.")]
      : []),
  ];
}

const some = (count: number, one: string, many = `${one}s`): string[] =>
  count === 0 ? [] : [counted(count, one, many)];

const TONES = { refused: "error", skipped: "info", warned: "warning" } as const;

/** What was not taken, or taken with a doubt: where, and why. Undefined for what was taken. */
export function toEntryLine(entry: ReportEntry): Line | undefined {
  const { outcome, path, entry: inside, line: number, reason } = entry;
  if (outcome !== "refused" && outcome !== "skipped" && outcome !== "warned") return undefined;
  const place = [
    path,
    ...(inside === null ? [] : [`!${inside}`]),
    number === null ? "" : `:${number}`,
  ];
  return line(inTone(TONES[outcome], `${outcome} `), `${place.join("")}: ${reason ?? ""}`);
}

export type Progress = {
  readonly articles: number;
  /** Seconds since the import began. */
  readonly seconds: number;
  readonly path: string;
  readonly bytesRead: number;
  readonly bytesTotal: number | null;
  /** When the file was begun, and now, in milliseconds. */
  readonly since: number;
  readonly now: number;
};

/**
 * "12,345 articles, 4,115 a second · news.jsonl ▓▓▓▓░░░░ 43 %, 4 s left". Where that is too wide, the name
 * of the file is shortened, and then cut.
 */
export function toProgressText(progress: Progress, width: number): string {
  const { articles, seconds, path, bytesRead, bytesTotal } = progress;
  const spent = (progress.now - progress.since) / 1000;
  const rate = seconds < 1 ? "" : `, ${grouped(Math.round(articles / seconds))} a second`;
  const part = bytesTotal === null || bytesTotal === 0 ? null : Math.min(1, bytesRead / bytesTotal);
  const left =
    part === null || part === 0 || spent < 1 ? "" : `, ${toTime((spent / part) * (1 - part))} left`;
  const done = `${counted(articles, "article")}${rate} · `;
  const bar = part === null ? "" : ` ${toBar(part)} ${Math.floor(part * 100)} %${left}`;
  const most = Math.max(10, width - 1);
  const name = shorten(path.slice(path.lastIndexOf("/") + 1), most - done.length - bar.length);
  return `${done}${name}${bar}`.slice(0, most);
}

/** Shorter than this a name tells nothing. */
const SHORTEST_NAME = 8;

/** A name without its middle, where it is wider than it may be. */
function shorten(name: string, width: number): string {
  const most = Math.max(SHORTEST_NAME, width);
  if (name.length <= most) return name;
  const end = Math.floor((most - 1) / 2);
  return `${name.slice(0, most - 1 - end)}…${name.slice(-end)}`;
}

/** "12 s", "3 min", "2 h 5 min". */
export function toTime(seconds: number): string {
  if (seconds < 100) return `${Math.ceil(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 100 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

const BAR = 16;

export const toBar = (part: number): string => {
  const filled = Math.round(part * BAR);
  return "▓".repeat(filled) + "░".repeat(BAR - filled);
};
