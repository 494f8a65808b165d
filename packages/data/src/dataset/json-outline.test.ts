import fc from "fast-check";
import { expect, test } from "vitest";
import { outlineJson } from "./json-outline.ts";
import { toLineFinder } from "./line-finder.ts";

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

test("takes whatever JSON.parse takes", () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(outlineJson(text).ok).toBe(true);
    }),
  );
});

test("refuses whatever JSON.parse refuses, and only that or a name that stands twice", () => {
  const piece = fc.constantFrom(
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    '"',
    '"a"',
    "1",
    "-0.5e3",
    "01",
    "tru",
    "true",
    "null",
    " ",
    "\n",
    "\\",
    "\u0001",
    "\\u00e9",
    "\uFEFF",
    "é",
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join("")),
      (text) => {
        const outline = outlineJson(text);
        const twice = !outline.ok && outline.reason.includes("stands twice");
        expect(outline.ok || (twice && isJson(text))).toBe(isJson(text));
      },
    ),
    { numRuns: 5000 },
  );
});

test("says where each value begins", () => {
  const text = '{"a": [1, {"b/c": "x"}], "d~": null}';
  const outline = outlineJson(text);
  const found = outline.ok
    ? [...outline.offsets].map(([pointer, at]) => [pointer, text.slice(at, at + 2)])
    : [];
  expect(found).toEqual([
    ["", '{"'],
    ["/a", "[1"],
    ["/a/0", "1,"],
    ["/a/1", '{"'],
    ["/a/1/b~1c", '"x'],
    ["/d~0", "nu"],
  ]);
});

test.each([
  ['{"a" 1}', 5, '"1" stands where ":" should'],
  ['{"a":1 "b":2}', 7, '""" stands where "," or "}" should'],
  ["[1,]", 3, '"]" stands where a value should'],
  ["{a:1}", 1, '"a" stands where a name in quotation marks should'],
  ['{"a": "b', 8, "a quotation mark is not closed"],
  ['{"a": "b\tc"}', 8, "a character stands in a string that must be written with a backslash"],
  ["[1", 2, 'the end stands where "," or "]" should'],
  ["", 0, "the end stands where a value should"],
  ["{} {}", 3, "there is more after the end of the value"],
  ['{"a":1,"a":2}', 7, 'the name "a" stands twice in one object'],
  ["😀", 0, '"😀" stands where a value should'],
])("says what is wrong with %j", (text, offset, reason) => {
  expect(outlineJson(text)).toEqual({ ok: false, offset, reason });
});

test("refuses brackets that are nested so deeply that they would exhaust the stack", () => {
  expect(outlineJson("[".repeat(100_000))).toMatchObject({
    ok: false,
    reason: "the brackets are nested too deeply",
  });
});

test("a line finder says the line and the column of every offset", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("a", "\n", "é", "\r"), { maxLength: 20 }).map((all) => all.join("")),
      (text) => {
        const { lineAt, columnAt } = toLineFinder(text);
        for (let offset = 0; offset <= text.length; offset += 1) {
          const before = text.slice(0, offset).split("\n");
          expect([lineAt(offset), columnAt(offset)]).toEqual([
            before.length,
            (before.at(-1) ?? "").length + 1,
          ]);
        }
      },
    ),
  );
});
