import fc from "fast-check";
import { expect, test } from "vitest";
import { findPageTokenPlace, toPageToken } from "./page-token.ts";

test("a token gives back the place, for the question that it was made for", () => {
  fc.assert(
    fc.property(fc.json(), fc.string(), (question, after) => {
      expect(findPageTokenPlace(question, toPageToken(question, after))).toBe(after);
    }),
  );
});

test("a token of another question is none", () => {
  const token = toPageToken(["listEvents", { year: "2024" }], "WzEsMl0");
  expect(findPageTokenPlace(["listEvents", { year: "2023" }], token)).toBeUndefined();
});

test("what is no token has no place, whatever it is", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.base64String()), (word) => {
      expect(findPageTokenPlace("q", word)).toBeUndefined();
    }),
  );
});
