import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LineSplitter } from "./line-splitter.ts";
import type { ByteLine } from "./line-splitter.ts";

const decoder = new TextDecoder();

function split(bytes: Uint8Array, step: number, longest = 1000): ByteLine[] {
  const splitter = new LineSplitter(longest);
  const lines: ByteLine[] = [];
  for (let at = 0; at < bytes.length; at += step)
    lines.push(...splitter.push(bytes.subarray(at, at + step)));
  return [...lines, ...splitter.end()];
}

describe("LineSplitter", () => {
  it("gives the lines that String.split gives, however the bytes arrive", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("a", "é", "\n", "\r\n", "文")),
        fc.integer({ min: 1, max: 9 }),
        (parts, step) => {
          const text = parts.join("");
          const expected = text.split(/\r?\n/u);
          if (expected.at(-1) === "") expected.pop();
          const lines = split(new TextEncoder().encode(text), step);
          expect(
            lines.map((line) => (line.kind === "line" ? decoder.decode(line.bytes) : line)),
          ).toEqual(expected);
          expect(lines.map((line) => line.line)).toEqual(expected.map((_, index) => index + 1));
        },
      ),
    );
  });

  it("passes over a line that is too long, and counts it", () => {
    const bytes = new TextEncoder().encode(`a\n${"x".repeat(500)}\nb`);
    expect(split(bytes, 30, 100)).toMatchObject([
      { kind: "line", line: 1 },
      { kind: "too-long", line: 2, size: 500 },
      { kind: "line", line: 3 },
    ]);
  });
});
