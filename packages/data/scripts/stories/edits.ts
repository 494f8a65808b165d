/** What newsrooms do to a wire story before they print it. */
import type { Random } from "./random.ts";

/** Makes an edited copy of a text; `foreign` is a paragraph of another. */
export type Edit = (text: string, random: Random, foreign: string) => string;

const paragraphsOf = (text: string): string[] => text.split(/\n{2,}/);
const wordsOf = (text: string): string[] => text.split(" ");

const cutTo =
  (count: (words: number) => number): Edit =>
  (text) => {
    const words = wordsOf(text);
    return words.slice(0, Math.ceil(count(words.length))).join(" ");
  };

const reword =
  (share: number): Edit =>
  (text, random) =>
    wordsOf(text)
      .map((word) => (random.next() < share ? `another${random.below(10_000)}` : word))
      .join(" ");

const addHeadline: Edit = (text) => `What the people of the place say now\n\n${text}`;

/** Every kind of edit that is measured, by what it does. */
export const EDITS: { readonly [name: string]: Edit } = {
  "another headline": addHeadline,
  "agency's line and credit added": (text) =>
    `BAMAKO, February 28 (Agency) — ${text}\n\nReporting by our correspondents. All rights reserved.`,
  "one paragraph added": (text, random, foreign) => {
    const paragraphs = paragraphsOf(text);
    return paragraphs.toSpliced(1 + random.below(paragraphs.length), 0, foreign).join("\n\n");
  },
  "paragraphs reordered": (text, random) => {
    const [first = "", ...rest] = paragraphsOf(text);
    return [first, ...random.shuffled(rest)].join("\n\n");
  },
  "numbers changed": (text, random) => text.replaceAll(/\d/g, () => String(random.below(10))),
  "cut to half": cutTo((words) => words / 2),
  "cut to a third": cutTo((words) => words / 3),
  "cut to 60 words": cutTo(() => 60),
  "cut to 30 words": cutTo(() => 30),
  "3 % of words changed": reword(0.03),
  "5 % of words changed": reword(0.05),
  "10 % of words changed": reword(0.1),
  "15 % of words changed": reword(0.15),
  "headline, 3 % changed, cut to 70 %": (text, random, foreign) =>
    addHeadline(
      cutTo((words) => 0.7 * words)(reword(0.03)(text, random, foreign), random, foreign),
      random,
      foreign,
    ),
};
