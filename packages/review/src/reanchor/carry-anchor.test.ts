import { anchorsOf, articleIdOf, RECORD_KINDS, recordsOf } from "@onrecord/domain";
import { bundledDataset, toSourceText } from "@onrecord/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { AnchorCarrier } from "./carry-anchor.ts";

const DATASET = bundledDataset();
const TEXT = Object.values(DATASET.texts)[0]?.text ?? "";
const ANCHORS = RECORD_KINDS.flatMap((kind) => recordsOf(DATASET, kind))
  .flatMap((record) => anchorsOf(record))
  .map(({ value }) => value);
const WORDS = [...TEXT.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({ word, index }));

const carrierTo = (text: string): AnchorCarrier =>
  new AnchorCarrier(TEXT, { article: articleIdOf(toSourceText(text).sha256), text });

const isAlike = (one: string, other: string): boolean => lettersOf(one) === lettersOf(other);
const lettersOf = (word: string): string => word.replaceAll(/[^\p{L}\p{N}]+/gu, "");

test("of the bundled article any passage can go, and every anchor outside of it is found", () => {
  fc.assert(
    fc.property(fc.nat({ max: WORDS.length - 2 }), fc.nat({ max: 40 }), (first, length) => {
      const last = Math.min(WORDS.length - 1, first + 1 + length);
      const [from, to] = [WORDS[first], WORDS[last]];
      if (from === undefined || to === undefined) return;
      // Where the text goes on with the word that the passage began with, or ends with the one before
      // it, either of the two may be gone.
      fc.pre(!isAlike(from.word, to.word));
      fc.pre(!isAlike(WORDS[first - 1]?.word ?? "", WORDS[last - 1]?.word ?? "."));
      const carrier = carrierTo(TEXT.slice(0, from.index) + TEXT.slice(to.index));
      for (const anchor of ANCHORS) {
        if (anchor.start < to.index && anchor.end > from.index) continue;
        const shift = anchor.start < to.index ? 0 : to.index - from.index;
        expect(carrier.carry(anchor)).toMatchObject({
          kind: shift === 0 ? "kept" : "moved",
          anchor: { start: anchor.start - shift, exact: anchor.exact },
        });
      }
    }),
    { numRuns: 30, seed: 20240228 },
  );
});

test("a text that is wrapped in another way has the same words", () => {
  const wrapped = TEXT.replaceAll(/(?<=\w) (?=\w)/gu, "\n");
  const carrier = carrierTo(wrapped);
  expect(new Set(ANCHORS.map((anchor) => carrier.carry(anchor).kind))).toEqual(new Set(["kept"]));
});

test("nothing is found in a text that has nothing to do with it", () => {
  const carrier = carrierTo("Quite another text about the weather in the mountains.");
  for (const anchor of ANCHORS) expect(carrier.carry(anchor).kind).toBe("lost");
});
