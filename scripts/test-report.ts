/** What the test runners say they did, read from their JSON reports. */
import { z } from "zod";

/** How many tests of one suite passed, failed, or were not run. */
export type SuiteCount = {
  readonly suite: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
};

const VitestReport = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string() })),
    }),
  ),
});

const PlaywrightReport = z.object({
  errors: z.array(z.unknown()),
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
});

type VitestFile = z.infer<typeof VitestReport>["testResults"][number];

const isWithin = (path: string, folder: string): boolean => path.startsWith(`${folder}/`);

const countFiles = (suite: string, files: readonly VitestFile[]): SuiteCount => {
  const statuses = files.flatMap((file) => file.assertionResults.map(({ status }) => status));
  const passed = statuses.filter((status) => status === "passed").length;
  const failed = statuses.filter((status) => status === "failed").length;
  // A file that could not be loaded has no test that failed, and is a failure all the same.
  const broken = files.filter(
    (file) =>
      file.status === "failed" && file.assertionResults.every(({ status }) => status !== "failed"),
  ).length;
  return { suite, passed, failed: failed + broken, skipped: statuses.length - passed - failed };
};

/**
 * Counts vitest's tests for each of `folders` (paths below `root`); a folder without any test is
 * counted too, with zeros, so that a suite that ran nothing can be seen.
 */
export const readVitestCounts = (
  json: string,
  { root, folders }: { readonly root: string; readonly folders: readonly string[] },
): SuiteCount[] => {
  const { testResults } = VitestReport.parse(JSON.parse(json));
  const known = folders.map((folder) =>
    countFiles(
      folder,
      testResults.filter(({ name }) => isWithin(name, `${root}/${folder}`)),
    ),
  );
  const others = testResults.filter(
    ({ name }) => !folders.some((folder) => isWithin(name, `${root}/${folder}`)),
  );
  return others.length === 0 ? known : [...known, countFiles("elsewhere", others)];
};

/** Counts Playwright's tests; a test that passed only when tried again counts as failed. */
export const readPlaywrightCount = (json: string, suite: string): SuiteCount => {
  const { errors, stats } = PlaywrightReport.parse(JSON.parse(json));
  const failed = stats.unexpected + stats.flaky + errors.length;
  return { suite, passed: stats.expected, failed, skipped: stats.skipped };
};

const InteropReport = z.array(
  z.object({
    format: z.string(),
    tool: z.string(),
    material: z.string(),
    faults: z.array(z.string()),
    missing: z.string().nullable(),
  }),
);

/** Counts the proofs of `pnpm interop`, and tells which did not run and why. */
export const readInteropReport = (
  json: string,
): { readonly count: SuiteCount; readonly missing: readonly string[] } => {
  const results = InteropReport.parse(JSON.parse(json));
  const failed = results.filter(({ faults }) => faults.length > 0).length;
  const missing = results.flatMap(({ format, tool, material, missing: why }) =>
    why === null ? [] : [`${format} of ${material}, read by ${tool}: ${why}`],
  );
  const passed = results.length - failed - missing.length;
  return {
    count: { suite: "exports, read by other tools", passed, failed, skipped: missing.length },
    missing,
  };
};

/** The suites that ran no test at all. */
export const findEmptySuites = (counts: readonly SuiteCount[]): string[] =>
  counts.filter(({ passed, failed }) => passed + failed === 0).map(({ suite }) => suite);

/** The closing line: `N passed, N failed`, over all suites. */
export const toSummaryLine = (counts: readonly SuiteCount[]): string => {
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  return `${passed} passed, ${failed} failed`;
};
