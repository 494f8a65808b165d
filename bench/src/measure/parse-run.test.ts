import { expect, test } from "vitest";
import { parseRun } from "./parse-run.ts";

test("sizes that can be shared out among all turns are taken", () => {
  expect(parseRun("1000,10000", "5")).toEqual({ sizes: [1000, 10_000], blocks: 5 });
});

test.each([
  ["1000", "3", "name a multiple of 6"],
  ["1000,many", "5", "and not “many”"],
  ["0", "5", "--articles takes a whole number"],
  ["1000", "2.5", "--blocks takes a whole number"],
])("--articles %s --blocks %s is refused: %s", (articles, blocks, words) => {
  expect(() => parseRun(articles, blocks)).toThrow(words);
});
