import fc from "fast-check";
import { expect, test } from "vitest";
import { parseAccess } from "./access.ts";

const ACCESS = {
  token: "onr_1",
  name: "Abdoulaye Diop",
  scopes: ["review"],
  expires: "2027-02-21T12:00:00.000Z",
} as const;

test("what was kept is read as it was", () => {
  expect(parseAccess(JSON.stringify(ACCESS))).toEqual(ACCESS);
  expect(parseAccess(JSON.stringify({ ...ACCESS, expires: null }))?.expires).toBeNull();
});

test("what is not ours is nobody, and a scope that is none is left out", () => {
  for (const stored of ["", "{", "null", "3", "{}", '{"token":"onr_1"}', '{"name":"A"}']) {
    expect(parseAccess(stored)).toBeUndefined();
  }
  expect(parseAccess(JSON.stringify({ ...ACCESS, scopes: ["all", "import"] }))?.scopes).toEqual([
    "import",
  ]);
  expect(parseAccess(JSON.stringify({ ...ACCESS, scopes: 3 }))?.scopes).toEqual([]);
});

test("no text that is kept makes it throw", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (stored) => {
      const access = parseAccess(stored);
      expect(access === undefined || typeof access.token === "string").toBe(true);
    }),
  );
});
