import { expect, test } from "vitest";
import { comparePointers, toPointer } from "./json-pointer.ts";

test("A path becomes a pointer, with ~ and / escaped", () => {
  expect(toPointer(["names", 0, "a/b~c"])).toBe("/names/0/a~1b~0c");
  expect(toPointer([])).toBe("");
});

test("Pointers are ordered as the parts stand: lists by number, records before their parts", () => {
  const ordered = ["", "/content", "/content/2", "/content/10", "/content/10/end", "/voice"];
  expect(ordered.toReversed().toSorted(comparePointers)).toEqual(ordered);
});
