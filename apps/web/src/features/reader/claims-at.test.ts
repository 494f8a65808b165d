import { expect, test } from "vitest";
import { claimsAt } from "./claims-at.ts";

const claim = (id: string, ...words: [number, number][]) => ({
  id,
  words: words.map(([start, end]) => ({ start, end })),
});
const CLAIMS = [
  claim("event", [0, 213]),
  claim("statement", [82, 103]),
  claim("retold", [147, 155], [173, 212]),
  claim("other-event", [0, 213]),
];
const idsAt = (offset: number): string[] => claimsAt(CLAIMS, offset).map(({ id }) => id);

test("puts the claim with the fewest words around the offset first", () => {
  expect(idsAt(90)).toEqual(["statement", "event", "other-event"]);
});

test("finds a claim at any of its passages", () => {
  expect(idsAt(150)[0]).toBe("retold");
  expect(idsAt(200)[0]).toBe("retold");
  expect(idsAt(160)).toEqual(["event", "other-event"]);
});

test("counts the first offset of a passage in and the last out", () => {
  expect(idsAt(82)).toContain("statement");
  expect(idsAt(103)).not.toContain("statement");
});

test("finds nothing outside all words", () => {
  expect(idsAt(213)).toEqual([]);
});
