import { expect, test } from "vitest";

import type { SizeFigures } from "../measure/figures.ts";
import { toFigure } from "./format.ts";
import { toGrowth, toGrowthTable } from "./growth.ts";
import { toGrowthChart } from "./growth-chart.ts";
import { toPerformancePage } from "./performance-page.ts";
import type { MeasuredSize } from "./performance-record.ts";
import { withSection, withSizes } from "./performance-record.ts";

const MACHINE = {
  cores: 2,
  memoryGib: 24,
  platform: "linux x64",
  node: "26.0.0",
  sqlite: "3.53.0",
  load: 0.5,
  day: "2026-11-23",
};

const figuresOf = (articles: number, rate: number): SizeFigures => ({
  articles,
  corpusSha256: "c0",
  queriesSha256: "a0",
  blocks: 5,
  engines: [
    {
      name: "A <fast> engine",
      about: "made up",
      role: "product",
      import: {
        articlesPerSecond: rate,
        seconds: articles / rate,
        memory: { resident: 1e8, peak: 2e8 },
        size: articles * 4000,
      },
      memory: { resident: 1e8, peak: 15e7 },
      search: [],
      page: [],
    },
    { name: "B", about: "broken", role: "peer", failed: "It fell", search: [], page: [] },
  ],
  slowest: [],
});

const sizeOf = (articles: number, rate: number): MeasuredSize => ({
  command: "pnpm bench --full",
  machine: MACHINE,
  unavailable: { LanceDB: "no network" },
  figures: figuresOf(articles, rate),
});

test.each([
  [0, "0"],
  [Number.NaN, "–"],
  [0.012_34, "0.012"],
  [1.2345, "1.23"],
  [41.26, "41.3"],
  [5321.4, "5,321"],
])("%f is written as %s", (value, expected) => {
  expect(toFigure(value)).toBe(expected);
});

test("the page says with which command, when and on what kind of machine it was measured", () => {
  const page = toPerformancePage({ sizes: [sizeOf(1000, 5000)], sections: [] });
  expect(page).toContain(
    "Measured on 2026-11-23 with `pnpm bench --full`, on 2 cores with 24 GiB of memory",
  );
  expect(page).toContain("LanceDB was not measured: no network.");
  expect(page).toContain("| B | It fell |");
});

test("a size that is measured again replaces the older figures, and no others", () => {
  const before = withSizes({ sizes: [], sections: [] }, [sizeOf(1000, 1), sizeOf(10_000, 2)]);
  const after = withSizes(before, [sizeOf(1000, 3)]);
  const rates = after.sizes.map(({ figures }) => figures.engines[0]?.import?.articlesPerSecond);
  expect(rates).toEqual([3, 2]);
});

test("a section replaces the one with its title", () => {
  const section = { title: "HTTP", body: "old", figures: [], command: "x", machine: MACHINE };
  const record = withSection({ sizes: [], sections: [section] }, { ...section, body: "new" });
  expect(record.sections.map(({ body }) => body)).toEqual(["new"]);
});

test("growth is a table with a column for each size, and a picture that is well formed", () => {
  const growth = toGrowth([figuresOf(1000, 5000), figuresOf(10_000, 4000)]);
  expect(toGrowthTable(growth.find(({ title }) => title === "Import") ?? EMPTY)).toContain(
    "| A <fast> engine | 5,000 | 4,000 |",
  );
  const chart = toGrowthChart(growth);
  expect(chart).toContain("A &lt;fast&gt; engine");
  expect(chart).not.toContain("NaN");
  expect(chart.match(/<g /g)?.length).toBe(chart.match(/<\/g>/g)?.length);
});

const EMPTY = { title: "", unit: "", lines: [] };
