/** Writes `docs/performance.md`, the figures beside it and its picture. */
import { mkdir, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { execFile } from "node:child_process";

import { toGrowth } from "./growth.ts";
import { toGrowthChart } from "./growth-chart.ts";
import { toPerformancePage } from "./performance-page.ts";
import type { PerformanceRecord } from "./performance-record.ts";
import { readPerformanceRecord, writePerformanceRecord } from "./performance-record.ts";

const DOCS = new URL("../../../docs/", import.meta.url).pathname;
const RECORD = `${DOCS}performance.json`;
const PAGE = `${DOCS}performance.md`;
const CHART = `${DOCS}images/performance-growth.svg`;

const run = promisify(execFile);

/** Puts what was measured now to what was measured before, and writes all anew. */
export const writeReport = async (
  change: (record: PerformanceRecord) => PerformanceRecord,
): Promise<void> => {
  const record = change(await readPerformanceRecord(RECORD));
  await mkdir(`${DOCS}images`, { recursive: true });
  await writePerformanceRecord(RECORD, record);
  await writeFile(CHART, toGrowthChart(toGrowth(record.sizes.map(({ figures }) => figures))));
  await writeFile(PAGE, toPerformancePage(record));
  // As every other page is formatted.
  await run("oxfmt", [PAGE, RECORD], { cwd: DOCS });
};
