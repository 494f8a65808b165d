import { expect, test } from "vitest";
import { toDirection } from "./text-direction.ts";

test.each([
  ["مالي", "rtl"],
  ["Мали", "ltr"],
  ["马里", "ltr"],
  ["(مالي)", "rtl"],
  ["1960", "ltr"],
])("toDirection writes %s %s", (text, direction) => {
  expect(toDirection(text)).toBe(direction);
});
