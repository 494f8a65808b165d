/** The figures of one size as tables in Markdown. */
import type { ComparedClass, EngineFigures, SizeFigures } from "../measure/figures.ts";
import type { Verdict } from "../measure/statistics.ts";
import { toFigure, toMegabytes, toPercentilesCell, toRatioCell, toTable } from "./format.ts";

const NONE = "–";

/** All tables of a size, with a heading over each. */
export const toRunTables = (figures: SizeFigures): string =>
  [
    "**Import**",
    toImportTable(figures),
    "**The best twenty, and how many there are** (milliseconds)",
    toTaskTable(figures, "search"),
    "**A page of results: the best twenty with snippets, and five facets counted** (milliseconds)",
    toTaskTable(figures, "page"),
    "**The ten slowest pages of On Record**",
    toSlowestTable(figures),
  ].join("\n\n");

const verdictCell = (ratio: string, verdict: Verdict): string => `${ratio} ${verdict}`;

const toImportTable = ({ engines }: SizeFigures): string =>
  toTable(
    [
      "",
      "articles a second",
      "On Record to it",
      "files, MB",
      "memory at most, MB",
      "memory while searching, MB",
    ],
    engines.map(toImportRow),
  );

const toImportRow = ({ name, failed, import: figures, memory }: EngineFigures): string[] => {
  if (figures === undefined)
    return [
      name,
      failed ?? NONE,
      NONE,
      NONE,
      NONE,
      memory === undefined ? NONE : toMegabytes(memory.peak),
    ];
  const { ratio, verdict, size } = figures;
  return [
    name,
    toFigure(figures.articlesPerSecond),
    ratio === undefined || verdict === undefined ? NONE : verdictCell(toRatioCell(ratio), verdict),
    size === null ? "in memory" : toMegabytes(size),
    toMegabytes(figures.memory.peak),
    memory === undefined ? NONE : toMegabytes(memory.peak),
  ];
};

const toTaskTable = ({ engines }: SizeFigures, task: "search" | "page"): string =>
  toTable(
    ["class", "engine", "p50 / p95 / p99", "best of each: p50 / p95 / p99", "On Record to it"],
    classNames(engines, task).flatMap((name) =>
      engines.flatMap((engine) => {
        const figures = engine[task].find((one) => one.class === name);
        return figures === undefined ? [] : [toClassRow(name, engine, figures)];
      }),
    ),
  );

const classNames = (engines: readonly EngineFigures[], task: "search" | "page"): string[] => [
  ...new Set(engines.flatMap((engine) => engine[task].map((figures) => figures.class))),
];

const toClassRow = (name: string, engine: EngineFigures, figures: ComparedClass): string[] => {
  const { comparison } = figures;
  return [
    engine.role === "product" ? name : "",
    engine.name,
    toPercentilesCell(figures.raw),
    toPercentilesCell(figures.best),
    comparison === undefined
      ? NONE
      : verdictCell(toRatioCell(comparison.ratio), comparison.verdict),
  ];
};

const toSlowestTable = ({ slowest }: SizeFigures): string =>
  toTable(
    ["query", "as typed", "ms", "why"],
    slowest.map(({ query, text, milliseconds, reason }) => [
      query,
      `\`${text}\``,
      toFigure(milliseconds),
      reason,
    ]),
  );
