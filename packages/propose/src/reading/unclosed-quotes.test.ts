import { expect, test } from "vitest";
import { toReading } from "./reading.ts";

const quoted = (text: string): string[] =>
  toReading({ text, language: "en" }).quotations.map(({ inner }) =>
    text.slice(inner.start, inner.end),
  );

test("a quotation that is never closed lasts to the end of its paragraph", () => {
  expect(quoted("Mr. Diop said: “We stay here in Mali.\n\nHe left on Monday.")).toEqual([
    "We stay here in Mali.",
  ]);
});

test("a quotation that is never opened begins with its paragraph", () => {
  expect(quoted("We stay here in Mali,” Mr. Diop said. “We do.”")).toEqual([
    "We stay here in Mali,",
    "We do.",
  ]);
});

test("a pair of marks around several paragraphs, none of them opened again, quotes them all", () => {
  const [quotation] = toReading({
    text: 'The ministry wrote: "We stay.\n\nNobody asked us.\n\nWe wait." It said no more.',
    language: "en",
  }).quotations;
  expect(quotation?.parts).toHaveLength(3);
});

test.each([
  ['"We are ready,” he said. “Mali is not."', ["We are ready,", "Mali is not."]],
  ["“We are ready,“ he said.", ["We are ready,"]],
  ['He said,"We are ready."', ["We are ready."]],
])("marks of two kinds make pairs: %s", (text, words) => {
  expect(quoted(text)).toEqual(words);
});

test.each([
  "Mr. Diop said they would stay in Mali,” and left on Monday.",
  "He took a 6” pipe to the house in Kidal.",
  "Mr. Diop left “Mali.\n\nHe was tired.",
])("a stray mark makes no quotation: %s", (text) => {
  expect(quoted(text)).toEqual([]);
});
