/** The text of `docs/performance.md`. */
import { toFigure, toTable } from "./format.ts";
import { toClassGrowthTable, toGrowth, toGrowthTable } from "./growth.ts";
import type { Measured, MeasuredSize, PerformanceRecord } from "./performance-record.ts";
import { toRunTables } from "./run-tables.ts";

const INTRODUCTION = `# Performance

This page is written by \`pnpm bench --full\`; nobody edits it. The figures are also in
[performance.json](performance.json).

- **Articles** are made up by a seeded generator: 250 words from a vocabulary of 200,000 that are as
  frequent as words are in a language, 40 sources, 25 years, one article in twelve a wire copy. The
  vocabulary is such that no English stemmer changes it, so that all engines must find the same.
- **Queries**: 220 in eleven classes, twenty of each. No figure is averaged across classes.
- **Turns**: every engine has a process of its own, and all take turns there and back in five blocks,
  every other one from the other end (A B C, C B A; C B A, A B C). A ratio is the median of the blocks, with the least and the greatest; above 1, On
  Record took less time. In a block every query has a ratio of its own (the lesser time of there and
  back), and the class has the middle one.
- **Control**: On Record runs twice. A difference that is not greater than that between On Record
  and itself is not claimed ("no difference shown").
- **Equal answers**: the run fails unless all engines find the same number of articles for every
  query, and the same counts for every facet. Engines with the same formula must rank alike.
- **Raw and best**: percentiles are over all passes; beside them those over the best pass of each
  query.
- **Import** is the time to add articles that are in memory already, in batches of at most
  5,000, each of which can be found when its batch returns; with what the engine wants done at the end.
- **Memory** is the most that the process ever held, the pages of a mapped file included.

Figures on such machines drift up to twofold from run to run: compare within a run, by the ratios.
`;

const toMachineLine = ({ command, machine }: Measured): string =>
  `Measured on ${machine.day} with \`${command}\`, on ${machine.cores} cores with ` +
  `${machine.memoryGib} GiB of memory, ${machine.platform}, Node ${machine.node}, SQLite ${machine.sqlite}, ` +
  `with a load of ${toFigure(machine.load)} over the five minutes before the end.`;

const toSizeSection = (size: MeasuredSize): string => {
  const { figures, unavailable } = size;
  const missing = Object.entries(unavailable).map(
    ([name, reason]) => `${name} was not measured: ${reason}.`,
  );
  return [
    `## ${figures.articles.toLocaleString("en")} articles`,
    toMachineLine(size),
    `Corpus SHA-256 \`${figures.corpusSha256}\`, queries \`${figures.queriesSha256}\`; ${figures.blocks} blocks.`,
    ...missing,
    toRunTables(figures),
  ].join("\n\n");
};

const toEngineTable = (sizes: readonly MeasuredSize[]): string => {
  const about = new Map(
    sizes.flatMap(({ figures }) =>
      figures.engines
        .filter(({ role }) => role !== "control")
        .map((engine) => [engine.name, engine.about] as const),
    ),
  );
  return toTable(
    ["engine", "as measured"],
    [...about].map((row) => [...row]),
  );
};

/** The whole page, in Markdown. */
export const toPerformancePage = ({ sizes, sections }: PerformanceRecord): string => {
  const all = sizes.map(({ figures }) => figures);
  const growth = toGrowth(all);
  const product = all[0]?.engines.find(({ role }) => role === "product")?.name ?? "";
  return [
    INTRODUCTION,
    toEngineTable(sizes),
    "## Growth",
    "![Import, search, memory and size by number of articles](images/performance-growth.svg)",
    ...growth.map(toGrowthTable),
    `**${product}: the best twenty, and how many there are**`,
    toClassGrowthTable(all, product, "search"),
    `**${product}: a page of results with snippets and five facets**`,
    toClassGrowthTable(all, product, "page"),
    ...sections.map((section) =>
      [`## ${section.title}`, toMachineLine(section), section.body].join("\n\n"),
    ),
    ...sizes.map(toSizeSection),
    "",
  ].join("\n\n");
};
