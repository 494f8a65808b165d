import fc from "fast-check";
import { expect, test } from "vitest";

import { ByteWriter } from "../encoding/byte-writer.ts";
import { sortEncoded } from "./sort-encoded.ts";

test("texts come in the order of their code units, equal ones in the order they were in", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 8 }),
    fc.string({ unit: fc.constantFrom("a", "b", "\u0000", "/", "9", "ÿ", "中"), maxLength: 7 }),
    fc.string({ unit: fc.constantFrom("a", "b"), minLength: 6, maxLength: 8 }),
  );
  fc.assert(
    fc.property(fc.array(text, { maxLength: 90 }), fc.nat(3), (texts, start) => {
      const bytes = new ByteWriter();
      const places = new Uint32Array(texts.length * 2);
      for (const [index, each] of texts.entries()) {
        places[index * 2] = bytes.length;
        bytes.string(each, 0);
        places[index * 2 + 1] = bytes.length;
      }
      const from = Math.min(start, texts.length);
      const expected = [...texts.keys()].slice(from).toSorted((a, b) => {
        const [left, right] = [texts[a] ?? "", texts[b] ?? ""];
        if (left === right) return a - b;
        return left < right ? -1 : 1;
      });
      expect([...sortEncoded({ bytes: bytes.view(), places }, from, texts.length)]).toEqual(
        expected,
      );
    }),
  );
});
