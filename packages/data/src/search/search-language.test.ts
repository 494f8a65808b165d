import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openArchive } from "../archive/open-archive.ts";
import { bundledDatasetFolder } from "../dataset/bundled-dataset-folder.ts";
import { readDataset } from "../dataset/read-dataset.ts";
import { parseQuery } from "./query/parse-query.ts";
import { findSearchField, LIMITS, SEARCH_FIELDS } from "./query/query.ts";

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

test("every example finds as many records in the bundled record as the page says", async () => {
  const { dataset } = await readDataset(bundledDatasetFolder());
  const archive = openArchive({ file: ":memory:", dataset });
  onTestFinished(() => archive.close());
  const examples = [...docs.matchAll(/^\| `(.+?)` +\| (\d+) +\|$/gm)];
  expect(examples.length).toBeGreaterThan(10);
  for (const [, text = "", found] of examples) {
    const { total, notice } = archive.search.search({ text, limit: 1 });
    expect([text, total, notice]).toEqual([text, Number(found), null]);
  }
});

test("the grammar names every field", () => {
  const rule = /^field +=([^;]+);/m.exec(docs)?.[1] ?? "";
  const names = [...rule.matchAll(/"(\w+)"/g)].map(([, name = ""]) => name);
  expect([...new Set(names.map(findSearchField))]).toEqual(Object.keys(SEARCH_FIELDS));
  const aliases = names.filter((name) => !Object.hasOwn(SEARCH_FIELDS, name));
  expect(aliases).toEqual(["source", "lang", "date"]);
  for (const alias of aliases) expect(docs).toContain(`\`${alias}:\``);
});

test("the limits are documented", () => {
  expect(docs).toContain(`${LIMITS.parts} words`);
  expect(docs).toContain(`brackets ${LIMITS.depth} deep`);
});
