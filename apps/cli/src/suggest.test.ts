import { expect, test } from "vitest";
import { didYouMean } from "./suggest.ts";

const COMMANDS = ["validate", "search", "show", "stats", "schema"];

test.each([
  ["valdate", "Did you mean validate?"],
  ["serach", "Did you mean search?"],
  ["val", "Did you mean validate?"],
  ["st", "Did you mean stats?"],
  ["s", undefined],
  ["publish", undefined],
])("for %j the user reads %j", async (word, words) => {
  expect(await didYouMean(word, COMMANDS)).toBe(words);
});

test("a beginning of several words names them all", async () => {
  expect(await didYouMean("anchor-", ["anchor-mismatch", "anchor-ambiguous", "text-missing"])).toBe(
    "Did you mean anchor-mismatch or anchor-ambiguous?",
  );
});
