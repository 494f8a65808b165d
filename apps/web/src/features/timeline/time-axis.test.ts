import { describe, expect, test } from "vitest";
import { createTimeAxis, findMoment } from "./time-axis.ts";

const moment = (day: string): number => {
  const found = findMoment(day);
  if (found === undefined) throw new Error(`${day} is no day`);
  return found;
};

describe("createTimeAxis", () => {
  test.each([
    ["2024-02-26", "2024-02-29", 10, ["26 Feb", "27 Feb", "28 Feb", "29 Feb"]],
    ["2023-11-12", "2024-02-28", 10, ["Nov", "Dec", "2024", "Feb", "Mar"]],
    ["2022-01-01", "2024-02-29", 5, ["2022", "2023", "2024", "2025"]],
    ["0044-03-15", "2024-01-01", 10, ["0", "500", "1000", "1500", "2000", "2500"]],
  ])("labels %s to %s at round dates, at most %i of them", (from, to, maxTicks, labels) => {
    const axis = createTimeAxis(moment(from), moment(to), maxTicks);
    expect(axis.ticks.map(({ label }) => label)).toEqual(labels);
  });

  test("runs from 0 at the first tick to 1 at the last", () => {
    const { ticks } = createTimeAxis(moment("2022-01-01"), moment("2024-02-29"), 10);
    expect([ticks.at(0)?.at, ticks.at(-1)?.at]).toEqual([0, 1]);
  });

  test("keeps room for a single moment", () => {
    const axis = createTimeAxis(moment("2024-02-28"), moment("2024-02-28"), 10);
    expect(axis.toPosition(moment("2024-02-28"))).toBe(0);
  });
});

test("findMoment knows no day before the year 1 in four digits", () => {
  expect(findMoment("-0044-03-15")).toBeUndefined();
});
