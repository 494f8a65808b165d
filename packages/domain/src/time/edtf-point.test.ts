import edtf from "edtf";
import fc from "fast-check";
import { expect, test } from "vitest";
import { findPoint } from "./edtf-point.ts";

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The days that a date can mean; "season" for all seasons, whose months nobody has laid down. */
type Days = { earliest: string; latest: string } | "season" | undefined;

function findByPackage(text: string): Days {
  try {
    const { type, min, max } = edtf(text, { level: 1, types: ["Date", "Season"] });
    return type === "Season" ? "season" : { earliest: isoDay(min), latest: isoDay(max) };
  } catch {
    return undefined;
  }
}

function findByUs(text: string): Days {
  const point = findPoint(text);
  if (point === undefined || point.precision === "season") return point && "season";
  return { earliest: point.earliest, latest: point.latest };
}

const digits = (count: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom("0", "1", "2", "3", "9"), minLength: count, maxLength: count });
const orX = (count: number): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 4, arbitrary: digits(count) },
    fc.string({ unit: fc.constantFrom("0", "1", "2", "X"), minLength: count, maxLength: count }),
  );
const sometimes = (part: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof(part, fc.constant(""));
const withDash = (part: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  sometimes(part.map((text) => `-${text}`));
const clock = fc
  .tuple(digits(2), digits(2), digits(2))
  .map(([hours, minutes, seconds]) => `T${hours}:${minutes}:${seconds}`);

/** Strings of the outline of a date, most of them wrong somewhere. */
const outlines = fc
  .tuple(orX(4), withDash(orX(2)), withDash(orX(2)), sometimes(fc.constantFrom("?", "~", "%")))
  .map((parts) => parts.join(""));
const times = fc
  .tuple(fc.constantFrom("2024-02-28", "2023-12-31"), clock, sometimes(fc.constant("Z")))
  .map((parts) => parts.join(""));

/** The package takes 29 February in any year, midnight as 24:00, and a month of no year at all. */
const isKnownToDiffer = (text: string): boolean => /-02-29[?~%]?$|T24|^XXXX-XX$/u.test(text);

// Few runs, for the package takes its time; many thousand have passed.
test(
  "a date is one exactly when the edtf package says so, with the same days",
  { timeout: 60_000 },
  () => {
    fc.assert(
      fc.property(fc.oneof(outlines, times), (text) => {
        fc.pre(!isKnownToDiffer(text));
        expect(findByUs(text)).toEqual(findByPackage(text));
      }),
      { numRuns: 10_000 },
    );
  },
);

test.each([
  ["2024-02-29", "day"],
  ["2024-02-28T10:00:00Z", "time"],
  ["2024-02", "month"],
  ["2024-02-XX", "month"],
  ["2024-22", "season"],
  ["2024", "year"],
  ["2024-XX", "year"],
  ["202X", "decade"],
  ["20XX", "century"],
  ["XXXX", "none"],
])("%s is known to the %s", (text, precision) => {
  expect(findPoint(text)?.precision).toBe(precision);
});

test.each([
  "2023-02-29",
  "2024-02-30",
  "2024-04-31",
  "2024-00",
  "2024-01-00",
  "2024-25",
  "2024-22~",
])("%s is in no calendar", (text) => {
  expect(findPoint(text)).toBeUndefined();
});
