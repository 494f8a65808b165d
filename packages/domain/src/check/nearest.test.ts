import * as fc from "fast-check";
import { expect, test } from "vitest";
import { findNearest } from "./nearest.ts";

test.for([
  ["persons", ["people", "person", "places"], "person"],
  ["CONSLUT", ["ASSAULT", "CONSULT"], "CONSULT"],
  [
    "person/abdulaye-diop",
    ["person/abdoulaye-diop", "person/sergei-lavrov"],
    "person/abdoulaye-diop",
  ],
  ["kind", ["names", "description"], undefined],
  ["", ["a"], undefined],
] as const)("%s is most likely meant to be %j: %s", ([word, candidates, nearest]) => {
  expect(findNearest(word, candidates)).toBe(nearest);
});

test("A candidate is its own nearest, whatever its case", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z/-]{2,40}$/), fc.array(fc.string()), (word, others) => {
      expect(findNearest(word.toUpperCase(), [...others, word])?.toLowerCase()).toBe(word);
    }),
  );
});
