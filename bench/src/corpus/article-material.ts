/** What articles are made of: words, mastheads, names, and how often each is drawn. */
import type { Random } from "./random.ts";
import { makeVocabulary } from "./vocabulary.ts";
import { zipfSampler } from "./zipf.ts";

export const SOURCES = 40;
const ENTITIES = 4000;

/** All lists have the most frequent first. */
export type ArticleMaterial = {
  readonly words: readonly string[];
  readonly publishers: readonly string[];
  readonly entities: readonly string[];
  readonly kinds: readonly string[];
  readonly sections: readonly string[];
  drawWord(random: Random): string;
  drawPublisher(random: Random): string;
  drawEntity(random: Random): string;
  drawKind(random: Random): string;
  drawSection(random: Random): string;
};

const KINDS = ["report", "brief", "analysis", "opinion", "interview"] as const;
const SECTIONS =
  "world politics economy society science health culture sport law climate media travel".split(" ");

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const drawFrom = (values: readonly string[], shift: number): ((random: Random) => string) => {
  const sample = zipfSampler(values.length, shift);
  return (random) => values[sample(random)] ?? "";
};

/** Makes the material; the same each time. Takes a moment, so make it once. */
export const makeArticleMaterial = (): ArticleMaterial => {
  const words = makeVocabulary();
  const name = (rank: number): string => capital(words[rank] ?? "");
  // No word begins with x: an archive that finds articles by their masthead finds no more for it.
  const publishers = Array.from(
    { length: SOURCES },
    (_, index) => `The ${capital(`x${words[300 + index]}`)} Times`,
  );
  // Two words that are rare by themselves: the first of 1,500, the second its own.
  const entities = Array.from(
    { length: ENTITIES },
    (_, index) => `${name(3000 + (index % 1500))} ${name(9000 + index)}`,
  );
  return {
    words,
    publishers,
    entities,
    kinds: KINDS,
    sections: SECTIONS,
    drawWord: drawFrom(words, 2.7),
    drawPublisher: drawFrom(publishers, 4),
    drawEntity: drawFrom(entities, 8),
    drawKind: drawFrom(KINDS, 0.2),
    drawSection: drawFrom(SECTIONS, 3),
  };
};
