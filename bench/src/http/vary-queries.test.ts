import { expect, test } from "vitest";
import { makeArticleMaterial } from "../corpus/article-material.ts";
import { toQueryText } from "../corpus/bench-query.ts";
import { makeQueries } from "../corpus/query-generator.ts";
import { varyQueries } from "./vary-queries.ts";

const material = makeArticleMaterial();
const queries = makeQueries(material);
const varied = varyQueries(queries, material, 10);

test("the first are the queries themselves", () => {
  expect(varied.slice(0, queries.length).map(toQueryText)).toEqual(queries.map(toQueryText));
});

test("nearly all differ, and as many are of each class", () => {
  expect(varied).toHaveLength(queries.length * 10);
  expect(new Set(varied.map(toQueryText)).size).toBeGreaterThan(varied.length * 0.9);
  for (const [index, query] of varied.entries())
    expect(query.class).toBe(queries[index % queries.length]?.class);
});

test("the words of a name become those of another", () => {
  const names = new Set(material.entities.map((name) => name.toLowerCase()));
  const isName = ({ class: kind, words }: (typeof varied)[number]): boolean =>
    kind === "phrase" && names.has(words.join(" "));
  const before = queries.filter(isName).length;
  expect(before).toBeGreaterThan(0);
  // Where the first words begin again, a name has none next to it.
  expect(varied.filter(isName).length).toBeGreaterThan(before * 9);
});
