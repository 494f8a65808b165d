import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { onTestFinished, expect, test } from "vitest";

import { checkDependencyRule } from "./check-dependency-rule.ts";
import type { Rule } from "./violation.ts";
import { formatViolation } from "./violation.ts";

type Tree = Readonly<Record<string, string>>;

/** A project without a fault; each test breaks it in one place. */
const SOUND: Tree = {
  "packages/domain/package.json":
    '{ "dependencies": { "zod": "4" }, "devDependencies": { "edtf": "4" } }',
  "packages/domain/src/index.ts": 'export * from "./claim.ts";',
  "packages/domain/src/claim.ts": 'import { z } from "zod";\nexport const Claim = z.string();',
  "packages/domain/src/claim.test.ts":
    'import { readFileSync } from "node:fs";\nimport { test } from "vitest";\nDate.now();',
  "packages/domain/src/arbitrary-claim.ts": 'import fc from "fast-check";',
  "packages/domain/vitest.config.ts": 'import { defineConfig } from "vitest/config";',
  "packages/data/package.json": '{ "dependencies": { "@onrecord/domain": "workspace:^" } }',
  "packages/data/src/index.ts":
    'import { Claim } from "@onrecord/domain";\nimport { DatabaseSync } from "node:sqlite";\nDate.now();',
  "apps/cli/package.json": '{ "dependencies": { "@onrecord/data": "workspace:^" } }',
  "apps/cli/src/main.ts": 'import "@onrecord/data";\nprocess.env.NO_COLOR;',
  "apps/web/package.json": '{ "imports": { "#web/*": "./src/*" } }',
  "apps/web/src/router.ts": 'import "server-only";\nimport "@onrecord/data";\nexport type R = 1;',
  "apps/web/src/action.ts": '"use server";\nimport "@onrecord/data";',
  "apps/web/src/reader.tsx":
    '"use client";\nimport type { R } from "./router.ts";\nimport "./action.ts";\nimport "./span.tsx";',
  "apps/web/src/span.tsx": 'import { Claim } from "@onrecord/domain";',
  "node_modules/x/apps/cli/src/utils.ts": "",
};

const checkTree = (changes: Tree): ReturnType<typeof checkDependencyRule> => {
  const root = mkdtempSync(join(tmpdir(), "dependency-rule-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [path, text] of Object.entries({ ...SOUND, ...changes })) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return checkDependencyRule(root);
};

test("a sound project breaks no rule", () => {
  expect(checkTree({})).toEqual({ modules: 11, violations: [] });
});

const CASES: readonly [words: string, rule: Rule, path: string, text: string][] = [
  ["domain imports data", "direction", "packages/domain/src/a.test.ts", 'import "@onrecord/data";'],
  ["data imports an app", "direction", "packages/data/src/a.ts", 'import "onrecord";'],
  ["import imports data", "direction", "packages/import/src/a.ts", 'import "@onrecord/data";'],
  ["import imports search", "direction", "packages/import/src/a.ts", 'import "@onrecord/search";'],
  ["formats imports data", "direction", "packages/formats/src/a.ts", 'import "@onrecord/data";'],
  [
    "formats imports search",
    "direction",
    "packages/formats/src/a.ts",
    'import "@onrecord/search";',
  ],
  ["a format reads a file", "pure-package", "packages/formats/src/a.ts", 'import "node:fs";'],
  [
    "a format reads the clock",
    "pure-package",
    "packages/formats/src/a.ts",
    "export const t = Date.now();",
  ],
  [
    "data imports an app's type",
    "direction",
    "packages/data/src/a.ts",
    'type A = import("onrecord").A;',
  ],
  [
    "the engine imports domain",
    "direction",
    "packages/search/src/a.ts",
    'import "@onrecord/domain";',
  ],
  [
    "data re-exports an app",
    "direction",
    "packages/data/src/a.ts",
    'export * from "@onrecord/web";',
  ],
  [
    "data names an app in its manifest",
    "direction",
    "packages/data/package.json",
    '{ "devDependencies": { "onrecord": "workspace:^" } }',
  ],
  ["an app imports an app", "app-imports-app", "apps/web/src/a.ts", 'import "onrecord";'],
  [
    "an app imports an app later",
    "app-imports-app",
    "apps/cli/src/a.ts",
    'await import("@onrecord/web");',
  ],
  [
    "domain imports another library",
    "domain-imports",
    "packages/domain/src/a.ts",
    'import "lodash";',
  ],
  [
    "domain imports from Node",
    "domain-imports",
    "packages/domain/src/a.ts",
    'import type { Stats } from "node:fs";',
  ],
  [
    "domain re-exports from Node",
    "domain-imports",
    "packages/domain/src/a.ts",
    'export { join } from "node:path";',
  ],
  [
    "domain depends on another library",
    "domain-imports",
    "packages/domain/package.json",
    '{ "dependencies": { "react": "19" } }',
  ],
  [
    "domain reads the clock",
    "domain-purity",
    "packages/domain/src/a.ts",
    "export const t = Date.now();",
  ],
  [
    "domain makes today's date",
    "domain-purity",
    "packages/domain/src/a.ts",
    "export const t = new Date();",
  ],
  [
    "domain throws dice",
    "domain-purity",
    "packages/domain/src/a.ts",
    "export const n = Math.random();",
  ],
  [
    "domain makes a random id",
    "domain-purity",
    "packages/domain/src/a.ts",
    "export const id = crypto.randomUUID();",
  ],
  ["propose reads a file", "pure-package", "packages/propose/src/a.ts", 'import "node:fs";'],
  [
    "propose reads the clock",
    "pure-package",
    "packages/propose/src/a.ts",
    "export const t = Date.now();",
  ],
  ["review reads a file", "pure-package", "packages/review/src/a.ts", 'import "node:fs";'],
  [
    "propose asks an endpoint",
    "direction",
    "packages/propose/src/a.ts",
    'import "@onrecord/propose-remote";',
  ],
  [
    "a remote proposer reads the key",
    "app-only",
    "packages/propose-remote/src/a.ts",
    'export const key = process.env["OPENAI_API_KEY"];',
  ],
  ["propose imports data", "direction", "packages/propose/src/a.ts", 'import "@onrecord/data";'],
  [
    "data reads the environment",
    "app-only",
    "packages/data/src/a.ts",
    'export const home = process.env["HOME"];',
  ],
  [
    "data imports the environment",
    "app-only",
    "packages/data/src/a.ts",
    'import { env } from "node:process";',
  ],
  [
    "data reads the command line",
    "app-only",
    "packages/data/src/a.ts",
    "export const [, , first] = process.argv;",
  ],
  [
    "data imports tRPC",
    "app-only",
    "packages/data/src/a.ts",
    'import { initTRPC } from "@trpc/server";',
  ],
  ["data imports React", "app-only", "packages/data/src/a.ts", 'import "react/jsx-runtime";'],
  [
    "an app reaches into a package",
    "deep-import",
    "apps/cli/src/a.ts",
    'import "@onrecord/domain/src/claim.ts";',
  ],
  [
    "an app reaches into a package by path",
    "deep-import",
    "apps/cli/src/a.ts",
    'import "../../../packages/data/src/index.ts";',
  ],
  [
    "a client component imports data",
    "client-imports-server",
    "apps/web/src/a.tsx",
    '"use client";\nimport { openArchive } from "@onrecord/data";',
  ],
  [
    "a client component imports a name of data's, marked as a type inside braces",
    "client-imports-server",
    "apps/web/src/a.tsx",
    '"use client";\nimport { type Archive } from "@onrecord/data";',
  ],
  [
    "a client component imports the formats of the exports",
    "client-imports-server",
    "apps/web/src/a.tsx",
    '"use client";\nimport { EXPORT_FORMATS } from "@onrecord/formats";',
  ],
  [
    "a client component imports from Node",
    "client-imports-server",
    "apps/web/src/a.tsx",
    '"use client";\nimport "node:fs";',
  ],
  [
    "a client component imports data through another module",
    "client-imports-server",
    "apps/web/src/span.tsx",
    'import "@onrecord/data";',
  ],
  [
    "a client component imports the router by its short path",
    "client-imports-server",
    "apps/web/src/span.tsx",
    'import "#web/router.ts";',
  ],
  [
    "a client component imports the router itself",
    "client-imports-server",
    "apps/web/src/span.tsx",
    'import "./router";',
  ],
  [
    "shipped code imports a generator of examples",
    "ships-tests",
    "packages/data/src/a.ts",
    'import "./arbitrary-text.ts";',
  ],
  [
    "shipped code imports a test library",
    "ships-tests",
    "packages/data/src/a.ts",
    'import "fast-check";',
  ],
  [
    "shipped code imports the datasets of tests",
    "ships-tests",
    "packages/data/src/a.ts",
    'import "@onrecord/testing";',
  ],
  ["a file has a vague name", "vague-name", "packages/data/src/utils.ts", ""],
  ["a folder has a vague name", "vague-name", "apps/web/src/common/span.ts", ""],
  ["a test has a vague name", "vague-name", "apps/cli/src/helpers.test.ts", ""],
];

test.each(CASES)("it is noticed when %s", (_words, rule, path, text) => {
  const { violations } = checkTree({ [path]: text });
  expect(violations.map((violation) => violation.rule)).toContain(rule);
  expect(new Set(violations.map((violation) => violation.rule)).size).toBe(1);
});

test("a breach is said with its file, its line and the rule in words", () => {
  const { violations } = checkTree({
    "packages/domain/src/a.ts": '/** Reads. */\nimport "node:fs";',
  });
  expect(violations.map(formatViolation)).toEqual([
    'packages/domain/src/a.ts:2 imports "node:fs": domain depends on zod alone, and on nothing of Node\'s (domain-imports)',
  ]);
});

test("a module that cannot be parsed stops the check", () => {
  expect(() => checkTree({ "apps/cli/src/a.ts": "const = ;" })).toThrow("apps/cli/src/a.ts");
});
