import { expect, test } from "vitest";
import { formatEdtf } from "./edtf-format.ts";

test.each([
  ["2024-02-28", "28 February 2024"],
  ["2023-07", "July 2023"],
  ["2022", "2022"],
  ["2024-02-28T10:00:00Z", "28 February 2024, 10:00 UTC"],
  ["2024-02-28T10:00:00+01:00", "28 February 2024, 10:00 UTC+01:00"],
  ["2024-02-28T10:00:00", "28 February 2024, 10:00"],
  ["2024-21", "spring 2024"],
  ["2023-22", "summer 2023"],
  ["2023-23", "autumn 2023"],
  ["2023-24", "winter 2023"],
  ["2023-03~", "about March 2023"],
  ["2023?", "2023 (uncertain)"],
  ["2023%", "about 2023 (uncertain)"],
  ["2024-01-XX", "some day in January 2024"],
  ["2024-XX", "some month in 2024"],
  ["2024-XX-XX", "some day in 2024"],
  ["202X", "some year from 2020 to 2029"],
  ["19XX", "some year from 1900 to 1999"],
  ["XXXX", "some year"],
])("%s reads %s", (edtf, words) => {
  expect(formatEdtf(edtf)).toBe(words);
});

test.each([
  ["2023-01~/2023-03~", "beginning of 2023"],
  ["2023-05~/2023-08~", "middle of 2023"],
  ["2023-10~/2023-12~", "end of 2023"],
  ["2023-10~/2024-12~", "about October 2023 to about December 2024"],
  ["2022/2024", "2022 to 2024"],
  ["2023-07/2023-09", "July to September 2023"],
  ["2023-12/2024-01", "December 2023 to January 2024"],
  ["2024-02-28/2024-02-29", "28 to 29 February 2024"],
  ["2024-02-28/2024-03-01", "28 February to 1 March 2024"],
  ["2024-02-28/2024", "28 February 2024 to 2024"],
  ["2024-02-28/..", "on or after 28 February 2024"],
  ["../2024-02-28", "on or before 28 February 2024"],
  ["2022/..", "2022 or later"],
  ["../2023-07", "July 2023 or earlier"],
  ["2022/", "from 2022, end unknown"],
  ["/2022", "until 2022, start unknown"],
])("the interval %s reads %s", (edtf, words) => {
  expect(formatEdtf(edtf)).toBe(words);
});

test("what is not EDTF is shown as it is", () => {
  expect(formatEdtf("in recent years")).toBe("in recent years");
});

test("every day reads as the language has it", () => {
  const inEnglish = new Intl.DateTimeFormat("en-GB", {
    timeZone: "UTC",
    day: "numeric",
    month: "long",
    year: "numeric",
  });
  // Two leap years, a century that is none, and years that are written with zeros.
  for (const year of [4, 88, 999, 1000, 1900, 2000, 2023, 2024, 9999]) {
    const day = new Date(0);
    day.setUTCFullYear(year, 0, 1);
    for (; day.getUTCFullYear() === year; day.setUTCDate(day.getUTCDate() + 1)) {
      const edtf = day.toISOString().replace(/^\+0/u, "").slice(0, 10);
      expect(formatEdtf(edtf)).toBe(inEnglish.format(day));
    }
  }
});
