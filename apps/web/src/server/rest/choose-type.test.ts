import fc from "fast-check";
import { expect, test } from "vitest";
import { chooseType } from "./choose-type.ts";

const OFFERED = ["text/html", "application/json", "application/ld+json"] as const;

test.each([
  [null, "text/html"],
  ["", "text/html"],
  ["*/*", "text/html"],
  ["text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "text/html"],
  ["application/json", "application/json"],
  ["application/ld+json", "application/ld+json"],
  ["Application/JSON; charset=utf-8", "application/json"],
  ["application/ld+json, application/json;q=0.5", "application/ld+json"],
  ["application/json;q=0.5, text/html;q=0.4", "application/json"],
  ["application/*", "application/json"],
  ["*/*;q=0.1, application/json", "application/json"],
  ["text/html;q=0, */*", "application/json"],
  ["image/png", undefined],
  ["application/json;q=0", undefined],
  ["application/json;q=many", undefined],
])("%j is answered with %s", (accept, type) => {
  expect(chooseType(accept, OFFERED)).toBe(type);
});

test("any header gives an offered type or none", () => {
  fc.assert(
    fc.property(fc.string(), (accept) => {
      expect([...OFFERED, undefined]).toContain(chooseType(accept, OFFERED));
    }),
  );
});
