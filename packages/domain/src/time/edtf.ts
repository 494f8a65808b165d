/**
 * EDTF, level 1 (ISO 8601-2; https://www.loc.gov/standards/datetime/): dates that may be
 * approximate, uncertain, partly unknown, or an interval with an open or unknown end. Our own, for
 * the packages that there are take 29 February in any year, throw on open ends or parse slowly; a
 * test compares it with one of them.
 */
import type { Result } from "../result.ts";
import { findPoint, type EdtfPoint } from "./edtf-point.ts";

/** What stands at one end of an interval: a date, `open` (`..`) or `unknown` (nothing). */
export type EdtfEnd = EdtfPoint | "open" | "unknown";

/** A date or an interval as EDTF, with the days that it can mean. */
export type EdtfDate = {
  readonly edtf: string;
  /** First and last day that it can mean, ISO 8601; null where the interval has no such end. */
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly approximate: boolean;
  readonly uncertain: boolean;
} & (
  | { readonly kind: "date"; readonly point: EdtfPoint }
  | { readonly kind: "interval"; readonly start: EdtfEnd; readonly end: EdtfEnd }
);

/** Why a string is not a date: not EDTF at all, or an interval that ends before it starts. */
export type EdtfFailure = {
  readonly code: "not-edtf" | "interval-reversed";
  readonly message: string;
};

const notEdtf = (text: string): Result<never, EdtfFailure> => ({
  ok: false,
  error: {
    code: "not-edtf",
    message: `"${text}" is not a date as EDTF writes it, such as 2024-02-28, 2024-02, 2024~ or 2022/2024`,
  },
});

/**
 * Parses an EDTF string of level 0 or 1 with a year from 0000 to 9999. Never throws. A season is
 * the meteorological one of the north, for want of a place; winter runs into the next year.
 */
export function parseEdtf(text: string): Result<EdtfDate, EdtfFailure> {
  const [first = "", second, ...rest] = text.split("/");
  if (rest.length > 0) return notEdtf(text);
  if (second === undefined) {
    const point = findPoint(first);
    if (point === undefined) return notEdtf(text);
    const { edtf, earliest, latest, approximate, uncertain } = point;
    return {
      ok: true,
      value: { kind: "date", edtf, earliest, latest, approximate, uncertain, point },
    };
  }
  const start = findEnd(first);
  const end = findEnd(second);
  if (start === undefined || end === undefined) return notEdtf(text);
  return toInterval(text, start, end);
}

function toInterval(text: string, start: EdtfEnd, end: EdtfEnd): Result<EdtfDate, EdtfFailure> {
  const from = typeof start === "string" ? null : start;
  const to = typeof end === "string" ? null : end;
  if (from === null && to === null) return notEdtf(text);
  if (from !== null && to !== null && from.earliest > to.latest) {
    const message = `"${text}" ends before it starts: write the earlier date first`;
    return { ok: false, error: { code: "interval-reversed", message } };
  }
  const value: EdtfDate = {
    kind: "interval",
    edtf: text,
    earliest: from?.earliest ?? null,
    latest: to?.latest ?? null,
    approximate: (from?.approximate ?? false) || (to?.approximate ?? false),
    uncertain: (from?.uncertain ?? false) || (to?.uncertain ?? false),
    start,
    end,
  };
  return { ok: true, value };
}

function findEnd(text: string): EdtfEnd | undefined {
  if (text === "..") return "open";
  return text === "" ? "unknown" : findPoint(text);
}
