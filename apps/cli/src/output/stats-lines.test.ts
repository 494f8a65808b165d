import { expect, test } from "vitest";
import type { Count, Stats } from "../dataset/stats.ts";
import { plainText } from "./line.ts";
import { toStatsLines } from "./stats-lines.ts";

const NOTHING: Stats = {
  subject: "news.sqlite",
  title: "Collection",
  records: [],
  speakers: [],
  manners: [],
  eventTypes: [],
  mentioned: [],
  years: [],
  findings: null,
};

const year = (id: number, count: number): Count => ({ id: `${id}`, label: `${id}`, count });

test("where there are more years than rows, those with most events are shown, in the order of time", () => {
  const years = [
    ...Array.from({ length: 10 }, (_, index) => year(1950 + index, 1)),
    year(2018, 6),
    year(2019, 19),
  ];
  const lines = toStatsLines({ ...NOTHING, years }, 80).map(plainText);
  const begin = lines.indexOf("When it happens") + 1;
  expect(lines.slice(begin).map((text) => text.trim().split(/\s/)[0])).toEqual([
    ...Array.from({ length: 6 }, (_, index) => String(1950 + index)),
    "2018",
    "2019",
    "and",
  ]);
});
