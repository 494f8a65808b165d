import fc from "fast-check";
import { expect, test } from "vitest";
import { toDates, toNumber, toPeriod, toShortWords, toSpanWords, toWords } from "./periods.ts";

test("a period that became a number becomes the same period again", () => {
  const day = fc
    .date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, (date) => {
      const [month, year] = [date.slice(0, 7), date.slice(0, 4)];
      const periods = { day: date, month, year, decade: `${date.slice(0, 3)}X` } as const;
      for (const unit of ["day", "month", "year", "decade"] as const) {
        expect(toPeriod(unit, toNumber(unit, periods[unit]))).toBe(periods[unit]);
      }
    }),
  );
});

test("one more is the period that follows", () => {
  expect(toPeriod("month", toNumber("month", "2023-12") + 1)).toBe("2024-01");
  expect(toPeriod("day", toNumber("day", "2024-02-28") + 1)).toBe("2024-02-29");
});

test("dates are one period or an interval, in EDTF and in words", () => {
  const from = toNumber("month", "2023-07");
  expect(toDates("month", from, from)).toBe("2023-07");
  expect(toDates("month", from, from + 2)).toBe("2023-07/2023-09");
  expect(toSpanWords("month", from, from + 2)).toBe("July 2023 to September 2023");
  expect(toDates("decade", 199, 199)).toBe("199X");
  expect(toDates("decade", 195, 199)).toBe("1950/1999");
  expect(toSpanWords("decade", 195, 199)).toBe("1950s to 1990s");
  expect(toWords("day", toNumber("day", "2023-07-27"))).toBe("27 July 2023");
  expect(toShortWords("day", toNumber("day", "2023-07-27"))).toBe("27 Jul");
});
