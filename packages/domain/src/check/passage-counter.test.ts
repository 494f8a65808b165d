import fc from "fast-check";
import { expect, test } from "vitest";
import { countPlaces, PassageCounter } from "./passage-counter.ts";

/** Texts of few words, so that passages of any length stand in them several times. */
const texts = fc
  .array(
    fc.constantFrom("Diop ", "said that ", "the visit, ", "Lavrov ", "“considerable” ", "🕊 ", "\n"),
    {
      minLength: 1,
      maxLength: 60,
    },
  )
  .map((words) => words.join(""));

test("a passage is counted in every place where it stands, as by looking through the text", () => {
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (text, from, length) => {
      const start = from % text.length;
      const end = start + 1 + (length % (text.length - start));
      const counted = new PassageCounter(text).count({ start, end });
      expect(counted).toBe(countPlaces(text, text.slice(start, end)));
    }),
    { numRuns: 500 },
  );
});

test("places that overlap are counted apart", () => {
  expect(new PassageCounter("no ".repeat(20)).count({ start: 0, end: 30 })).toBe(11);
  expect(countPlaces("aaaa", "aa")).toBe(3);
});
