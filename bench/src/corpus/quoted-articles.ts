/**
 * Made-up articles with people, quotations and dates in them: the bundled article's sentences in
 * another order each time, between sentences of made-up words. Each is made from its number alone.
 */
import { createArticleGenerator } from "./article-generator.ts";
import { mixSeeds, randomFrom, wholeBetween } from "./random.ts";
import type { Random } from "./random.ts";

export type QuotedArticle = {
  readonly text: string;
  /** YYYY-MM-DD. */
  readonly published: string;
};

const SEED = 2024;
/** So many paragraphs of the bundled article, as news of 350 words has. */
const PARAGRAPHS = 5;

/** Gives the article with a number, counted from 1. `text` is the bundled article's. */
export function createQuotedArticles(text: string): (number: number) => QuotedArticle {
  const paragraphs = text.split(/\n\n+/u).filter((one) => one.trim() !== "");
  const generator = createArticleGenerator();
  return (number) => {
    const random = randomFrom(mixSeeds(SEED, number));
    const { text: invented, published } = generator.article(number);
    const drawn = shuffle(paragraphs, random).slice(0, PARAGRAPHS);
    const between = invented.split("\n\n").slice(0, wholeBetween(random, 1, 2));
    return { text: shuffle([...drawn, ...between], random).join("\n\n"), published };
  };
}

/** The same things in an order that is drawn (Fisher and Yates). */
function shuffle(things: readonly string[], random: Random): string[] {
  const drawn = [...things];
  for (let left = drawn.length - 1; left > 0; left -= 1) {
    const at = wholeBetween(random, 0, left);
    const [one = "", other = ""] = [drawn[left], drawn[at]];
    drawn[left] = other;
    drawn[at] = one;
  }
  return drawn;
}
