import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseQuery } from "./query/parse-query.ts";
import { LIMITS, SEARCH_FIELDS } from "./query/query.ts";

const docs = readFileSync(
  join(import.meta.dirname, "../../../../docs/contracts/search-language.md"),
  "utf8",
);

test("every field is documented with its meaning and its example", () => {
  const rows = [...docs.matchAll(/^\| `(\w+):` +\| (.*?) +\| `(.*?)` +\|$/gm)];
  expect(rows.map(([, name, meaning, example]) => [name, { meaning, example }])).toEqual(
    Object.entries(SEARCH_FIELDS),
  );
});

test("every documented query is one", () => {
  const queries = [...docs.matchAll(/^\| `([^`]+)` +\|/gm)]
    .map(([, query = ""]) => query)
    .filter((query) => !query.endsWith(":"));
  expect(queries.length).toBeGreaterThanOrEqual(6);
  for (const query of queries) expect([query, parseQuery(query).ok]).toEqual([query, true]);
});

test("the limits are documented", () => {
  expect(docs).toContain(`${LIMITS.parts} words`);
  expect(docs).toContain(`brackets ${LIMITS.depth} deep`);
});
