import { expect, test } from "vitest";
import { textWidth } from "./text-width.ts";

test.each([
  ["Kidal", 5],
  ["", 0],
  ["Gao\u0301", 3],
  ["e\u0301\u0302\u0303", 1],
  ["北京", 4],
  ["ｗｉｄｅ", 8],
  ["ﾊﾝ", 2],
  ["서울", 4],
  ["👩‍👩‍👧‍👦", 2],
  ["🇲🇱", 2],
  ["☎\ufe0f", 2],
  ["“”—…", 4],
  ["مالي", 4],
  ["\u200b", 0],
])("%j takes %i columns", (text, width) => {
  expect(textWidth(text)).toBe(width);
});
