import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const WORDS =
  "kidal fell moscow visit army town talks minister grain north convoy border summit week aid"
    .split(" ")
    .concat(["progress", "mission", "security", "country", "agreement"]);

/** Pseudo-random numbers below 1, the same each time (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Writes sources to import: JSON Lines with so many articles, among them some that are there twice,
 * some that are versions of others and some lines that are none; and a folder of texts.
 */
export function writeSources(folder: string, articles: number): readonly string[] {
  const random = randomFrom(articles);
  const sentence = (): string =>
    `${Array.from({ length: 12 }, () => WORDS[Math.floor(random() * WORDS.length)]).join(" ")}.`;
  const textOf = (): string => `${sentence()} ${sentence()}\n\n${sentence()}`;
  let last = textOf();
  const lines = Array.from({ length: articles }, (_, number) => {
    if (number % 997 === 5) return "{ this is no record";
    if (number % 101 !== 0) last = number % 53 === 0 ? `${last} ${sentence()}` : textOf();
    return JSON.stringify({
      title: `Number ${Math.floor(number / 2)}`,
      text: last,
      url: number % 53 < 2 ? `https://example.org/${Math.floor(number / 53)}` : undefined,
      publisher: `Agency ${number % 7}`,
      date: `20${10 + (number % 15)}-0${1 + (number % 9)}-11`,
    });
  });
  const [table, texts] = [join(folder, "articles.jsonl"), join(folder, "texts")];
  writeFileSync(table, `${lines.join("\n")}\n`);
  mkdirSync(texts);
  for (let number = 0; number < Math.min(500, articles / 10); number += 1)
    writeFileSync(join(texts, `${number}.txt`), `${textOf()}\n`);
  return [table, texts];
}
