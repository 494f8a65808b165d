/** What the test runners say they did, read from their JSON reports. */
import { stripVTControlCharacters } from "node:util";
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
      message: z.string().default(""),
      assertionResults: z.array(
        z.object({
          status: z.string(),
          fullName: z.string().default(""),
          failureMessages: z.array(z.string()).nullish(),
        }),
      ),
    }),
  ),
});

const PlaywrightSpec = z.object({
  title: z.string(),
  file: z.string(),
  line: z.number(),
  ok: z.boolean(),
  tests: z.array(
    z.object({
      results: z.array(
        z.object({ error: z.object({ message: z.string().optional() }).optional() }),
      ),
    }),
  ),
});

const PlaywrightSuite = z.object({
  specs: z.array(PlaywrightSpec),
  get suites() {
    return z.array(PlaywrightSuite).optional();
  },
});

const PlaywrightReport = z.object({
  errors: z.array(z.object({ message: z.string().optional() })),
  suites: z.array(PlaywrightSuite),
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

/** What failed, and the beginning of why. */
export type Failure = { readonly test: string; readonly reason: string };

/** As much of a message as tells what happened: of a property the seed and the example are in it. */
const REASON_LINES = 4;
const REASON_LENGTH = 600;

const toReason = (message: string): string =>
  stripVTControlCharacters(message)
    .split("\n")
    .filter((line) => line.trim() !== "")
    .slice(0, REASON_LINES)
    .join("\n")
    .slice(0, REASON_LENGTH);

/** vitest's tests that failed, and the files that could not be loaded, with paths below `root`. */
export const readVitestFailures = (json: string, root: string): Failure[] =>
  VitestReport.parse(JSON.parse(json)).testResults.flatMap(
    ({ name, status, message, assertionResults }) => {
      const file = name.slice(isWithin(name, root) ? root.length + 1 : 0);
      const failed = assertionResults.filter((result) => result.status === "failed");
      if (failed.length === 0)
        return status === "failed" ? [{ test: file, reason: toReason(message) }] : [];
      return failed.map(({ fullName, failureMessages }) => ({
        test: `${file} › ${fullName}`,
        reason: toReason(failureMessages?.[0] ?? ""),
      }));
    },
  );

const listSpecs = (suite: z.infer<typeof PlaywrightSuite>): z.infer<typeof PlaywrightSpec>[] => [
  ...suite.specs,
  ...(suite.suites ?? []).flatMap(listSpecs),
];

const messagesOf = ({ tests }: z.infer<typeof PlaywrightSpec>): string[] =>
  tests.flatMap(({ results }) => results.flatMap(({ error }) => error?.message ?? []));

/** Playwright's tests that failed or passed only when tried again, and the errors outside of tests. */
export const readPlaywrightFailures = (json: string): Failure[] => {
  const { errors, suites } = PlaywrightReport.parse(JSON.parse(json));
  const failed = suites
    .flatMap(listSpecs)
    .map((spec) => ({ spec, messages: messagesOf(spec) }))
    .filter(({ spec, messages }) => !spec.ok || messages.length > 0)
    .map(({ spec: { file, line, title }, messages }) => ({
      test: `${file}:${line} › ${title}`,
      reason: toReason(messages[0] ?? ""),
    }));
  const outside = errors.map(({ message }) => ({
    test: "outside of the tests",
    reason: toReason(message ?? ""),
  }));
  return [...failed, ...outside];
};

/** The failures for the end of the run, where nobody has to look for them; empty where there are none. */
export const toFailureLines = (failures: readonly Failure[]): string[] =>
  failures.flatMap(({ test, reason }) => [
    `  ✗ ${test}`,
    ...(reason === "" ? [] : reason.split("\n").map((line) => `      ${line}`)),
  ]);

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
