import { expect, test } from "vitest";
import { Predicate, PREDICATES } from "./predicates.ts";

test("a symmetric predicate reads the same in both directions, any other does not", () => {
  for (const predicate of Predicate.options) {
    const { label, inverse, symmetric } = PREDICATES[predicate];
    expect(label === inverse, predicate).toBe(symmetric);
  }
});
