import { expect, test } from "vitest";
import { findNamedDate, mayBe } from "./named-date.ts";

test.for([
  ["July 2023", "en", { year: "2023", month: 7 }],
  ["Wednesday February 28", "en", { month: 2, day: 28 }],
  ["28 February 2024", "en", { year: "2024", month: 2, day: 28 }],
  ["the end of 2023", "en", { year: "2023" }],
  ["2022", "en", { year: "2022" }],
  ["mercredi 28 février 2024", "fr", { year: "2024", month: 2, day: 28 }],
  ["28 февраля 2024", "ru", { year: "2024", month: 2, day: 28 }],
  ["Wednesday", "en", {}],
] as const)("%s, in %s, names what it says", ([words, language, named]) => {
  expect(findNamedDate(words, language)).toEqual(named);
});

test.for([
  ["two years after 2012", "en"],
  ["since 2012", "en"],
  ["July or August 2023", "en"],
  ["2012 and 2013", "en"],
  ["recent years", "en"],
  ["the 1990s", "en"],
] as const)("%s, in %s, names no date outright", ([words, language]) => {
  expect(findNamedDate(words, language)).toBeUndefined();
});

test.for([
  [{ year: "2023" }, "2023-10-01", "2023-12-31", true],
  [{ year: "2023" }, "2022-10-01", "2022-12-31", false],
  [{ year: "2023" }, "2024-01-01", null, false],
  [{ year: "2023" }, null, "2022-12-31", false],
  [{ year: "2023" }, null, "2023-12-31", true],
  [{ year: "2023", month: 7 }, "2023-07-01", "2023-07-31", true],
  [{ year: "2023", month: 7 }, "2023-08-01", "2023-08-31", false],
  [{ month: 2, day: 28 }, "2024-02-28", "2024-02-28", true],
  [{ month: 2, day: 28 }, "2024-02-27", "2024-02-27", false],
  [{ month: 2, day: 28 }, "2024-02-01", "2024-02-29", true],
  [{}, "2024-02-28", "2024-02-28", true],
] as const)("%j from %s to %s: %s", ([named, earliest, latest, expected]) => {
  expect(mayBe(named, earliest, latest)).toBe(expected);
});
