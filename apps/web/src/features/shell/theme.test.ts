import { expect, test } from "vitest";
import { parseTheme } from "./theme.ts";

test.each([
  ["light", "light"],
  ["dark", "dark"],
  ["", undefined],
  ["sepia", undefined],
  [undefined, undefined],
])("takes the cookie %j for the theme %j", (value, theme) => {
  expect(parseTheme(value)).toBe(theme);
});
