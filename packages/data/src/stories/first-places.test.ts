import fc from "fast-check";
import { expect, test } from "vitest";
import { findPlace, NOWHERE, toFirstPlaces } from "./first-places.ts";

test("the first place of each shingle is found, and none of those that are not there", () => {
  const hash = fc.oneof(fc.nat({ max: 30 }), fc.nat({ max: 0xff_ff_ff_ff }));
  fc.assert(
    fc.property(fc.array(hash, { size: "large" }), fc.array(hash), (written, asked) => {
      const hashes = Uint32Array.from(written);
      const places = toFirstPlaces({ hashes, words: hashes });
      expect(places.size).toBe(new Set(written).size);
      expect([...places.hashes.subarray(0, places.size)]).toEqual([...new Set(written)]);
      for (const each of [...written, ...asked]) {
        const first = written.indexOf(each);
        expect(findPlace(places, each)).toBe(first === -1 ? NOWHERE : first);
      }
    }),
  );
});
