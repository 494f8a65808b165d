import fc from "fast-check";
import { expect, test } from "vitest";
import { findCursor, printCursor } from "./cursor.ts";

test("a cursor that was printed is read back as it was", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.nat(), (key, position) => {
      // JSON knows one zero.
      const cursor = { key: key === 0 ? 0 : key, position };
      expect(findCursor(printCursor(cursor))).toEqual(cursor);
    }),
  );
});

const encoded = (value: unknown): string =>
  Buffer.from(JSON.stringify(value)).toString("base64url");

test("no other text is a cursor, and none makes it throw", () => {
  for (const word of ["", "%", "2", "null", encoded([1]), encoded(["a", 1]), encoded([1, 1.5])]) {
    expect([word, findCursor(word)]).toEqual([word, undefined]);
  }
  fc.assert(fc.property(fc.string(), (word) => void findCursor(word)));
});
