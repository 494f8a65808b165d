import fc from "fast-check";
import { expect, test } from "vitest";

import { ChunkTable } from "./chunk-table.ts";

test("a chunk is cut once, and found again wherever it stands", () => {
  const letters = fc.string({
    unit: fc.constantFrom("a", "b", "é", "中"),
    minLength: 1,
    maxLength: 40,
  });
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 200 }), (chunks) => {
      const cut: string[] = [];
      const table = new ChunkTable((chunk) => {
        cut.push(chunk);
        return [{ term: chunk, word: chunk, start: 0, end: chunk.length }];
      });
      const text = chunks.join(" ");
      let at = 0;
      for (const chunk of chunks) {
        expect(table.read(text, at, at + chunk.length)).toMatchObject([{ term: chunk }]);
        at += chunk.length + 1;
      }
      const short = cut.filter(({ length }) => length <= 32);
      expect(new Set(short).size).toBe(short.length);
    }),
  );
});

test("many chunks are told apart", () => {
  let cuts = 0;
  const table = new ChunkTable((chunk) => {
    cuts++;
    return [{ term: chunk, word: chunk, start: 0, end: chunk.length }];
  });
  for (let round = 0; round < 2; round++) {
    for (let index = 0; index < 20_000; index++) {
      const chunk = `w${index}`;
      expect(table.read(chunk, 0, chunk.length)[0]?.term).toBe(chunk);
    }
  }
  expect(cuts).toBe(20_000);
});
