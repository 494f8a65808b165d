/** `docs/api.md` says what is served; here the two are held against each other. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parametersOf } from "./read-query.ts";
import { PROBLEMS } from "./problem.ts";
import { ROUTES } from "./routes.ts";

const docs = await readFile(join(import.meta.dirname, "../../../../../docs/api.md"), "utf8");

/** What every list takes, said once for all. */
const EVERYWHERE = new Set(["limit", "cursor"]);

test.each(ROUTES)("$path is documented, with what it can be narrowed by", ({ path, operation }) => {
  const row = docs.split("\n").find((line) => line.startsWith(`| \`${path}\` `)) ?? "";
  expect(row).not.toBe("");
  for (const parameter of parametersOf(operation)) {
    const where = EVERYWHERE.has(parameter) || operation.name === "search" ? docs : row;
    expect(where).toContain(`\`${parameter}`);
  }
});

test("every problem is documented with its status", () => {
  for (const [name, { status }] of Object.entries(PROBLEMS)) {
    expect(docs).toMatch(new RegExp(`\\| \`${name}\` +\\| ${status} `));
  }
});

test("every setting is documented", () => {
  for (const name of ["ONRECORD_RATE_LIMIT", "ONRECORD_BEHIND_PROXY", "ONRECORD_PROCESSES"]) {
    expect(docs).toContain(`\`${name}\``);
  }
});
