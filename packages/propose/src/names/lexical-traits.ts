/**
 * Traits that are words or parts of words: of the name's first and last word and of those around it.
 * Only such have weights that several documents of the training showed; others count nothing.
 */
import type { Token } from "../reading/token.ts";
import type { NameCandidate } from "./name-candidate.ts";

/** So many letters at the end of a word are looked at. */
const ENDING = 3;

export function lexicalTraits({ text, sentence, from, to }: NameCandidate): string[] {
  const words = text.split(" ");
  const first = (words[0] ?? "").toLowerCase();
  const last = (words.at(-1) ?? "").toLowerCase();
  const { tokens } = sentence;
  const count = words.length > 1 ? "+" : "1";
  return [
    `last:${last}`,
    `end${count}:${last.slice(-ENDING)}`,
    ...(words.length > 1
      ? [`first:${first}`, ...words.slice(1, -1).map((word) => `in:${word.toLowerCase()}`)]
      : []),
    `shape:${shapesOf(words)}`,
    `before:${lowerOf(tokens[from - 1])}`,
    `after:${lowerOf(tokens[to])}`,
    `before2:${lowerOf(tokens[from - 2])} ${lowerOf(tokens[from - 1])}`,
    `after2:${lowerOf(tokens[to])} ${lowerOf(tokens[to + 1])}`,
  ];
}

const lowerOf = (token: Token | undefined): string =>
  token === undefined ? "^" : token.kind === "number" ? "0" : token.lower;

/** "Xx" of "Diop", "XxXx" of "McAuliffe", "X" of "UN"; the first three words. */
const shapesOf = (words: readonly string[]): string =>
  words
    .slice(0, 3)
    .map((word) =>
      word
        .replaceAll(/\p{Lu}+/gu, "X")
        .replaceAll(/\p{Ll}+/gu, "x")
        .replaceAll(/\p{N}+/gu, "0"),
    )
    .join(" ");
