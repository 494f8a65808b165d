import { expect, test } from "vitest";
import { hasLineParagraphs } from "./line-paragraphs.ts";
import { findQuotations } from "./quotations.ts";
import { segmentBlocks } from "./segment-blocks.ts";
import { sliceSpan } from "./span.ts";

const LINES = "“We have to be ready.\n“We have no choice,” Diop said.\nLavrov agreed.";

test.each([
  [LINES, true],
  ["One paragraph that was\nbroken into lines to\nfit a page.", false],
  ["First.\n\nSecond.\nThird.", false],
  ["One.\nTwo.", false],
  ["", false],
])("%j has a paragraph on each line: %s", (text, expected) => {
  expect(hasLineParagraphs(text)).toBe(expected);
});

test("paragraphs on lines are blocks, and a quotation runs over them", () => {
  expect(segmentBlocks(LINES).length).toBe(3);
  expect(
    findQuotations(LINES).quotations.flatMap(({ parts }) =>
      parts.map((part) => sliceSpan(LINES, part)),
    ),
  ).toEqual(["We have to be ready.", "We have no choice,"]);
});
