import { expect, test } from "vitest";
import { findCycles } from "./find-cycles.ts";

const cyclesOf = (edges: Record<string, string | null>) =>
  findCycles(
    Object.keys(edges).map((id) => ({ id })),
    ({ id }) => edges[id] ?? null,
  ).map(({ chain }) => chain);

test("A circle is found once, whoever leads into it", () => {
  expect(cyclesOf({ a: "b", b: "c", c: "b", d: "c" })).toEqual([["b", "c", "b"]]);
});

test("A record that leads to itself is a circle", () => {
  expect(cyclesOf({ a: "a" })).toEqual([["a", "a"]]);
});

test("What ends, ends: also where two lead to the same", () => {
  expect(cyclesOf({ a: "c", b: "c", c: null, d: "elsewhere" })).toEqual([]);
});
