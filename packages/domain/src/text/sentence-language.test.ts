import { expect, test } from "vitest";
import { goesOnAfter } from "./sentence-language.ts";

test.each([
  ["en", "meeting with Mr.", "Lavrov", true],
  ["en", "a summit in St.", "Petersburg", true],
  ["en", "left the U.N.", "Security Council", true],
  ["en", "left the U.N.", "The country turned", false],
  ["en", "left the U.N.", "“The country turned", false],
  ["en", "and others etc.", "He left", false],
  ["en", "in Moscow.", "He left", false],
  ["en", "the Firm.", "He left", false],
  ["fr", "selon M.", "Diop", true],
  ["fr", "à l’O.N.U.", "Il part", false],
  ["de", "am 28.", "Februar", true],
  ["en", "on page 28.", "February", false],
  ["de-AT", "im Jahr 2024.", "Danach", false],
  ["xx", "meeting with Mr.", "Lavrov", true],
])(
  "%s: after “%s” and before “%s” the sentence goes on: %s",
  (language, before, after, expected) => {
    expect(goesOnAfter(before, after, language)).toBe(expected);
  },
);
