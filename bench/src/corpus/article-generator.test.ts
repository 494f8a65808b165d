import { expect, test } from "vitest";

import { createArticleGenerator } from "./article-generator.ts";
import { hashCorpus } from "./corpus-file.ts";
import { CORPUS_HASHES, hashQueries, QUERIES_HASH } from "./known-hashes.ts";
import { makeQueries } from "./query-generator.ts";

const generator = createArticleGenerator();
const FIRST = Array.from({ length: 600 }, (_, index) => generator.article(index + 1));
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z]+/g) ?? [];

const shareOf = (rank: number): number => {
  const word = generator.material.words[rank] ?? "";
  return FIRST.filter(({ text }) => wordsOf(text).includes(word)).length / FIRST.length;
};

const signature = (text: string): string => wordsOf(text).slice(20, 40).join(" ");

test("the first thousand articles are those whose hash is known", () => {
  expect(hashCorpus(generator, 1000)).toBe(CORPUS_HASHES.get(1000));
});

test("the queries are those whose hash is known, and each has an id of its own", () => {
  const queries = makeQueries(generator.material);
  expect(hashQueries(queries)).toBe(QUERIES_HASH);
  expect(queries.length).toBeGreaterThanOrEqual(200);
  expect(new Set(queries.map(({ id }) => id)).size).toBe(queries.length);
});

test("an article is the same whichever articles were made before it", () => {
  const other = createArticleGenerator();
  expect(other.article(417)).toEqual(FIRST[416]);
  expect(other.article(3)).toEqual(FIRST[2]);
});

test("every article has 250 words, and the names of its entities stand in its text", () => {
  for (const { text, entities, number } of FIRST) {
    expect(wordsOf(text), `article ${number}`).toHaveLength(250);
    const plain = wordsOf(text).join(" ");
    for (const entity of entities) expect(plain).toContain(entity.toLowerCase());
  }
});

test("the first words of the vocabulary are as common as such words are in a language", () => {
  expect(shareOf(0)).toBeGreaterThan(0.9);
  expect(shareOf(100)).toBeGreaterThan(0.1);
  expect(shareOf(100)).toBeLessThan(0.3);
  expect(shareOf(20_000)).toBeLessThan(0.02);
});

test("about one article in twelve nearly repeats another one under another masthead", () => {
  const seen = new Map<string, number>();
  for (const { text } of FIRST) seen.set(signature(text), (seen.get(signature(text)) ?? 0) + 1);
  const repeated = FIRST.length - seen.size;
  expect(repeated).toBeGreaterThan(FIRST.length / 30);
  expect(repeated).toBeLessThan(FIRST.length / 8);
});
