import { expect, test } from "vitest";
import { Block } from "./block.ts";

test.each([
  [{ role: "lead", start: 0, end: 5 }, true],
  [{ role: "cross-heading", start: 5, end: 6 }, true],
  [{ role: "lead", start: 5, end: 5 }, false],
  [{ role: "lead", start: -1, end: 5 }, false],
  [{ role: "footnote", start: 0, end: 5 }, false],
])("%j is a block: %s", (block, expected) => {
  expect(Block.safeParse(block).success).toBe(expected);
});
