import { expect, test } from "vitest";
import { toOutcome } from "./send-file.ts";

test("an answer is told by what there is, and each finding with its line", () => {
  expect(
    toOutcome({
      counts: { added: 1200, version: 0, known: 3, refused: 1 },
      told: [
        { line: 7, reason: "It is no JSON." },
        { line: null, reason: "The date is in doubt." },
      ],
      articles: ["article/1"],
    }),
  ).toEqual({
    articles: ["article/1"],
    words: "1,200 added, 3 known already, 1 refused",
    notes: ["Line 7: It is no JSON.", "The date is in doubt."],
  });
});

test("a file that was not taken says why", () => {
  expect(toOutcome({ reason: "The token has ended." }).words).toMatch(/token/);
  expect(toOutcome({ counts: { added: 0 } }).words).toBe("holds no article.");
});
