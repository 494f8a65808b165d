import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { JsonValueSplitter } from "./json-value-splitter.ts";
import type { JsonPiece } from "./json-value-splitter.ts";

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** All pieces of a text that arrives in parts of `step` bytes. */
function split(text: string, { step = 7, longest = 1000 } = {}): JsonPiece[] {
  const splitter = new JsonValueSplitter(longest);
  const bytes = encoder.encode(text);
  const pieces: JsonPiece[] = [];
  for (let at = 0; at < bytes.length; at += step) {
    pieces.push(...splitter.push(bytes.subarray(at, at + step)));
  }
  return [...pieces, ...splitter.end()];
}

const wordsOf = (pieces: readonly JsonPiece[]): string[] =>
  pieces.map((piece) =>
    piece.kind === "value"
      ? `${piece.line}:${decoder.decode(piece.bytes)}`
      : `${piece.line}:${piece.kind}`,
  );

describe("JsonValueSplitter", () => {
  it.each([
    ["a list", '[{"a":1},\n {"b":[2,{"c":"]"}]}]', ['1:{"a":1}', '2:{"b":[2,{"c":"]"}]}']],
    ["values one after another", '{"a":1}\n\n{\n"b":2}', ['1:{"a":1}', '3:{\n"b":2}']],
    ["values on one line without space", '{"a":1}{"b":2}', ['1:{"a":1}', '1:{"b":2}']],
    [
      "brackets and quotes in strings",
      '["a\\"]","\\\\",null,-1.5e3]',
      ['1:"a\\"]"', '1:"\\\\"', "1:null", "1:-1.5e3"],
    ],
    ["a list of lists", "[[1],[[2]]]", ["1:[1]", "1:[[2]]"]],
    ["a number at the end", "12\n", ["1:12"]],
    ["an empty list", " [ ] ", []],
    ["nothing", "", []],
    ["a missing comma", '[{"a":1} {"b":2}]', ['1:{"a":1}', "1:broken"]],
    ["a list without end", '[{"a":1},\n', ['1:{"a":1}', "2:broken"]],
    ["a value without end", '[{"a":1},\n{"b":', ['1:{"a":1}', "2:broken"]],
    ["a comma too many is passed over by nobody", "[,1]", ["1:broken"]],
    ["a bracket that closes nothing", "}", ["1:broken"]],
    [
      "what is no JSON inside a value is left to the parser",
      '[{a:1},{"b":2}]',
      ["1:{a:1}", '1:{"b":2}'],
    ],
  ])("divides %s", (_name, text, expected) => {
    for (const step of [1, 3, 1000]) expect(wordsOf(split(text, { step }))).toEqual(expected);
  });

  it("does not keep a value that is too long, and goes on after it", () => {
    const text = `[{"a":"${"x".repeat(5000)}"},{"b":1}]`;
    expect(wordsOf(split(text, { longest: 100, step: 64 }))).toEqual(["1:too-long", '1:{"b":1}']);
  });

  it("gives back every list that JSON.stringify writes, however it is cut into chunks", () => {
    fc.assert(
      fc.property(
        fc.array(fc.jsonValue()),
        fc.integer({ min: 1, max: 50 }),
        fc.boolean(),
        (list, step, isPretty) => {
          const pieces = split(JSON.stringify(list, null, isPretty ? 2 : undefined), {
            step,
            longest: 1e6,
          });
          const values = pieces.map((piece): unknown =>
            piece.kind === "value" ? JSON.parse(decoder.decode(piece.bytes)) : piece,
          );
          expect(values).toEqual(JSON.parse(JSON.stringify(list)));
        },
      ),
    );
  });

  it("comes to an end with any bytes", () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 8 }), (chunks) => {
        const splitter = new JsonValueSplitter(20);
        for (const chunk of chunks) splitter.push(chunk);
        expect(splitter.end().length).toBeLessThanOrEqual(2);
      }),
    );
  });
});
