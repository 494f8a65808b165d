import fc from "fast-check";
import { expect, test } from "vitest";
import { anyText } from "../testing/arbitrary-text.ts";
import { Block } from "./block.ts";
import { segmentBlocks } from "./segment-blocks.ts";

const outline = (text: string): string[] =>
  segmentBlocks(text).map(({ role, start, end }) => `${role}: ${text.slice(start, end)}`);

const LEAD = "Mr. Diop met his Russian counterpart Sergei Lavrov in Moscow on Wednesday.";
const CROSS_HEADING = "Russia “keeps its commitments to Mali”";
const PARAGRAPH = "“Military cooperation is taking place actively” between Russia and Mali.";

test("paragraphs are parted by blank lines; the first is the lead, a short line a heading", () => {
  expect(outline(`${LEAD}\n\n${CROSS_HEADING}\n\n${PARAGRAPH}`)).toEqual([
    `lead: ${LEAD}`,
    `cross-heading: ${CROSS_HEADING}`,
    `paragraph: ${PARAGRAPH}`,
  ]);
});

test("a short line without a final stop before the lead is the headline", () => {
  expect(outline(`Diop in Moscow\n\n${LEAD}\n\n${PARAGRAPH}`)).toEqual([
    "headline: Diop in Moscow",
    `lead: ${LEAD}`,
    `paragraph: ${PARAGRAPH}`,
  ]);
});

test.each([
  ["ends in a stop inside quotation marks", "“We must continue.”"],
  ["ends in a question mark", "And now?"],
  ["announces what follows", "He named three reasons:"],
  ["is long", `${"Russia and Mali ".repeat(10)}agree`],
  ["has several lines", "Russia\nand Mali"],
])("a paragraph is no heading when it %s", (_, line) => {
  expect(outline(`${LEAD}\n\n${line}\n\n${PARAGRAPH}`)[1]).toBe(`paragraph: ${line}`);
});

test("a short line at the end of the text is a paragraph, for no text follows it", () => {
  expect(outline(`${LEAD}\n\nSource: agencies`)[1]).toBe("paragraph: Source: agencies");
});

test("line ends of other systems and white space on blank lines change nothing", () => {
  const text = `\uFEFF\r\n${LEAD}\r\n \t\r\n\r\n${CROSS_HEADING}  \r\n\r\n${PARAGRAPH}\r\n`;
  expect(outline(text)).toEqual(outline(`${LEAD}\n\n${CROSS_HEADING}\n\n${PARAGRAPH}`));
  expect(outline(`${LEAD}\r\r${PARAGRAPH}`)).toHaveLength(2);
});

test("a single line end does not part a paragraph", () => {
  expect(outline("Mr. Diop met\nSergei Lavrov.")).toEqual(["lead: Mr. Diop met\nSergei Lavrov."]);
});

test("a text of white space has no block", () => {
  expect(segmentBlocks(" \n\n\t")).toEqual([]);
});

test("blocks tile the text but for white space", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let from = 0;
      for (const block of segmentBlocks(text)) {
        expect(Block.safeParse(block).success).toBe(true);
        expect(text.slice(from, block.start).trim()).toBe("");
        const words = text.slice(block.start, block.end);
        expect(words).toBe(words.trim());
        from = block.end;
      }
      expect(text.slice(from).trim()).toBe("");
    }),
  );
});
