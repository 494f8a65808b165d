import fc from "fast-check";
import { expect, test } from "vitest";

import { createMarker } from "./mark-words.ts";

const word = fc.constantFrom("Mali", "left", "the", "talks", "drones", "Malian", "talked");
const sentence = fc
  .array(word, { minLength: 1, maxLength: 6 })
  .map((words) => `${words.join(" ")}. `);

test("words that are found once for a block are marked in each sentence as in the sentence alone", () => {
  const marker = createMarker(
    [
      { kind: "word", text: "talks" },
      { kind: "phrase", text: "left Mali" },
      { kind: "prefix", text: "dro" },
    ],
    ["en"],
  );
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 6 }), (sentences) => {
      const text = sentences.join("");
      const mark = marker.markWithin(text, "en", { start: 0, end: text.length });
      let start = 0;
      for (const { length } of sentences) {
        const part = { start, end: start + length };
        expect(mark(part)).toEqual(marker.mark(text, "en", part));
        start += length;
      }
    }),
  );
});
