import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPage, readParam, toAddress } from "./address.ts";

describe("toAddress", () => {
  test("keeps ids readable and leaves out what is not set", () => {
    const params = { speaker: "person/sergei-lavrov", manner: undefined, sort: "" };
    expect(toAddress("/statements", params)).toBe("/statements?speaker=person/sergei-lavrov");
  });

  test("is the path alone where nothing is set", () => {
    expect(toAddress("/events", {})).toBe("/events");
  });

  test("loses nothing of any value", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (value) => {
        const query = toAddress("/search", { q: value }).slice("/search?".length);
        expect(new URLSearchParams(query).get("q")).toBe(value);
      }),
    );
  });
});

describe("readParam", () => {
  test.each([
    [undefined, undefined],
    ["  ", undefined],
    [" kidal ", "kidal"],
    [["first", "second"], "first"],
    [[], undefined],
  ])("reads %j as %j", (value, expected) => {
    expect(readParam({ q: value }, "q")).toBe(expected);
  });
});

test.each([
  [undefined, 1],
  ["3", 3],
  ["0", 1],
  ["-1", 1],
  ["two", 1],
])("readPage reads %j as page %i", (page, expected) => {
  expect(readPage({ page })).toBe(expected);
});
