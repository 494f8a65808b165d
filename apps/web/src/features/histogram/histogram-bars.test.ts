import { expect, test } from "vitest";
import { countBetween, toBars, toPath, toRows, toTicks } from "./histogram-bars.ts";

const MONTHS = toBars({
  unit: "month",
  buckets: [
    { period: "2023-11", count: 4 },
    { period: "2024-02", count: 1 },
  ],
  undated: 7,
});

test("empty periods between others are bars too", () => {
  expect(MONTHS).toMatchObject({ unit: "month", counts: [4, 0, 0, 1], highest: 4 });
  expect(toBars({ unit: "year", buckets: [], undated: 3 })).toBeUndefined();
});

test("the bars of a selection are counted and drawn, the empty ones not", () => {
  if (MONTHS === undefined) throw new Error("no bars");
  expect([countBetween(MONTHS, 0, 3), countBetween(MONTHS, 1, 3)]).toEqual([5, 1]);
  expect(toPath(MONTHS, 0, 3)).toBe("M0.1 100v-100h0.8v100zM3.1 100v-25h0.8v25z");
  expect(toPath(MONTHS, 1, 2)).toBe("");
});

/** The labels of an axis by months, from March 2002 on. */
function labelsTo(last: string): string[] {
  const buckets = ["2002-03", last].map((period) => ({ period, count: 1 }));
  const bars = toBars({ unit: "month", buckets, undated: 0 });
  return bars === undefined ? [] : toTicks(bars).map(({ label }) => label);
}

test("the axis has labels at round periods, and not more than there is room for", () => {
  expect(labelsTo("2024-12")).toEqual(["2004", "2008", "2012", "2016", "2020", "2024"]);
  expect(labelsTo("2002-06")).toEqual(["Mar 2002", "Apr 2002", "May 2002", "Jun 2002"]);
});

test("many years are shown by decades, each with all that its years have", () => {
  const buckets = [
    { period: "1899", count: 1 },
    { period: "1990", count: 2 },
    { period: "1999", count: 3 },
    { period: "2024", count: 4 },
  ];
  const bars = toBars({ unit: "year", buckets, undated: 0 });
  if (bars === undefined) throw new Error("no bars");
  expect(bars).toMatchObject({ unit: "decade", first: 189, highest: 5 });
  expect(countBetween(bars, 0, bars.counts.length - 1)).toBe(10);
  expect(toRows(bars)).toEqual([
    { unit: "decade", number: 189, count: 1 },
    { unit: "decade", number: 199, count: 5 },
    { unit: "decade", number: 202, count: 4 },
  ]);
  expect(toTicks(bars).map(({ label }) => label)).toEqual([
    "1900s",
    "1920s",
    "1940s",
    "1960s",
    "1980s",
    "2000s",
    "2020s",
  ]);
  expect(toBars({ unit: "year", buckets: buckets.slice(1), undated: 0 })?.unit).toBe("year");
});

test("the table puts many years together by decades", () => {
  const buckets = Array.from({ length: 80 }, (_, index) => ({
    period: `${1940 + index}`,
    count: 1,
  }));
  const bars = toBars({ unit: "year", buckets, undated: 0 });
  const rows = bars === undefined ? [] : toRows(bars);
  expect(rows).toHaveLength(8);
  expect(rows[0]).toEqual({ unit: "decade", number: 194, count: 10 });
});

test("the table leaves out empty periods, and puts many months together by years", () => {
  expect(MONTHS && toRows(MONTHS).map(({ count }) => count)).toEqual([4, 1]);
  const many = toBars({
    unit: "month",
    buckets: Array.from({ length: 120 }, (_, index) => ({
      period: `${2010 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`,
      count: 2,
    })),
    undated: 0,
  });
  const rows = many === undefined ? [] : toRows(many);
  expect(rows).toHaveLength(10);
  expect(rows[0]).toEqual({ unit: "year", number: 2010, count: 24 });
});
