import fc from "fast-check";
import { expect, test } from "vitest";
import { compareEdtf, overlapsEdtf } from "./edtf-order.ts";

test("dates stand by their first day, the shorter first, and unknown ones last", () => {
  const sorted = [
    "2021/2023",
    "2022",
    "2022-01-01",
    "2023-07",
    "2023-10~/2023-12~",
    "2024-02-28",
    "2024-02-28/..",
    "not a date",
    null,
  ];
  const order = [...sorted].toReversed().toSorted(compareEdtf);
  expect(order).toEqual([
    "2021/2023",
    "2022-01-01",
    "2022",
    "2023-07",
    "2023-10~/2023-12~",
    "2024-02-28",
    "2024-02-28/..",
    "not a date",
    null,
  ]);
});

test("a date without a start stands where it ends", () => {
  expect(["2024", "../2023-06-30", "2023"].toSorted(compareEdtf)).toEqual([
    "2023",
    "../2023-06-30",
    "2024",
  ]);
});

test.each([
  ["2023-07", "2023", true],
  ["2023-07", "2022", false],
  ["2024-02-28/..", "2030", true],
  ["2024-02-28/..", "2024-02-27", false],
  ["../2024", "1950-01-01", true],
  ["2023-10~/2023-12~", "2023-12-31", true],
  ["2023-10~/2023-12~", "2024-01-01", false],
  ["202X", "2024-02-28", true],
  [null, "2024", false],
  ["soon", "2024", false],
])("%s overlaps %s: %s", (a, b, expected) => {
  expect(overlapsEdtf(a, b)).toBe(expected);
});

const two = (max: number): fc.Arbitrary<string> =>
  fc.integer({ min: 1, max }).map((number) => String(number).padStart(2, "0"));
const points = fc
  .tuple(fc.integer({ min: 2020, max: 2024 }), two(12), two(28), fc.constantFrom(0, 1, 2, 3))
  .map(([year, month, day, parts]) => [`${year}`, month, day].slice(0, parts || 1).join("-"));
const dates = fc.oneof(
  points,
  points.map((point) => `${point}~`),
  points.map((point) => `${point}/..`),
  points.map((point) => `../${point}`),
  fc.tuple(points, points).map((ends) => ends.join("/")),
  fc.constantFrom("202X", "2023-22", "nonsense", null),
);

test("the order is total: it decides, turns round and carries over", () => {
  fc.assert(
    fc.property(dates, dates, dates, (a, b, c) => {
      expect(compareEdtf(a, b) === 0).toBe(a === b);
      expect(Math.sign(compareEdtf(a, b))).toBe(0 - Math.sign(compareEdtf(b, a)));
      const [first, second, third] = [a, b, c].toSorted(compareEdtf);
      expect(compareEdtf(first ?? null, third ?? null)).toBeLessThanOrEqual(0);
      expect(compareEdtf(second ?? null, third ?? null)).toBeLessThanOrEqual(0);
    }),
    { numRuns: 500 },
  );
});

test("overlap is symmetric, and every readable date overlaps itself", () => {
  fc.assert(
    fc.property(dates, dates, (a, b) => {
      expect(overlapsEdtf(a, b)).toBe(overlapsEdtf(b, a));
      expect(overlapsEdtf(a, a)).toBe(compareEdtf(a, "9999-12-31/..") < 0);
    }),
    { numRuns: 500 },
  );
});
