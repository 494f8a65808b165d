import { expect, test } from "vitest";

import { checkTrackedText } from "./tracked-text.ts";

// Put together here, so that the check does not find them in this file.
const slash = "/";
const registry = ["regis", "try"].join("");
const colon = ":";
const less = "<";

test.each([
  ["a home folder", `cd ${slash}home/diop/on-record`],
  ["a Mac's home folder", `open "${slash}Users/diop/on-record"`],
  ["root's folder", `cache: ${slash}root/.cache`],
  ["a registry's host", `https:${slash}/${registry}.example.org/zod`],
  ["a registry setting", `${registry}=https:${slash}/packages.example`],
  [
    "a tarball address in the lockfile",
    `{tarball${colon} https:${slash}/packages.example/zod.tgz}`,
  ],
  ["a conflict mark", `${less.repeat(7)} HEAD`],
])("%s is found, with its line", (_words, line) => {
  expect(checkTrackedText("a.md", `first\n${line}\n`)).toMatchObject([{ path: "a.md", line: 2 }]);
});

test.each([
  ["a relative path", "see ../home/page.tsx and docs/work/plan.md"],
  ["a route of the app", "app/home/page.tsx"],
  ["a URL's path", "https://example.org/home/page"],
  ["a system folder that every machine has", "/usr/bin/env bash"],
  ["the word registry", "a registry of ships"],
])("%s is no fault", (_words, line) => {
  expect(checkTrackedText("a.md", line)).toEqual([]);
});
