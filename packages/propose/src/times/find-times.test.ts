import { expect, test } from "vitest";
import { findTimes } from "./find-times.ts";

const read = (text: string, published: string | null = "2024-02-28"): (string | null)[][] =>
  findTimes(text, published).map(({ start, end, edtf }) => [text.slice(start, end), edtf]);

test.each([
  ["He came on 3 March 2021.", [["3 March 2021", "2021-03-03"]]],
  ["He came on Monday.", [["Monday", "2024-02-26"]]],
  ["He will come on Friday.", [["Friday", "2024-03-01"]]],
  ["He came yesterday.", [["yesterday", "2024-02-27"]]],
  ["It was in the 1990s.", [["the 1990s", "199X"]]],
  ["It was early 2022.", [["early 2022", "2022-01~/2022-03~"]]],
  ["He seeks it in recent years.", [["recent years", null]]],
  ["Some 2022 people came within an hour.", []],
])("%s", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test("without the article's day nothing is counted from it", () => {
  expect(read("He came on Monday, and yesterday.", null)).toEqual([
    ["Monday", null],
    ["yesterday", null],
  ]);
});

test("a weekday that does not fit its date leaves the date open", () => {
  expect(read("He came on Tuesday, 28 February 2024.")).toEqual([
    ["Tuesday, 28 February 2024", null],
  ]);
});
