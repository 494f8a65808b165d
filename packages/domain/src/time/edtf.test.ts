import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatEdtf } from "./edtf-format.ts";
import { parseEdtf } from "./edtf.ts";

function boundsOf(edtf: string): [string | null, string | null] | string {
  const parsed = parseEdtf(edtf);
  return parsed.ok ? [parsed.value.earliest, parsed.value.latest] : parsed.error.code;
}

describe("the days that a date can mean", () => {
  test.each([
    ["2024-02-28", "2024-02-28", "2024-02-28"],
    ["2024-02-28T10:00:00Z", "2024-02-28", "2024-02-28"],
    ["2024-02-28T23:30:00-05:00", "2024-02-28", "2024-02-28"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2023-02", "2023-02-01", "2023-02-28"],
    ["2023-07~", "2023-07-01", "2023-07-31"],
    ["2022", "2022-01-01", "2022-12-31"],
    ["0044", "0044-01-01", "0044-12-31"],
    ["202X", "2020-01-01", "2029-12-31"],
    ["20XX", "2000-01-01", "2099-12-31"],
    ["XXXX", "0000-01-01", "9999-12-31"],
    ["2024-XX", "2024-01-01", "2024-12-31"],
    ["2024-XX-XX", "2024-01-01", "2024-12-31"],
    ["2024-02-XX", "2024-02-01", "2024-02-29"],
    ["2024-21", "2024-03-01", "2024-05-31"],
    ["2024-24", "2024-12-01", "2025-02-28"],
    ["9999-24", "9999-12-01", "9999-12-31"],
    ["2022/2024", "2022-01-01", "2024-12-31"],
    ["2023-10~/2023-12~", "2023-10-01", "2023-12-31"],
    ["2024-02/2024-02-28", "2024-02-01", "2024-02-28"],
    ["2024-02-28/..", "2024-02-28", null],
    ["../2024", null, "2024-12-31"],
    ["2024/", "2024-01-01", null],
    ["/2024", null, "2024-12-31"],
  ])("%s means %s to %s", (edtf, earliest, latest) => {
    expect(boundsOf(edtf)).toEqual([earliest, latest]);
  });
});

test.each([
  "",
  "x",
  "/",
  "../..",
  "2024-13",
  "2023-02-29",
  "2024-1",
  "28.02.2024",
  "end of 2023",
  "2024/2025/2026",
  "[2023,2024]",
  "2024-25",
  "?2024",
  "2024-XX-05",
  "Y170000002",
  "-0044",
  " 2024",
  "2024 ",
])("%j is not EDTF of level 1 with a year of four digits", (text) => {
  expect(boundsOf(text)).toBe("not-edtf");
});

test.each(["2024/2022", "2024-02-28/2024-02-27", "2024-03/2024-02-28"])(
  "%s ends before it starts",
  (text) => {
    expect(boundsOf(text)).toBe("interval-reversed");
  },
);

test("an interval that only could end before it starts is taken", () => {
  expect(boundsOf("2024-02-28/2024")).toEqual(["2024-02-28", "2024-12-31"]);
});

test("the failure names the text and shows how a date is written", () => {
  const parsed = parseEdtf("Wednesday");
  expect(parsed.ok ? "" : parsed.error.message).toContain('"Wednesday"');
  expect(parsed.ok ? "" : parsed.error.message).toContain("2024-02-28");
});

describe("qualifiers", () => {
  test.each([
    ["2024~", true, false],
    ["2024?", false, true],
    ["2024-02-28%", true, true],
    ["2024", false, false],
    ["2023-10~/2023-12", true, false],
    ["../2024?", false, true],
  ])("%s: approximate %s, uncertain %s", (edtf, approximate, uncertain) => {
    expect(parseEdtf(edtf)).toMatchObject({ ok: true, value: { approximate, uncertain } });
  });
});

/** Strings that look like EDTF, many of them broken. */
const almostEdtf = fc.string({
  unit: fc.constantFrom(..."0123456789X-/~?%.TZ:+ ".split("")),
  maxLength: 24,
});

test("no string makes the parser throw, and what it takes has ordered days and a wording", () => {
  fc.assert(
    fc.property(fc.oneof(almostEdtf, fc.string({ unit: "binary" })), (text) => {
      const parsed = parseEdtf(text);
      if (!parsed.ok) return;
      const { earliest, latest } = parsed.value;
      expect(earliest ?? latest).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect((earliest ?? "0") <= (latest ?? "9999-12-31")).toBe(true);
      expect(formatEdtf(text)).not.toBe("");
    }),
    { numRuns: 400 },
  );
});

const days = fc
  .date({
    min: new Date("0001-01-01T00:00:00Z"),
    max: new Date("9999-12-31T00:00:00Z"),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));

test("a day is within its month, and the month within its year", () => {
  fc.assert(
    fc.property(days, (day) => {
      const nested = [day, day.slice(0, 7), day.slice(0, 4), `${day.slice(0, 3)}X`].map(boundsOf);
      for (const [index, inner] of nested.entries()) {
        const outer = nested[index + 1] ?? inner;
        expect((outer[0] ?? "") <= (inner[0] ?? "")).toBe(true);
        expect((outer[1] ?? "") >= (inner[1] ?? "")).toBe(true);
      }
      expect(boundsOf(day)).toEqual([day, day]);
    }),
  );
});

const two = (part: number): string => String(part).padStart(2, "0");

test("a day is one exactly where the calendar has it", () => {
  for (const year of [0, 4, 100, 400, 1900, 2000, 2023, 2024, 9999]) {
    for (let month = 0; month <= 14; month += 1) {
      for (let day = 0; day <= 32; day += 1) {
        const date = new Date(0);
        date.setUTCFullYear(year, month - 1, day);
        const isOne = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
        const text = `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
        expect([text, parseEdtf(text).ok]).toEqual([text, isOne]);
      }
    }
  }
});
