import fc from "fast-check";
import { expect, test } from "vitest";

import { combineBits, listCombined, toDocuments } from "./bit-sets.ts";
import { countBits, hasBit } from "./bit-words.ts";

/** Words of 32 bits, of which many have none or all: an odd number of them too. */
const word = fc.oneof(
  fc.constant(0),
  fc.constant(0xffffffff),
  fc.integer({ min: 0, max: 0xffffffff }),
);
const pairs = fc
  .array(fc.tuple(word, word), { maxLength: 70 })
  .map((words) => [0, 1].map((side) => Uint32Array.from(words, (both) => both[side] ?? 0)));

const list = (words: Uint32Array): number[] =>
  Array.from({ length: words.length * 32 }, (_, document) => document).filter((document) =>
    hasBit(words, document),
  );

test("the documents of bits are listed as one bit after the other would be", () => {
  fc.assert(
    fc.property(pairs, ([words = new Uint32Array()]) => {
      expect([...toDocuments(words)]).toEqual(list(words));
    }),
  );
});

test("two sets are put together as one word after the other would be", () => {
  const combinations = {
    both: (a: number, b: number) => a & b,
    either: (a: number, b: number) => a | b,
    "first alone": (a: number, b: number) => a & ~b,
  } as const;
  fc.assert(
    fc.property(pairs, ([a = new Uint32Array(), b = new Uint32Array()]) => {
      for (const name of ["both", "either", "first alone"] as const) {
        const expected = a.map((own, index) => combinations[name](own, b[index] ?? 0));
        const { bits, count } = combineBits(a, b, name);
        expect([bits, count]).toEqual([expected, countBits(expected)]);
        expect([...listCombined(a, b, name)]).toEqual(list(expected));
      }
    }),
  );
});
