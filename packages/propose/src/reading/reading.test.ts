import { expect, test } from "vitest";
import { toReading } from "./reading.ts";

const TEXT =
  "Mr. Diop spoke in St. Petersburg. “We stay,” he said.\n\nThe U.N. (see below. Or not) agreed.";

test("sentences survive titles, saints, initials and brackets", () => {
  const { sentences } = toReading({ text: TEXT, language: "en" });
  expect(sentences.map(({ start, end }) => TEXT.slice(start, end))).toEqual([
    "Mr. Diop spoke in St. Petersburg.",
    "“We stay,” he said.",
    "The U.N. (see below. Or not) agreed.",
  ]);
});

test("a sentence is found by an offset, and the quotation by the words it holds", () => {
  const reading = toReading({ text: TEXT, language: "en" });
  const at = TEXT.indexOf("stay");
  expect(reading.sentenceAt(at)?.index).toBe(1);
  expect(reading.sentenceAt(TEXT.indexOf("\n"))).toBeUndefined();
  expect(reading.quotationAround({ start: at, end: at + 4 })?.open).toBe("“");
  expect(reading.quotationAround({ start: 0, end: 2 })).toBeUndefined();
});
