import { expect, test } from "vitest";
import { findWeekday, weekdayOf } from "./weekdays.ts";

test.for([
  ["Wednesday February 28", "en", "Wednesday"],
  ["on wednesday", "en-GB", "Wednesday"],
  ["mercredi 28 février", "fr", "mercredi"],
  ["الأربعاء ٢٨ فبراير", "ar", "الأربعاء"],
  ["2月28日星期三", "zh", "星期三"],
  ["between Monday and Wednesday", "en", undefined],
  ["the end of 2023", "en", undefined],
  ["Wednesday", "not a language", undefined],
] as const)("%s, in %s, names %s", ([words, language, weekday]) => {
  expect(findWeekday(words, language)).toBe(weekday);
});

test("A day falls on its weekday", () => {
  expect(weekdayOf("2024-02-28", "en")).toBe("Wednesday");
  expect(weekdayOf("2024-02-29", "fr")).toBe("jeudi");
  expect(weekdayOf("some day", "en")).toBeUndefined();
});
