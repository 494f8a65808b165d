/** What can be wrong with articles, their texts and the anchors into them. */
import { quote } from "./finding-facts.ts";
import type { FactsOf } from "./finding-facts.ts";

export const TEXTS: FactsOf<
  | "anchor-mismatch"
  | "anchor-context-mismatch"
  | "anchor-ambiguous"
  | "anchor-out-of-range"
  | "anchor-splits-grapheme"
  | "text-missing"
  | "text-unused"
  | "text-hash-mismatch"
  | "article-id-mismatch"
  | "blocks-do-not-tile"
  | "mentions-cross"
  | "mention-repeated"
> = {
  "anchor-mismatch": {
    severity: "error",
    meaning: "The article does not have the quoted words at the place that the record names.",
    cure: "Correct start and end so that they hold the words, or quote the words that stand there. If the text was changed, put the exact text back.",
    message: ({ exact, found, elsewhere }) =>
      `The record quotes ${quote(exact)}, but the article has ${quote(found)} here.` +
      (elsewhere === null
        ? ""
        : ` The quoted words stand at ${elsewhere.start}–${elsewhere.end}, and only there.`),
  },
  "anchor-context-mismatch": {
    severity: "error",
    meaning:
      "The quoted words are there, but the words around them are not those that the record names.",
    cure: "See whether another occurrence of the same words is meant. If this one is, correct the prefix and the suffix.",
    message: ({ side, expected, found }) =>
      `The record says that ${quote(expected)} stands ${side === "prefix" ? "before" : "after"} these words, but the article has ${quote(found)} there.`,
  },
  "anchor-ambiguous": {
    severity: "warning",
    meaning:
      "The quoted words, with the words around them, stand in more than one place of the article.",
    cure: "Lengthen the prefix and the suffix until they fit one place only, so that the words can still be found when the text has changed.",
    message: ({ exact, places }) =>
      `${quote(exact)} with these words around it stands in ${places} places of the article.`,
  },
  "anchor-out-of-range": {
    severity: "error",
    meaning: "A passage reaches beyond the end of its article.",
    cure: "Correct start and end. Offsets count UTF-16 code units, as JavaScript strings do, from 0.",
    message: ({ end, length }) =>
      `The passage ends at ${end}, but the article is only ${length} characters long.`,
  },
  "anchor-splits-grapheme": {
    severity: "error",
    meaning: "A passage starts or ends in the middle of a character.",
    cure: "Move the offset to the character's edge: an emoji, or a letter with a combining accent, takes several units and stays whole.",
    message: ({ side, exact }) =>
      `${quote(exact)} ${side === "start" ? "starts" : "ends"} in the middle of a character.`,
  },
  "text-missing": {
    severity: "error",
    meaning:
      "An article's text is not in the dataset, so nothing that is read from it can be checked.",
    cure: "Put the text's file back under texts/, byte for byte, or correct the article's “file”.",
    message: ({ file }) => `There is no text at ${file}.`,
  },
  "text-unused": {
    severity: "warning",
    meaning: "A text belongs to no article.",
    cure: "Add the article that it is the text of, or delete the file.",
    message: ({ file }) => `No article has ${file} as its text.`,
  },
  "text-hash-mismatch": {
    severity: "error",
    meaning: "A text is not the one that was recorded: its fingerprint or its length differs.",
    cure: "Put the exact bytes back. A corrected text is a new article with an id and a fingerprint of its own.",
    message: ({ what, recorded, found }) =>
      what === "bytes"
        ? `The record says that the text has ${recorded} bytes; it has ${found}.`
        : `The record names the fingerprint ${recorded}; the text's is ${found}.`,
  },
  "article-id-mismatch": {
    severity: "error",
    meaning: "An article's id is not made from the fingerprint of its text.",
    cure: "Use the id named here, and change the references to the article.",
    message: ({ id, expected }) =>
      `The article's id is “${id}”; by its fingerprint it is “${expected}”.`,
  },
  "blocks-do-not-tile": {
    severity: "error",
    meaning: "An article's blocks leave words out, overlap, or reach beyond its text.",
    cure: "Set start and end so that the blocks follow one another and only white space lies between them.",
    message: ({ problem, block, words }) => {
      switch (problem) {
        case "gap":
          return `The words ${quote(words)} belong to no block.`;
        case "overlap":
          return `Block ${block + 1} starts before the block in front of it has ended, at ${quote(words)}.`;
        case "outside-text":
          return `Block ${block + 1} reaches beyond the end of the text.`;
      }
    },
  },
  "mentions-cross": {
    severity: "error",
    meaning: "Two mentions overlap, and neither holds the other.",
    cure: "Shorten or lengthen one of them: mentions may stand inside one another and never across.",
    message: ({ exact, other, otherExact }) =>
      `${quote(exact)} crosses ${quote(otherExact)} (“${other}”).`,
  },
  "mention-repeated": {
    severity: "warning",
    meaning: "The same words are recorded twice as a mention of the same entity.",
    cure: "Delete one of the two.",
    message: ({ exact, other }) => `${quote(exact)} is already recorded as “${other}”.`,
  },
};
