/**
 * `pnpm test`: every test there is. vitest runs those of all packages and of these scripts,
 * Playwright those in a real browser, and tools that are not ours read every export and ask every service; the closing
 * line sums what their reports say.
 */
import { mkdir, readFile, rm } from "node:fs/promises";
import { globSync } from "node:fs";
import { dirname } from "node:path";

import { findOrInstallBrowser } from "./browser/install-browser.ts";
import { PROJECT_FOLDER, runCommand } from "./run-command.ts";
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
import type { Failure, SuiteCount } from "./test-report.ts";

type Outcome = {
  readonly ok: boolean;
  readonly counts: readonly SuiteCount[];
  readonly failures?: readonly Failure[];
};

const REPORTS = `${PROJECT_FOLDER}/test-results`;
const VITEST_REPORT = `${REPORTS}/vitest.json`;
const BROWSER_REPORT = `${REPORTS}/browser.json`;
const INTEROP_REPORT = `${REPORTS}/interop.json`;
/** The exit code of `pnpm interop` where all that ran holds and a tool was missing. */
const INTEROP_INCOMPLETE = 4;
const BROWSER_SUITE = "apps/web, in a browser";

const workspaceFolders = (): string[] =>
  globSync(["{apps,packages,examples}/*/package.json", "{bench,interop}/package.json"], {
    cwd: PROJECT_FOLDER,
  })
    .map((path) => dirname(path))
    .toSorted();

const runVitest = async (): Promise<Outcome> => {
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${VITEST_REPORT}`];
  const code = await runCommand("vitest", ["run", ...reporters]);
  const folders = [...workspaceFolders(), "scripts"];
  const json = await readFile(VITEST_REPORT, "utf8");
  const failures = readVitestFailures(json, PROJECT_FOLDER);
  const counts = readVitestCounts(json, { root: PROJECT_FOLDER, folders });
  if (code === 0 || failures.length > 0) return { ok: code === 0, counts, failures };
  const reason = "Something outside of every test failed: vitest says above what.";
  return { ok: false, counts, failures: [{ test: "vitest", reason }] };
};

const runPlaywright = async (browser: string): Promise<Outcome> => {
  const env = {
    ...process.env,
    ONRECORD_CHROMIUM: browser,
    ONRECORD_BROWSER_REPORT: BROWSER_REPORT,
    NEXT_TELEMETRY_DISABLED: "1",
    TURBO_TELEMETRY_DISABLED: "1",
  };
  const args = ["run", "test:browser", "--filter=@onrecord/web", "--ui=stream"];
  const code = await runCommand("turbo", args, { env });
  const json = await readFile(BROWSER_REPORT, "utf8").catch(() => undefined);
  if (json === undefined) {
    console.error("The browser tests left no report: the app did not build, or its server failed.");
    return { ok: false, counts: [{ suite: BROWSER_SUITE, passed: 0, failed: 1, skipped: 0 }] };
  }
  const counts = [readPlaywrightCount(json, BROWSER_SUITE)];
  return { ok: code === 0, counts, failures: readPlaywrightFailures(json) };
};

/** Without a browser the tests that need one cannot run: that is said, and is no success. */
const runBrowserTests = async (): Promise<Outcome> => {
  const browser = await findOrInstallBrowser();
  if (browser !== undefined) return runPlaywright(browser);
  console.error(
    "\nTHE BROWSER TESTS DID NOT RUN: no Chrome or Chromium is here and none could be installed.\n" +
      "Install one, or name one: ONRECORD_CHROMIUM=/path/to/chrome pnpm test",
  );
  return { ok: false, counts: [] };
};

/** A tool that cannot be had here fails nothing: that its proof did not run is said. */
const runInterop = async (): Promise<Outcome> => {
  const args = ["interop/src/main.ts", "--json", INTEROP_REPORT];
  const code = await runCommand(process.execPath, args);
  const json = await readFile(INTEROP_REPORT, "utf8").catch(() => "[]");
  const { count, missing } = readInteropReport(json);
  for (const words of missing) console.error(`THIS PROOF DID NOT RUN: ${words}`);
  return { ok: code === 0 || code === INTEROP_INCOMPLETE, counts: [count] };
};

const report = (outcomes: readonly Outcome[]): number => {
  const counts = outcomes.flatMap((outcome) => outcome.counts);
  const empty = findEmptySuites(counts);
  console.log("");
  for (const { suite, passed, failed, skipped } of counts) {
    const note = skipped === 0 ? "" : `, ${skipped} skipped`;
    console.log(`  ${suite}: ${passed} ok, ${failed} not ok${note}`);
  }
  if (empty.length > 0) console.error(`\nNo test ran in: ${empty.join("; ")}.`);
  const failures = toFailureLines(outcomes.flatMap((outcome) => outcome.failures ?? []));
  if (failures.length > 0) console.log(["", ...failures].join("\n"));
  console.log(`\n${toSummaryLine(counts)}`);
  const failed = counts.some((count) => count.failed > 0);
  return outcomes.every(({ ok }) => ok) && empty.length === 0 && !failed ? 0 : 1;
};

await rm(REPORTS, { recursive: true, force: true });
await mkdir(REPORTS, { recursive: true });
process.exitCode = report([
  await runVitest(),
  await runBrowserTests(),
  // Last: one of the proofs asks the app that the browser tests have built.
  await runInterop(),
]);
