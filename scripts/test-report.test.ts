import { expect, test } from "vitest";

import {
  findEmptySuites,
  readInteropReport,
  readPlaywrightCount,
  readPlaywrightFailures,
  readVitestCounts,
  readVitestFailures,
  toFailureLines,
  toSummaryLine,
} from "./test-report.ts";

const FOLDERS = { root: "/project", folders: ["packages/domain", "apps/web"] };

const toVitestReport = (files: Record<string, string[] | "broken">): string =>
  JSON.stringify({
    testResults: Object.entries(files).map(([path, statuses]) => ({
      name: `/project/${path}`,
      status: statuses === "broken" || statuses.includes("failed") ? "failed" : "passed",
      assertionResults: statuses === "broken" ? [] : statuses.map((status) => ({ status })),
    })),
  });

const toPlaywrightReport = (stats: Record<string, number>, errors: unknown[] = []): string =>
  JSON.stringify({
    errors,
    suites: [],
    stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats },
  });

test("vitest's tests are counted for each folder", () => {
  const json = toVitestReport({
    "packages/domain/src/a.test.ts": ["passed", "passed", "failed"],
    "apps/web/src/b.test.ts": ["passed", "skipped", "todo"],
  });
  expect(readVitestCounts(json, FOLDERS)).toEqual([
    { suite: "packages/domain", passed: 2, failed: 1, skipped: 0 },
    { suite: "apps/web", passed: 1, failed: 0, skipped: 2 },
  ]);
});

test("a test file that cannot be loaded counts as a failure", () => {
  const json = toVitestReport({ "apps/web/src/b.test.ts": "broken" });
  expect(readVitestCounts(json, FOLDERS)).toContainEqual({
    suite: "apps/web",
    passed: 0,
    failed: 1,
    skipped: 0,
  });
});

test("tests outside the known folders are counted and not lost", () => {
  const json = toVitestReport({ "elsewhere/c.test.ts": ["passed"] });
  expect(toSummaryLine(readVitestCounts(json, FOLDERS))).toBe("1 passed, 0 failed");
});

test("a suite that ran nothing, or only skipped, is named", () => {
  const json = toVitestReport({
    "packages/domain/src/a.test.ts": ["passed"],
    "apps/web/src/b.test.ts": ["skipped"],
  });
  expect(findEmptySuites(readVitestCounts(json, FOLDERS))).toEqual(["apps/web"]);
  expect(findEmptySuites([readPlaywrightCount(toPlaywrightReport({}), "browser")])).toEqual([
    "browser",
  ]);
});

test("a flaky browser test and an error outside the tests count as failed", () => {
  const json = toPlaywrightReport({ expected: 3, flaky: 1, skipped: 1 }, [
    { message: "no server" },
  ]);
  expect(readPlaywrightCount(json, "browser")).toEqual({
    suite: "browser",
    passed: 3,
    failed: 2,
    skipped: 1,
  });
});

test("what failed is named with the beginning of why, below the project's folder and without colours", () => {
  const message =
    "\u001B[31mError\u001B[39m: Property failed\n\n{ seed: 7 }\nCounterexample: [1]\na\nb\nc";
  const json = JSON.stringify({
    testResults: [
      {
        name: "/project/packages/domain/src/a.test.ts",
        status: "failed",
        message: "",
        assertionResults: [
          { status: "passed", fullName: "holds", failureMessages: [] },
          { status: "failed", fullName: "breaks", failureMessages: [message] },
        ],
      },
      {
        name: "/project/apps/web/src/b.test.ts",
        status: "failed",
        message: "Cannot find module",
        assertionResults: [],
      },
    ],
  });
  expect(toFailureLines(readVitestFailures(json, "/project"))).toEqual([
    "  ✗ packages/domain/src/a.test.ts › breaks",
    "      Error: Property failed",
    "      { seed: 7 }",
    "      Counterexample: [1]",
    "      a",
    "  ✗ apps/web/src/b.test.ts",
    "      Cannot find module",
  ]);
});

const toSpec = (title: string, ok: boolean, messages: readonly (string | null)[]) => ({
  title,
  file: "review.spec.ts",
  line: 7,
  ok,
  tests: [{ results: messages.map((message) => (message === null ? {} : { error: { message } })) }],
});

test("a browser test that failed is named with its place, however deep it lies, and a flaky one too", () => {
  const json = JSON.stringify({
    errors: [{ message: "no server" }],
    stats: { expected: 1, unexpected: 1, flaky: 1, skipped: 0 },
    suites: [
      {
        specs: [toSpec("works", true, [null])],
        suites: [
          { specs: [toSpec("fails", false, ["Timeout"]), toSpec("flakes", true, ["Late", null])] },
        ],
      },
    ],
  });
  expect(readPlaywrightFailures(json)).toEqual([
    { test: "review.spec.ts:7 › fails", reason: "Timeout" },
    { test: "review.spec.ts:7 › flakes", reason: "Late" },
    { test: "outside of the tests", reason: "no server" },
  ]);
});

test("a report in another shape is an error, not an empty success", () => {
  expect(() => readVitestCounts("{}", FOLDERS)).toThrow("testResults");
  expect(() => readPlaywrightCount("{}", "browser")).toThrow("stats");
});

test("the closing line sums all suites", () => {
  expect(
    toSummaryLine([
      { suite: "a", passed: 2, failed: 1, skipped: 0 },
      { suite: "b", passed: 40, failed: 0, skipped: 3 },
    ]),
  ).toBe("42 passed, 1 failed");
});

test("proofs by other tools are counted, and one whose tool is missing is told", () => {
  const proof = {
    format: "csv",
    tool: "csv-parse",
    material: "bundled",
    faults: [],
    missing: null,
  };
  const json = JSON.stringify([
    proof,
    { ...proof, faults: ["mentions: 2 exported, 1 read"] },
    { ...proof, format: "turtle", tool: "rdflib", missing: "there is no python3 here" },
  ]);
  expect(readInteropReport(json)).toEqual({
    count: { suite: "exports, read by other tools", passed: 1, failed: 1, skipped: 1 },
    missing: ["turtle of bundled, read by rdflib: there is no python3 here"],
  });
});
