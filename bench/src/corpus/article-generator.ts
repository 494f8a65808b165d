/**
 * Makes articles, any number of them, each from its number alone: a corpus of a thousand is the
 * beginning of a corpus of a million. One in twelve is a wire copy of an earlier one.
 */
import type { ArticleMaterial } from "./article-material.ts";
import { makeArticleMaterial } from "./article-material.ts";
import type { BenchArticle } from "./bench-article.ts";
import { toDay } from "./bench-article.ts";
import { mixSeeds, randomFrom, wholeBetween } from "./random.ts";
import type { Story } from "./story.ts";
import { makeStory, makeWireCopy } from "./story.ts";

const SEED = 1893;
const COPIED = 1 / 12;
/** A wire copy is of one of this many articles before it. */
const WIRE_REACH = 2000;
const SENTENCES_IN_PARAGRAPH = 3;

export type ArticleGenerator = {
  readonly material: ArticleMaterial;
  /** The article with this number, counted from 1. */
  article(number: number): BenchArticle;
};

/** Makes a generator. Every one gives the same articles. */
export const createArticleGenerator = (): ArticleGenerator => {
  const material = makeArticleMaterial();
  const storyOf = (number: number): Story => {
    const random = randomFrom(mixSeeds(SEED, number));
    const copied = random() < COPIED && number > 1;
    if (!copied) return makeStory(material, random);
    const model = wholeBetween(random, Math.max(1, number - WIRE_REACH), number - 1);
    return makeWireCopy({ material, random }, storyOf(model), number);
  };
  return { material, article: (number) => toArticle(number, storyOf(number)) };
};

const toArticle = (number: number, story: Story): BenchArticle => ({
  number,
  title: capitalised(story.title.join(" ")),
  text: toText(story.sentences),
  published: toDay(story.day),
  publisher: story.publisher,
  kind: story.kind,
  section: story.section,
  entities: story.entities,
});

const capitalised = (sentence: string): string =>
  sentence.charAt(0).toUpperCase() + sentence.slice(1);

const toText = (sentences: readonly (readonly string[])[]): string => {
  let text = "";
  for (const [index, words] of sentences.entries()) {
    if (index > 0) text += index % SENTENCES_IN_PARAGRAPH === 0 ? "\n\n" : " ";
    text += `${capitalised(words.join(" "))}.`;
  }
  return text;
};
