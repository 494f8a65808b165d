import { globSync, readFileSync } from "node:fs";

/** A file of the project: its path below the root, with forward slashes, and its text. */
export type SourceFile = { readonly path: string; readonly text: string };

const SKIPPED_FOLDERS = new Set(["node_modules", "dist", ".next", ".turbo", "test-results"]);

/** Reads the files under `root` that match any of `patterns`, in the order of their paths. */
export const readSourceFiles = (root: string, patterns: readonly string[]): SourceFile[] =>
  globSync([...patterns], { cwd: root, exclude: (name) => SKIPPED_FOLDERS.has(name) })
    .toSorted()
    .map((path) => ({ path, text: readFileSync(`${root}/${path}`, "utf8") }));

/**
 * Tests, benchmarks, browser tests, and what only they use: generators of examples
 * (`arbitrary-*.ts`), `testing/` and `fixtures/`. They are held to the direction of dependencies, and are free in
 * which libraries they take.
 */
export const isTestFile = (path: string): boolean =>
  /\.(?:test|bench|spec)\.tsx?$/.test(path) ||
  /(?:^|\/)(?:e2e|bench|fixtures|testing)\//.test(path) ||
  /(?:^|\/)arbitrary-[^/]+\.ts$/.test(path);
