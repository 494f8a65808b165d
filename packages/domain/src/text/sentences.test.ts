import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyText } from "../testing/arbitrary-text.ts";
import { segmentBlocks } from "./segment-blocks.ts";
import { sentencesOf, splitSentences } from "./sentences.ts";
import { sliceSpan } from "./span.ts";

const split = (text: string, language = "en"): string[] =>
  splitSentences(text, { start: 0, end: text.length }, language).map((span) =>
    sliceSpan(text, span),
  );

describe("one sentence stays one", () => {
  test.each([
    ["a title", "Mr. Diop met his Russian counterpart Sergei Lavrov."],
    ["a saint", "During a summit in St. Petersburg, Vladimir Putin spoke."],
    ["initials of a body", "Mali left the U.N. Security Council meeting."],
    ["initials of a person", "Vladimir V. Putin spoke."],
    ["an hour", "It began at 5 p.m. Moscow time."],
    ["a company", "Barkhane Inc. Africa closed."],
    ["a number", "It was operation No. 5 of the year."],
    ["a decimal point", "It cost 3.5 million."],
    [
      "a cue after a comma",
      "“This has enabled progress in security,” he underlined, citing Kidal.",
    ],
    ["a cue after a mark", "“Must we continue?” asked Mr. Diop."],
    ["a cue after a shout", "“We continue!” he said."],
    ["a cue after straight marks", '"Shall we?" he asked.'],
    ["a damaged word", "“Progress in the area of ??security,” he underlined."],
    ["a stray full stop", "He spoke after meeting Ms. .Lavrov."],
    ["words in brackets", "The deliveries (of grain. And of food.) went on."],
    ["a mark inside brackets", "The deliveries of Russian [military] equipment (free!) went on."],
    ["a line end inside a sentence", "Mr. Diop met\nSergei Lavrov\r\nin Moscow."],
    ["an ellipsis", "He said... nothing."],
    ["a heading", "Russia “keeps its commitments to Mali”"],
  ])("%s", (_, text) => {
    expect(split(text)).toEqual([text]);
  });
});

describe("two sentences are two", () => {
  test.each([
    ["plainly", "Mr. Diop spoke.", "He thanked Russia."],
    ["a quotation that ends one", "He spoke of “Russia and Mali.”", "Mr. Lavrov agreed."],
    ["a quotation that begins one", "Mr. Diop spoke.", "“We must continue,” he said."],
    ["straight marks", 'He said "no."', "Then he left."],
    ["inside a quotation", "“We see it.", "We know it,” assured Sergei Lavrov."],
    ["initials before a beginning", "Mali left the U.N.", "The country turned to Russia."],
    ["an hour before a beginning", "They met at 5 p.m.", "He spoke first."],
    ["a number", "That was in 2022.", "In July 2023 they met."],
    ["a mark", "Will it continue?", "Mr. Lavrov says so."],
    ["brackets that close before the stop", "He left (at last).", "She stayed."],
    ["a bracket of its own", "He left.", "(She stayed.)"],
    ["an opened bracket that never closes", "He left (at last.", "She stayed."],
    ["a line end", "He left.\n", "She stayed."],
  ])("%s", (_, first, second) => {
    const text = `${first} ${second}`;
    expect(split(text)).toEqual([first.trim(), second]);
  });
});

describe("other languages", () => {
  test.each([
    ["fr", ["M. Diop a parlé.", "Il a remercié la Russie."]],
    ["fr", ["« Nous continuons. »", "Il part."]],
    ["fr", ["« Nous continuons ! » dit-il.", "Il part."]],
    ["fr-FR", ["Le Mali quitte l’O.N.U.", "Il part."]],
    ["de", ["Am 28. Februar 2024 traf er ihn.", "Er sprach, z. B. in Moskau."]],
    ["de", ["„Wir machen weiter.“", "Er ging."]],
    ["ru", ["«Мы продолжаем».", "Он сказал это."]],
    ["ar", ["هل نواصل؟", "نعم."]],
    ["hi", ["वह गया।", "वह रुकी।"]],
  ])("%s: %j", (language, sentences) => {
    expect(split(sentences.join(" "), language)).toEqual(sentences);
  });

  test("a script without spaces needs none between sentences", () => {
    expect(split("彼は帰った。彼女も帰った！", "ja")).toEqual(["彼は帰った。", "彼女も帰った！"]);
  });

  test("a language tag that nobody knows is split by the common rules", () => {
    expect(split("Mr. Diop spoke. He left.", "not a tag")).toHaveLength(2);
  });
});

test("sentences carry the index of their block and never run over its end", () => {
  const text = "Russia “keeps its commitments”\n\nMr. Diop spoke. He left.";
  const blocks = segmentBlocks(text);
  const found = sentencesOf(text, blocks, "en").map((s) => [s.block, sliceSpan(text, s)]);
  expect(found).toEqual([
    [0, "Russia “keeps its commitments”"],
    [1, "Mr. Diop spoke."],
    [1, "He left."],
  ]);
});

test("sentences tile their block but for white space", () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom("en", "fr", "de", "ja"), (text, language) => {
      const blocks = segmentBlocks(text);
      const sentences = sentencesOf(text, blocks, language);
      for (const [index, block] of blocks.entries()) {
        let from = block.start;
        for (const { start, end } of sentences.filter((s) => s.block === index)) {
          expect(text.slice(from, start).trim()).toBe("");
          expect(start).toBeLessThan(end);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          from = end;
        }
        expect(from).toBe(block.end);
      }
    }),
    { numRuns: 500 },
  );
});

test("a long text without a full stop is one sentence", () => {
  const text = "Mali and Russia ".repeat(5000).trim();
  expect(split(text)).toEqual([text]);
});
