import { expect, test } from "vitest";
import { endsSentence } from "./sentence-marks.ts";

test.each([
  ["He left.", true],
  ["He left?!", true],
  ["“We continue.”", true],
  ["« Nous continuons. »", true],
  ["(He left.)", true],
  ["And so…", true],
  ["彼は帰った。」", true],
  ["هل نواصل؟", true],
  ["Russia “keeps its commitments to Mali”", false],
  ["He named three:", false],
  ["", false],
])("%j ends a sentence: %s", (words, expected) => {
  expect(endsSentence(words)).toBe(expected);
});
