/**
 * Words that say when, resolved to EDTF against the article's date. chrono-node finds and reads
 * them; years, parts of years and vague times are read here, after the annotation guide.
 */
import * as chrono from "chrono-node/en";
import type { Basis, Span } from "@onrecord/domain";
import { findVagueTimes } from "./vague-times.ts";

/** Words that say when. */
export type FoundTime = Span & {
  /** EDTF level 1; null where the words are vague or nothing tells the day. */
  readonly edtf: string | null;
  readonly basis: Basis;
  readonly reason: string | null;
  readonly confidence: number;
  readonly rule: string;
};

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const DAY = 86_400_000;

/** Finds the time expressions of a text. `published` is the day of publication, ISO 8601, if known. */
export function findTimes(text: string, published: string | null): FoundTime[] {
  const own = findVagueTimes(text);
  const instant = new Date(`${published ?? "2000-01-01"}T12:00:00Z`);
  const found = windowsOf(text).flatMap(({ start, end }) =>
    chrono.casual
      .parse(text.slice(start, end), { instant, timezone: 0 })
      .flatMap((result) => toTime(text, { ...result, index: start + result.index }, published)),
  );
  const kept = found.filter((time) => !own.some((other) => overlaps(other, time)));
  return [...own, ...kept].toSorted((a, b) => a.start - b.start);
}

/** chrono-node tries dozens of patterns at each place: it is shown only the words near a hint. */
const HINT =
  /(?<![\p{L}\p{N}])(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|yesterday|today|tomorrow|tonight|ago|(?:last|next|this|past) (?:week|month|year|night|summer|winter|spring|autumn|weekend)|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\d{4}-\d{2}-\d{2})(?![\p{L}\p{N}])/giu;
const NEAR = 28;

/** Stretches around hints, joined where they meet, never across a paragraph. */
function windowsOf(text: string): Span[] {
  const windows: { start: number; end: number }[] = [];
  for (const { 0: words, index } of text.matchAll(HINT)) {
    const before = text.lastIndexOf("\n", index) + 1;
    const after = text.indexOf("\n", index);
    const start = wordStart(text, Math.max(before, index - NEAR));
    const end = Math.min(after === -1 ? text.length : after, index + words.length + NEAR);
    const last = windows.at(-1);
    if (last !== undefined && start <= last.end) last.end = end;
    else windows.push({ start, end });
  }
  return windows;
}

const wordStart = (text: string, at: number): number => {
  let start = at;
  while (start > 0 && /[\p{L}\p{N}]/u.test(text[start - 1] ?? " ")) start -= 1;
  return start;
};

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

type Read = Pick<FoundTime, "edtf" | "basis" | "reason" | "confidence" | "rule">;

type Components = chrono.ParsedResult["start"];
type Result = Pick<chrono.ParsedResult, "index" | "text" | "start" | "end">;

function toTime(text: string, result: Result, published: string | null): FoundTime[] {
  const words = trimWords(result.text);
  const start = result.index + result.text.indexOf(words);
  if (
    !/[A-Za-z]{3}|\d{4}|\d\/\d/u.test(words) ||
    /^(?:now|may|mar|sun|sat|second|seconds?|minutes?|hours?)$|\bhours?\b|^\d\d\/\d$/iu.test(words)
  )
    return [];
  const read = readDate(
    text,
    { start: result.start, end: result.end, words, at: start },
    published,
  );
  return read === undefined
    ? []
    : [{ start, end: start + words.length, ...withWeekday(words, read) }];
}

/** A weekday in the words is a check: a day that does not fall on it is left open. */
function withWeekday(words: string, read: Read): Read {
  const weekday = WEEKDAYS.findIndex((name) => new RegExp(`\\b${name}`, "iu").test(words));
  if (weekday === -1 || read.edtf === null || !/^\d{4}-\d\d-\d\d$/u.test(read.edtf)) return read;
  if (new Date(`${read.edtf}T12:00:00Z`).getUTCDay() === weekday) return read;
  const reason = `The words name a ${WEEKDAYS[weekday] ?? "day"}, and ${read.edtf} was none.`;
  return { ...read, edtf: null, basis: "interpretive", reason, confidence: 0.4 };
}

/** Without a preposition before it and without the time of day after it. */
const trimWords = (words: string): string =>
  words
    .replace(/^(?:on|in|at|by|from|since|until|during|for|this is)\s+/iu, "")
    .replace(/\s+(?:at|around|about)\s+\d.*$/iu, "")
    .replace(/\s+(?:morning|afternoon|evening|night)$/iu, "")
    .replace(/[,;]$/u, "")
    .trim();

type Found = {
  readonly start: Components;
  readonly end?: Components | null;
  readonly words: string;
  readonly at: number;
};

function readDate(
  text: string,
  { start, end, words, at }: Found,
  published: string | null,
): Read | undefined {
  const knows = (part: Parameters<Components["isCertain"]>[0]): boolean => start.isCertain(part);
  if (end !== null && end !== undefined) return readRange(start, end, published);
  if (knows("year") && knows("month")) {
    const edtf = knows("day") ? dayOf(start) : dayOf(start).slice(0, 7);
    return isRelative(words)
      ? fromPublication(edtf, published, 0.75)
      : { edtf, basis: "textual", reason: null, confidence: 0.95, rule: "date with its year" };
  }
  if (knows("month")) return readWithoutYear(start, words, published);
  if (knows("weekday") && !knows("day"))
    return readWeekday({ text, at, words }, start.get("weekday"), published);
  if (knows("day") || knows("year") || isRelative(words)) {
    const size = /year/iu.test(words) ? 4 : /month/iu.test(words) ? 7 : 10;
    return /\b(?:week|hour|minute|second)s?\b/iu.test(words) && !/ago|last|next/iu.test(words)
      ? undefined
      : fromPublication(dayOf(start).slice(0, size), published, 0.7);
  }
  return undefined;
}

const isRelative = (words: string): boolean =>
  /\b(?:yesterday|today|tomorrow|tonight|ago|last|next|this|past|coming|previous|earlier|later)\b/iu.test(
    words,
  );

const two = (value: number | null): string => String(value ?? 1).padStart(2, "0");

const dayOf = (parts: Components): string => {
  return `${String(parts.get("year") ?? 0).padStart(4, "0")}-${two(parts.get("month"))}-${two(parts.get("day"))}`;
};

function fromPublication(edtf: string, published: string | null, confidence: number): Read {
  return published === null
    ? {
        edtf: null,
        basis: "interpretive",
        reason: "The words count from the article's day, which is not known.",
        confidence: 0.6,
        rule: "counted from an unknown day",
      }
    : {
        edtf,
        basis: "interpretive",
        reason: `Counted from the article's day, ${published}.`,
        confidence,
        rule: "counted from the article's day",
      };
}

function readRange(start: Components, end: Components, published: string | null): Read | undefined {
  const [from, to] = [dayOf(start), dayOf(end)];
  if (from > to || !start.isCertain("month")) return undefined;
  return start.isCertain("year") || end.isCertain("year")
    ? { edtf: `${from}/${to}`, basis: "textual", reason: null, confidence: 0.85, rule: "range" }
    : fromPublication(`${from}/${to}`, published, 0.7);
}

/** "Wednesday February 28": the weekday tells the year, near the article's day. */
function readWithoutYear(parts: Components, words: string, published: string | null): Read {
  const month = parts.get("month") ?? 1;
  const day = parts.isCertain("day") ? (parts.get("day") ?? 1) : null;
  if (published === null) {
    return {
      edtf: null,
      basis: "interpretive",
      reason: "No year is given, and the article's day is not known.",
      confidence: 0.6,
      rule: "date without a year",
    };
  }
  const year = Number(published.slice(0, 4));
  const weekday = WEEKDAYS.findIndex((name) => new RegExp(`\\b${name}`, "iu").test(words));
  const years = [year, year - 1, year + 1];
  const near = years
    .filter(
      (one) =>
        weekday === -1 ||
        day === null ||
        new Date(Date.UTC(one, month - 1, day)).getUTCDay() === weekday,
    )
    .map((one) => ({
      one,
      distance: Math.abs(Date.UTC(one, month - 1, day ?? 15) - Date.parse(published)) / DAY,
    }))
    .toSorted((a, b) => a.distance - b.distance)[0];
  if (near === undefined)
    return {
      edtf: null,
      basis: "interpretive",
      reason: "The weekday fits no year near the article's day.",
      confidence: 0.5,
      rule: "date without a year",
    };
  const edtf = day === null ? `${near.one}-${two(month)}` : `${near.one}-${two(month)}-${two(day)}`;
  const reason =
    weekday === -1 || day === null
      ? `No year is given; the nearest to the article's day, ${published}.`
      : `No year is given; near the article's day, ${published}, it was a ${WEEKDAYS[weekday] ?? ""} in ${near.one}.`;
  return {
    edtf,
    basis: "inferential",
    reason,
    confidence: weekday === -1 ? 0.8 : 0.92,
    rule: "date without a year",
  };
}

type Words = { readonly text: string; readonly at: number; readonly words: string };

/** A bare weekday is the last one up to the article's day, or the next where it is to come. */
function readWeekday(
  { text, at, words }: Words,
  weekday: number | null,
  published: string | null,
): Read | undefined {
  if (weekday === null) return undefined;
  if (published === null) return fromPublication("", null, 0);
  const day = new Date(`${published}T12:00:00Z`);
  const back = (day.getUTCDay() - weekday + 7) % 7;
  const isComing =
    /\bnext\b|\bcoming\b/iu.test(words) ||
    /\b(?:will|is to|are to|due|scheduled|expected|set to|ahead of)\b[^.;]{0,60}$/iu.test(
      text.slice(Math.max(0, at - 70), at),
    );
  const shift = isComing
    ? back === 0
      ? 7
      : 7 - back
    : -(/\blast\b/iu.test(words) && back === 0 ? 7 : back);
  const edtf = new Date(day.getTime() + shift * DAY).toISOString().slice(0, 10);
  return {
    edtf,
    basis: "interpretive",
    reason: `The ${isComing ? "next" : "last"} ${WEEKDAYS[weekday] ?? "day"} from the article's day, ${published}.`,
    confidence: isComing ? 0.65 : 0.85,
    rule: "weekday",
  };
}
