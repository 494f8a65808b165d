/** The slowest queries, and why: how much of the index each had to look at. */
import type { BenchQuery } from "../corpus/bench-query.ts";
import { toQueryText } from "../corpus/bench-query.ts";
import type { BlockTimes } from "./class-figures.ts";
import type { EngineProcess } from "./engine-process.ts";
import type { SlowQuery } from "./figures.ts";
import { median } from "./statistics.ts";

const SHOWN = 10;

/** The queries that took longest (the median of all passes), with how many articles their words are in. */
export const findSlowest = async (
  process: EngineProcess,
  queries: readonly BenchQuery[],
  times: BlockTimes,
): Promise<readonly SlowQuery[]> => {
  const passes = times.flat();
  const slowest = queries
    .map((query) => ({ query, measured: passes.flatMap((pass) => pass.get(query.id) ?? []) }))
    .filter(({ measured }) => measured.length > 0)
    .map(({ query, measured }) => ({ query, milliseconds: median(measured) }))
    .toSorted((a, b) => b.milliseconds - a.milliseconds)
    .slice(0, SHOWN);
  const explained: SlowQuery[] = [];
  for (const { query, milliseconds } of slowest) {
    const reason = await toReason(process, query);
    explained.push({ query: query.id, text: toQueryText(query), milliseconds, reason });
  }
  return explained;
};

const grouped = (count: number): string => count.toLocaleString("en");

const toReason = async (process: EngineProcess, query: BenchQuery): Promise<string> => {
  const parts: string[] = [];
  const { words, match, excluded } = query;
  for (const word of excluded === null ? words : [...words, excluded]) {
    const isBeginning = match === "prefix" && word !== excluded;
    const count = await process.count([word], isBeginning ? "prefix" : "all");
    parts.push(`${word}${isBeginning ? "*" : ""} in ${grouped(count)}`);
  }
  const readings = match === "phrase" ? "; the positions of each in common are compared" : "";
  return `articles with ${parts.join(", ")}${readings}`;
};
