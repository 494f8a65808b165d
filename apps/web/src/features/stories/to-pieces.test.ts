import { findDifferences } from "@onrecord/data";
import fc from "fast-check";
import { expect, test } from "vitest";
import { toPieces } from "./to-pieces.ts";

const piecesOf = (before: string, after: string): string[] =>
  toPieces({ before, after }, findDifferences(before, after)).map(({ kind, text }) =>
    kind === "same" ? text : `${kind} ${JSON.stringify(text)}`,
  );

test("a word that was added keeps its distance from the word before it", () => {
  expect(piecesOf("They met in Moscow.", "They met in Moscow again.")).toEqual([
    "They met in Moscow",
    " ",
    'added "again"',
    ".",
  ]);
});

test("a word that was replaced stands beside the one in its place", () => {
  expect(piecesOf("one\n\ntwo three", "one\n\nnew three")).toEqual([
    "one\n\n",
    'removed "two"',
    'added "new"',
    " three",
  ]);
});

test("each text can be read in the pieces", () => {
  const text = fc
    .array(fc.constantFrom("Diop", "said", "that", "Mali", ",", "“go”", "\n\n"))
    .map((words) => words.join(" "));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = toPieces({ before, after }, findDifferences(before, after));
      const without = (kind: string): string =>
        pieces
          .filter((piece) => piece.kind !== kind)
          .map((piece) => piece.text)
          .join("")
          .replaceAll(/\s/g, "");
      expect(without("added")).toBe(before.replaceAll(/\s/g, ""));
      expect(without("removed")).toBe(after.replaceAll(/\s/g, ""));
    }),
  );
});
