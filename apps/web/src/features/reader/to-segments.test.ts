import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Span } from "@onrecord/domain";
import { toSegments } from "./to-segments.ts";
import type { Segment } from "./to-segments.ts";

type Mark = Span & { readonly name: string };

const textOf = (segments: readonly Segment<Mark>[]): string =>
  segments.map((s) => (s.kind === "text" ? s.text : textOf(s.children))).join("");

const piecesOf = (segments: readonly Segment<Mark>[]): { mark: Mark; text: string }[] =>
  segments.flatMap((s) =>
    s.kind === "text" ? [] : [{ mark: s.mark, text: textOf(s.children) }, ...piecesOf(s.children)],
  );

const draw = (segments: readonly Segment<Mark>[]): string =>
  segments
    .map((s) => (s.kind === "text" ? s.text : `${s.mark.name}(${draw(s.children)})`))
    .join("");

const TEXT = "the head of diplomacy of Mali";
const mark = (name: string, start: number, end: number): Mark => ({ name, start, end });

const spanIn = (length: number): fc.Arbitrary<Span> =>
  fc
    .tuple(fc.nat(length), fc.nat(length))
    .filter(([a, b]) => a !== b)
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

describe("toSegments", () => {
  test.each([
    { what: "leaves a text without marks whole", marks: [], drawn: TEXT },
    {
      what: "nests a mark in a longer one that starts with it",
      marks: [mark("b", 0, 8), mark("a", 0, 29)],
      drawn: "a(b(the head) of diplomacy of Mali)",
    },
    {
      what: "puts the first of two equal marks outside",
      marks: [mark("a", 25, 29), mark("b", 25, 29)],
      drawn: "the head of diplomacy of a(b(Mali))",
    },
    {
      what: "cuts a mark in two where it crosses the edge of another",
      marks: [mark("a", 0, 8), mark("b", 4, 11)],
      drawn: "a(the b(head))b( of) diplomacy of Mali",
    },
    {
      what: "clips marks that reach outside the block",
      block: { start: 4, end: 8 },
      marks: [mark("a", 0, 29)],
      drawn: "a(head)",
    },
    {
      what: "leaves out marks of other blocks",
      block: { start: 4, end: 8 },
      marks: [mark("a", 8, 29), mark("b", 0, 4)],
      drawn: "head",
    },
  ])("$what", ({ marks, drawn, block = { start: 0, end: TEXT.length } }) => {
    expect(draw(toSegments(TEXT, block, marks))).toBe(drawn);
  });

  const laidOut = fc
    .string({ minLength: 2, maxLength: 40, unit: "grapheme" })
    .filter((text) => text.length > 1)
    .chain((text) =>
      fc.record({
        text: fc.constant(text),
        block: spanIn(text.length),
        marks: fc.array(
          spanIn(text.length).map((span): Mark => ({ ...span, name: "m" })),
          { maxLength: 8 },
        ),
      }),
    );

  test("gives back the block's text whatever marks lie over it", () => {
    fc.assert(
      fc.property(laidOut, ({ text, block, marks }) => {
        expect(textOf(toSegments(text, block, marks))).toBe(text.slice(block.start, block.end));
      }),
    );
  });

  test("gives each mark all of its words that are in the block, in order and once", () => {
    fc.assert(
      fc.property(laidOut, ({ text, block, marks }) => {
        const pieces = piecesOf(toSegments(text, block, marks));
        for (const one of marks) {
          const words = pieces.filter((p) => p.mark === one).map((p) => p.text);
          const start = Math.max(one.start, block.start);
          expect(words.join("")).toBe(
            text.slice(start, Math.max(start, Math.min(one.end, block.end))),
          );
        }
      }),
    );
  });
});
