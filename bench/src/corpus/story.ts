/** An article as words, before it is written out: what a wire copy is made from. */
import type { ArticleMaterial } from "./article-material.ts";
import { toDayNumber } from "./bench-article.ts";
import { wholeBetween } from "./random.ts";
import type { Random } from "./random.ts";

const WORDS_IN_TEXT = 250;
const EDITED_WORDS = 0.015;
const FIRST_DAY = toDayNumber("2000-01-01");
const LAST_DAY = toDayNumber("2024-12-31");

export type Story = {
  readonly title: readonly string[];
  readonly sentences: readonly (readonly string[])[];
  /** Whole days since 1970-01-01. */
  readonly day: number;
  readonly publisher: string;
  readonly kind: string;
  readonly section: string;
  readonly entities: readonly string[];
};

/** A story of its own: 250 words, in which each of its two to five names stands at least once. */
export const makeStory = (material: ArticleMaterial, random: Random): Story => {
  const entities = new Set<string>();
  const wanted = wholeBetween(random, 2, 5);
  while (entities.size < wanted) entities.add(material.drawEntity(random));
  const words = Array.from({ length: WORDS_IN_TEXT }, () => material.drawWord(random));
  for (const entity of entities) placeName(words, entity, random);
  return {
    title: Array.from({ length: wholeBetween(random, 6, 11) }, () => material.drawWord(random)),
    sentences: toSentences(words, random),
    day: wholeBetween(random, FIRST_DAY, LAST_DAY),
    publisher: material.drawPublisher(random),
    kind: material.drawKind(random),
    section: material.drawSection(random),
    entities: [...entities],
  };
};

const isName = (word: string): boolean => /^[A-Z]/.test(word);

/** Each name has a fiftieth part of the text to itself, or a later one would break it. */
const placeName = (words: string[], entity: string, random: Random): void => {
  const name = entity.split(" ");
  let at = wholeBetween(random, 0, words.length / 5 - 1) * 5;
  // Text words are in lower case: a capital says that a name is there already.
  while (isName(words[at] ?? "")) at = (at + 5) % words.length;
  words.splice(at, name.length, ...name);
};

const toSentences = (words: readonly string[], random: Random): string[][] => {
  const sentences: string[][] = [];
  for (let at = 0; at < words.length;) {
    const length = wholeBetween(random, 7, 24);
    // A last sentence of one or two words would read like a slip.
    const end = words.length - (at + length) < 5 ? words.length : at + length;
    sentences.push(words.slice(at, end));
    at = end;
  }
  return sentences;
};

/** Of so many words one marks a copy; the numbers of a story's copies are never that far apart. */
const MARKS = { first: 50_000, count: 150_000 };

/**
 * The same story in another paper, a day later at most: a word changed here and there. The first
 * word is the copy's own, so that no two articles have the same text.
 */
export const makeWireCopy = (
  { material, random }: { readonly material: ArticleMaterial; readonly random: Random },
  story: Story,
  number: number,
): Story => {
  const edit = (word: string): string =>
    random() < EDITED_WORDS && !isName(word) ? material.drawWord(random) : word;
  const sentences = story.sentences.map((sentence) => sentence.map(edit));
  const marked = sentences[0]?.findIndex((word) => !isName(word)) ?? -1;
  sentences[0]?.splice(marked, 1, markOf(material, number));
  return {
    ...story,
    title: random() < 0.5 ? story.title : story.title.toReversed(),
    sentences,
    day: Math.min(LAST_DAY, story.day + wholeBetween(random, 0, 1)),
    publisher: material.drawPublisher(random),
  };
};

const markOf = ({ words }: ArticleMaterial, number: number): string =>
  words[MARKS.first + ((number * 7919) % MARKS.count)] ?? "";
