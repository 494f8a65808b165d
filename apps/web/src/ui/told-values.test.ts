import { expect, test } from "vitest";
import { toSent } from "./told-values.ts";

const VALUES = Array.from({ length: 100 }, (_, place) => place);

test("of a facet the most frequent values are sent, and one more that tells of others", () => {
  expect(toSent("publisher", VALUES)).toEqual(VALUES.slice(0, 26));
  expect(toSent("publisher", VALUES.slice(0, 25))).toHaveLength(25);
});

test("what is chosen is sent wherever it stands, and so are all years", () => {
  expect(toSent("publisher", VALUES, (value) => value === 80).at(-1)).toBe(80);
  expect(toSent("year", VALUES)).toHaveLength(100);
});
