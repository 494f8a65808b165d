import { wordsOf } from "@onrecord/domain";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { moveEdge, snapToWords, splitPlaces, unite } from "./word-edges.ts";

const TEXT = "The head of Malian diplomacy, Abdoulaye Diop, said.";
const START = 100;
const words = wordsOf({ text: TEXT, start: START, language: "en" });
const spanOf = (part: string) => {
  const start = START + TEXT.indexOf(part);
  return { start, end: start + part.length };
};
const textOf = ({ start, end }: { start: number; end: number }) =>
  TEXT.slice(start - START, end - START);

describe("an edge moves by a word", () => {
  test.each([
    ["start", -1, "Diop", "Abdoulaye Diop"],
    ["start", 1, "Abdoulaye Diop", "Diop"],
    ["end", 1, "Malian", "Malian diplomacy"],
    ["end", -1, "Malian diplomacy", "Malian"],
    ["end", 1, "Abdoulaye Diop,", "Abdoulaye Diop, said"],
  ] as const)("the %s by %i: “%s” becomes “%s”", (edge, step, from, to) => {
    expect(textOf(moveEdge(spanOf(from), words, { edge, step }))).toBe(to);
  });

  test("and stays where no word is left, or none would be left inside", () => {
    const [first, one] = [spanOf("The"), spanOf("Diop")];
    expect(moveEdge(first, words, { edge: "start", step: -1 })).toEqual(first);
    expect(moveEdge(one, words, { edge: "start", step: 1 })).toEqual(one);
    expect(moveEdge(one, words, { edge: "end", step: -1 })).toEqual(one);
  });

  test("and always leaves at least one whole word, whatever is pressed", () => {
    const step = fc.record({
      edge: fc.constantFrom("start", "end"),
      step: fc.constantFrom(1, -1),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const span = steps.reduce((now, how) => moveEdge(now, words, how), spanOf("Malian"));
        expect(words.some(({ start, end }) => span.start <= start && end <= span.end)).toBe(true);
      }),
    );
  });
});

test("a span is split before any of its words but the first", () => {
  const places = splitPlaces(spanOf("Malian diplomacy, Abdoulaye Diop"), words);
  expect(places.map((at) => TEXT.slice(at - START).split(/\W/u)[0])).toEqual([
    "diplomacy",
    "Abdoulaye",
    "Diop",
  ]);
});

test("words of a language that is none are still found", () => {
  expect(wordsOf({ text: "He said.", start: 0, language: "not a tag" })).toHaveLength(2);
});

describe("words that are marked with a pointer", () => {
  test("are whole words, however little of them was touched", () => {
    const touched = { start: spanOf("alian").start, end: spanOf("dip").end };
    expect(textOf(snapToWords(touched, words) ?? touched)).toBe("Malian diplomacy");
    expect(textOf(snapToWords(spanOf(" Diop,"), words) ?? touched)).toBe("Diop");
    expect(snapToWords(spanOf(", "), words)).toBeUndefined();
  });

  test("join those that are there where they touch them", () => {
    const [head, diop] = [spanOf("The head"), spanOf("Diop")];
    expect(unite([head], [diop])).toEqual([head, diop]);
    expect(unite([diop], [spanOf("Abdoulaye Diop")])).toEqual([spanOf("Abdoulaye Diop")]);
  });

  test("united are in the order of the text, apart, and cover all of both", () => {
    const span = fc
      .tuple(fc.nat({ max: 40 }), fc.integer({ min: 1, max: 9 }))
      .map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.array(span), fc.array(span), (one, other) => {
        const united = unite(one, other);
        for (const [at, { start }] of united.entries())
          expect(at === 0 || start > (united[at - 1]?.end ?? 0)).toBe(true);
        for (const { start, end } of [...one, ...other])
          expect(united.some((all) => all.start <= start && end <= all.end)).toBe(true);
      }),
    );
  });
});
