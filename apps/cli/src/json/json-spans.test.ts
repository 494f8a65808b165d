import fc from "fast-check";
import { expect, test } from "vitest";
import { findNearestSpan, jsonSpansOf } from "./json-spans.ts";

test("every value's stretch is the JSON of that value", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2), (value, indent) => {
      const json = JSON.stringify(value, undefined, indent);
      const spans = jsonSpansOf(json, 10);
      const at = (pointer: string): unknown => {
        const span = spans.get(pointer);
        return span === undefined ? undefined : JSON.parse(json.slice(span.start, span.end));
      };
      expect(at("")).toEqual(JSON.parse(json));
      if (typeof value !== "object" || value === null) return;
      for (const [key, member] of Object.entries(value)) {
        const pointer = `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
        expect(at(pointer)).toEqual(JSON.parse(JSON.stringify(member)));
      }
    }),
  );
});

test("values deeper than asked for are stepped over, brackets in strings and all", () => {
  const json = '{"a":{"b":["]}",{"c":1}]},"d":2}';
  const spans = jsonSpansOf(json, 1);
  expect([...spans.keys()]).toEqual(["/a", "/d", ""]);
  const last = spans.get("/d");
  expect(json.slice(last?.start, last?.end)).toBe("2");
});

test("a pointer to nothing leads to the nearest value around it", () => {
  const json = '{"time":{"edtf":"2024"}}';
  const span = findNearestSpan(json, "/time/basis");
  expect(json.slice(span?.start, span?.end)).toBe('{"edtf":"2024"}');
});

test("what is not JSON is refused", () => {
  expect(() => jsonSpansOf("{", 1)).toThrow(SyntaxError);
});
