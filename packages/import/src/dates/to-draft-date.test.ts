import { parseEdtf } from "@onrecord/domain";
import fc from "fast-check";
import { expect, test } from "vitest";

import { toDraftDate } from "./to-draft-date.ts";

test.each([
  // ISO 8601
  ["2024-02-28", "2024-02-28"],
  ["2024-02", "2024-02"],
  ["2024", "2024"],
  ["2024-02-28T10:00:00+01:00", "2024-02-28T10:00:00+01:00"],
  ["2024-02-28T10:00:00.123Z", "2024-02-28T10:00:00Z"],
  ["2024-02-28T10:00+0100", "2024-02-28T10:00:00+01:00"],
  ["2024-02-28 10:00:00", "2024-02-28T10:00:00"],
  ["2024-02-28T23:59:59", "2024-02-28T23:59:59"],
  ["2024-02-28 10:00:00 UTC", "2024-02-28T10:00:00Z"],
  ["20240228", "2024-02-28"],
  ["20240228T100000Z", "2024-02-28T10:00:00Z"],
  ["2024/2/8", "2024-02-08"],
  // EDTF stays as it is
  ["2024-02?", "2024-02?"],
  ["2024-02-28/2024-02-29", "2024-02-28/2024-02-29"],
  // RFC 822 and 2822
  ["Wed, 28 Feb 2024 10:00:00 +0100", "2024-02-28T10:00:00+01:00"],
  ["Wed, 28 Feb 24 10:00 EST", "2024-02-28T10:00:00-05:00"],
  ["28 Feb 2024 10:00:00 GMT", "2024-02-28T10:00:00Z"],
  ["Wed, 28 Feb 2024 10:00:00 -0000", "2024-02-28T10:00:00Z"],
  ["Wed, 28 Feb 2024 10:00:00 +0100 (CET)", "2024-02-28T10:00:00+01:00"],
  ["Wed Feb 28 10:00:00 +0000 2024", "2024-02-28T10:00:00Z"],
  // A zone that can be two is none
  ["28 Feb 2024 10:00 IST", "2024-02-28T10:00:00"],
  // With the month's name
  ["28 February 2024", "2024-02-28"],
  ["February 28, 2024", "2024-02-28"],
  ["Feb. 28th, 2024", "2024-02-28"],
  ["Wednesday, February 28, 2024 at 10:05 p.m.", "2024-02-28T22:05:00"],
  ["mercredi 28 février 2024", "2024-02-28"],
  ["28 février 2024 à 10h05", "2024-02-28T10:05:00"],
  ["28 de febrero de 2024", "2024-02-28"],
  ["28. Februar 2024", "2024-02-28"],
  ["28 февраля 2024 г.", "2024-02-28"],
  ["28 فبراير 2024", "2024-02-28"],
  ["2024年2月28日", "2024-02-28"],
  ["February 2024", "2024-02"],
  // Numbers
  ["28.02.2024", "2024-02-28"],
  ["28/02/2024", "2024-02-28"],
  ["02/28/2024", "2024-02-28"],
  ["03/03/2024", "2024-03-03"],
  ["1709107200", "2024-02-28T08:00:00Z"],
  ["1709107200123", "2024-02-28T08:00:00Z"],
])("%s is %s for certain", (words, edtf) => {
  expect(toDraftDate(words)).toEqual({ date: { edtf, words }, doubt: null });
});

test.each([
  ["02/03/2024", "2024-02-03/2024-03-02"],
  ["3-2-2024 10:00", "2024-02-03/2024-03-02"],
])("%s is kept as the two days that it can mean: %s", (words, edtf) => {
  const { date, doubt } = toDraftDate(words);
  expect(date).toEqual({ edtf, words });
  expect(doubt?.code).toBe("date-doubtful");
});

test.each([
  "yesterday",
  "2023-02-29",
  "30 February 2024",
  "2024-13-01",
  "28 Foo 2024",
  "2024-02-28 and later",
  "12345",
  "x".repeat(5000),
])("%s is not read, and that is said", (words) => {
  const { date, doubt } = toDraftDate(words);
  expect({ date, code: doubt?.code }).toEqual({ date: null, code: "date-unreadable" });
});

test.each([null, undefined, "", " ", "N/A", "0000-00-00 00:00:00"])(
  "%j is no date at all",
  (words) => {
    expect(toDraftDate(words)).toEqual({ date: null, doubt: null });
  },
);

test("whatever is read is EDTF, and says so or is left unknown", () => {
  const pieces = fc.constantFrom(
    "28",
    "2",
    "02",
    "2024",
    "Feb",
    "/",
    "-",
    ".",
    " ",
    ",",
    "T",
    "10:00",
    "Z",
    "+01:00",
    "29",
  );
  const words = fc.oneof(
    fc.string(),
    fc.array(pieces, { maxLength: 9 }).map((list) => list.join("")),
  );
  fc.assert(
    fc.property(words, (text) => {
      const { date } = toDraftDate(text);
      expect(date === null || parseEdtf(date.edtf).ok).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test("every moment that Date can write as ISO or RFC 2822 is read back", () => {
  const moments = fc.date({
    min: new Date("1980-01-01"),
    max: new Date("2099-12-31"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(moments, (moment) => {
      const edtf = moment.toISOString().replace(/\.\d+Z$/u, "Z");
      expect(toDraftDate(moment.toISOString()).date?.edtf).toBe(edtf);
      expect(toDraftDate(moment.toUTCString()).date?.edtf).toBe(edtf);
    }),
  );
});
