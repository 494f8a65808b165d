/**
 * `pnpm code-size`: the median and the 90th percentile of file and function length, tests left
 * out, beside those of six codebases that this one measures itself against.
 */
import { countLines, measureFunctions, toSpread } from "./code-size/measure-code.ts";
import type { Spread } from "./code-size/measure-code.ts";
import { PROJECT_FOLDER } from "./run-command.ts";
import { isTestFile, readSourceFiles } from "./source-files.ts";

/** [name, files' median, files' 90th percentile, functions' median, functions' 90th percentile] */
const OTHERS: readonly (readonly [string, number, number, number, number])[] = [
  ["guardian/dotcom-rendering", 86, 352, 19, 78],
  ["hypothesis/client", 94, 335, 10, 54],
  ["trpc/trpc", 76, 254, 10, 45],
  ["simonw/datasette", 155, 978, 9, 49],
  ["alephdata/followthemoney", 74, 212, 7, 17],
  ["publint/publint", 40, 309, 8, 50],
];
const PARTS = [
  "packages/domain",
  "packages/data",
  "packages/formats",
  "packages/propose-remote",
  "packages/review",
  "packages/search",
  "apps/cli",
  "apps/web",
  "examples/*",
  "scripts",
];

type Size = { readonly name: string; readonly files: Spread; readonly functions: Spread };

const measurePart = (name: string, patterns: readonly string[]): Size => {
  const sources = readSourceFiles(PROJECT_FOLDER, patterns).filter(({ path }) => !isTestFile(path));
  return {
    name,
    files: toSpread(sources.map(({ text }) => countLines(text))),
    functions: toSpread(sources.flatMap(measureFunctions)),
  };
};

const toPattern = (part: string): string =>
  part === "scripts" ? "scripts/**/*.ts" : `${part}/src/**/*.{ts,tsx}`;

const toPair = (median: number, p90: number): string => `${median}/${p90}`.padStart(9);

const printSize = ({ name, files, functions }: Size): void => {
  const counts = `(${files.count} files, ${functions.count} functions)`;
  console.log(
    `${name.padEnd(28)}${toPair(files.median, files.p90)}${toPair(functions.median, functions.p90)}  ${counts}`,
  );
};

console.log(`Lines, median/90th percentile${"files".padStart(8)}${"functions".padStart(10)}`);
printSize(measurePart("on-record, all", PARTS.map(toPattern)));
for (const part of PARTS) printSize(measurePart(`  ${part}`, [toPattern(part)]));
for (const [name, fileMedian, fileP90, median, p90] of OTHERS) {
  console.log(`${name.padEnd(28)}${toPair(fileMedian, fileP90)}${toPair(median, p90)}`);
}
