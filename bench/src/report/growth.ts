/** How figures grow with the number of articles: one line an engine. */
import type { EngineFigures, SizeFigures } from "../measure/figures.ts";
import { toFigure, toPercentilesCell, toTable } from "./format.ts";

export type GrowthPoint = { readonly articles: number; readonly value: number };
export type GrowthLine = { readonly name: string; readonly points: readonly GrowthPoint[] };
export type Growth = {
  readonly title: string;
  readonly unit: string;
  readonly lines: readonly GrowthLine[];
};

type Measure = {
  readonly title: string;
  readonly unit: string;
  readonly read: (engine: EngineFigures) => number | null | undefined;
};

const medianOf =
  (name: string) =>
  ({ search }: EngineFigures): number | undefined =>
    search.find((figures) => figures.class === name)?.raw.p50;

const MEASURES: readonly Measure[] = [
  {
    title: "Import",
    unit: "articles a second",
    read: (engine) => engine.import?.articlesPerSecond,
  },
  {
    title: "The best twenty for a common word, p50",
    unit: "milliseconds",
    read: medianOf("common"),
  },
  {
    title: "Memory while searching, at most",
    unit: "megabytes",
    read: ({ memory }) => memory && memory.peak / 1e6,
  },
  {
    title: "Files",
    unit: "megabytes",
    read: (engine) => engine.import?.size && engine.import.size / 1e6,
  },
];

/** The growth curves of all engines but the control. */
export const toGrowth = (sizes: readonly SizeFigures[]): readonly Growth[] => {
  const names = new Set(
    sizes.flatMap(({ engines }) =>
      engines.filter(({ role }) => role !== "control").map(({ name }) => name),
    ),
  );
  return MEASURES.map(({ title, unit, read }) => ({
    title,
    unit,
    lines: [...names]
      .map((name) => ({ name, points: toPoints(sizes, name, read) }))
      .filter(({ points }) => points.length > 0),
  }));
};

const toPoints = (
  sizes: readonly SizeFigures[],
  name: string,
  read: Measure["read"],
): readonly GrowthPoint[] =>
  sizes.flatMap(({ articles, engines }) => {
    const engine = engines.find((one) => one.name === name);
    const value = engine === undefined ? undefined : read(engine);
    return value === undefined || value === null ? [] : [{ articles, value }];
  });

const toCell = ({ points }: GrowthLine, articles: number): string => {
  const point = points.find((one) => one.articles === articles);
  return point === undefined ? "–" : toFigure(point.value);
};

/** One table a measure: engines down, sizes across. */
export const toGrowthTable = ({ title, unit, lines }: Growth): string => {
  const sizes = [...new Set(lines.flatMap(({ points }) => points.map((point) => point.articles)))];
  const columns = sizes.toSorted((a, b) => a - b);
  return toTable(
    [`${title}, ${unit}`, ...columns.map((articles) => articles.toLocaleString("en"))],
    lines.map((line) => [line.name, ...columns.map((articles) => toCell(line, articles))]),
  );
};

/** How each class of query grows for one engine: classes down, sizes across. */
export const toClassGrowthTable = (
  sizes: readonly SizeFigures[],
  name: string,
  task: "search" | "page",
): string => {
  const measured = sizes.map(({ articles, engines }) => ({
    articles,
    figures: engines.find((engine) => engine.name === name)?.[task] ?? [],
  }));
  const classes = new Set(measured.flatMap(({ figures }) => figures.map((one) => one.class)));
  return toTable(
    ["p50 / p95 / p99, ms", ...measured.map(({ articles }) => articles.toLocaleString("en"))],
    [...classes].map((one) => [
      one,
      ...measured.map(({ figures }) => {
        const found = figures.find((figure) => figure.class === one);
        return found === undefined ? "–" : toPercentilesCell(found.raw);
      }),
    ]),
  );
};
