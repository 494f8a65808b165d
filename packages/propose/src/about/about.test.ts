import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { proposeArticle } from "../propose-article.ts";

const SEED = readFileSync(
  join(import.meta.dirname, "../../../data/dataset/texts/aec4ca49b0d251b8.txt"),
  "utf8",
);

/** What is said, whom it is about, and on which occasion. */
const read = (text: string): [said: string, about: string, occasion: string | null][] => {
  const { statements, clusters } = proposeArticle({ text, language: "en" });
  return statements.map(({ content, about, occasion }) => [
    text.slice(content[0]?.start, content.at(-1)?.end),
    about.map((one) => clusters[one]?.name ?? clusters[one]?.description ?? "").join(", "),
    occasion === null ? null : text.slice(occasion.start, occasion.end),
  ]);
};

test("statements of the bundled article are about whom their words name, on two occasions", () => {
  const read1 = read(SEED);
  const of = (words: string): unknown => read1.find(([said]) => said.includes(words))?.slice(1);
  expect(of("We must continue")).toEqual(["Russia, China, Turkey", "a press conference"]);
  expect(of("free grain")).toEqual([
    "Russia, Mali, Africa",
    "a Russia-Africa summit in St. Petersburg",
  ]);
  expect(of("will absolutely continue")).toEqual(["the Russian government", null]);
});

test("quoted words that begin with a verb are about their subject too", () => {
  expect(read("Russia “keeps its commitments to Mali”, Abdoulaye Diop said.")).toEqual([
    ["keeps its commitments to Mali", "Russia, Mali", null],
  ]);
});

test("nobody's statement is about himself because he names himself", () => {
  expect(read("Sergei Lavrov said that Lavrov would stay in Mali.")[0]?.[1]).toBe("Mali");
});

const OCCASIONS = [
  [
    "“We stay,” Sergei Lavrov told reporters at a news conference in Moscow.",
    "a news conference in Moscow",
  ],
  [
    "In an interview with Abdoulaye Diop, Sergei Lavrov said that Russia would stay.",
    "an interview with Abdoulaye Diop",
  ],
  ["“We stay,” Sergei Lavrov said.", null],
  ["“We stay,” Sergei Lavrov said after the summit.", null],
  ["“I was at a conference,” Sergei Lavrov said.", null],
  ["Sergei Lavrov said that Mali would speak at a summit in Moscow.", null],
] as const;

test.each(OCCASIONS)("the occasion of %s", (text, occasion) => {
  expect(read(text).map(([, , one]) => one)).toEqual([occasion]);
});
