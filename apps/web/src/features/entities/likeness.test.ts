import { expect, test } from "vitest";
import { findLikeness } from "./likeness.ts";

const named = (...names: readonly string[]) => ({
  names: names.map((text) => ({ text, language: null, source: null })),
  externalIds: [],
  description: null,
});
const known = (value: string) => ({
  names: [],
  description: null,
  externalIds: [{ scheme: "wikidata" as const, value, source: null }],
});

test.each([
  ["Abdoulaye Diop", "abdoulaye  DIOP", "name"],
  ["Sergueï Lavrov", "Serguei Lavrov", "name"],
  ["The United Nations", "United Nations", "name"],
  ["Diop", "Abdoulaye Diop", "part"],
  ["Vladimir Putin", "Vladimir Vladimirovich Putin", "part"],
  ["A. Diop", "Abdoulaye Diop", "initials"],
  ["UN", "United Nations", "initials"],
  ["U.N.", "United Nations", "initials"],
  ["Abdoulaye Diop", "Amadou Diop", undefined],
  ["Abdoulaye Diop", "Sergei Lavrov", undefined],
  ["Mali", "Malian army", undefined],
  ["of the", "the", undefined],
])("%j and %j have %j in common", (a, b, likeness) => {
  expect(findLikeness(named(a), named(b))).toBe(likeness);
  expect(findLikeness(named(b), named(a))).toBe(likeness);
});

test("the strongest of several names counts, and an identifier most", () => {
  expect(findLikeness(named("Diop", "A. Diop"), named("A Diop"))).toBe("name");
  expect(findLikeness(known("Q1"), known("Q1"))).toBe("identifier");
  expect(findLikeness(known("Q1"), known("Q2"))).toBeUndefined();
});

test("who is not named is known by the words that describe them", () => {
  const described = { names: [], externalIds: [], description: "Mr. Diop" };
  expect(findLikeness(described, named("Diop"))).toBe("part");
  expect(
    findLikeness({ ...named("Diop"), description: "Lavrov" }, named("Lavrov")),
  ).toBeUndefined();
});
