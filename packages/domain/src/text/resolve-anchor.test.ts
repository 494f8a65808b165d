import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ArticleId } from "../id.ts";
import { createAnchor, type Anchor } from "./anchor.ts";
import { textWithSpan, anyText } from "../testing/arbitrary-text.ts";
import { isGraphemeBoundary } from "./grapheme.ts";
import { resolveAnchor } from "./resolve-anchor.ts";
import { sliceSpan } from "./span.ts";

const ARTICLE = ArticleId.parse("article/0444e39c59b410bf");

const TEXT = [
  "The head of diplomacy of Mali, Abdoulaye Diop, welcomed on Wednesday February 28 “considerable progress” in the field of security for his country, achieved according to him thanks to controversial aid from Russia.",
  "“This strategic bilateral relationship has enabled considerable progress, particularly in the area of ??security,” he underlined, citing in particular the capture by the Malian army of the town of Kidal.",
  "“We must continue and strengthen this military cooperation with Russia, but also with other partners such as China and Turkey,” said Mr. Diop during a press conference following his meeting with Ms. .Lavrov.",
  "He thanked Russia “which is keeping its commitments to Mali”, an aspect that Moscow “will absolutely continue”, according to Mr. Lavrov.",
].join("\n\n");

/** The anchor of the first place where the text has these words. */
function anchorOf(words: string, text = TEXT): Anchor {
  const start = text.indexOf(words);
  return createAnchor(ARTICLE, text, { start, end: start + words.length });
}

/** What the resolution comes to, with the words instead of the offsets. */
function outcome(text: string, anchor: Anchor): string {
  const found = resolveAnchor(text, anchor);
  switch (found.kind) {
    case "exact":
      return `${found.by}: ${sliceSpan(text, found.span)}`;
    case "approximate":
      return `approximate: ${sliceSpan(text, found.span)} (${found.errors})`;
    case "ambiguous":
      return `ambiguous: ${found.spans.length}`;
    case "lost":
      return "lost";
  }
}

describe("in the unchanged text", () => {
  test("the position tells, even where the same words and context stand elsewhere too", () => {
    const twice = `${TEXT}\n\n${TEXT}`;
    expect(outcome(twice, anchorOf("Kidal"))).toBe("position: Kidal");
  });
});

describe("in a text that moved", () => {
  test("the context finds a word that stands there many times", () => {
    const start = TEXT.indexOf("he underlined");
    const anchor = createAnchor(ARTICLE, TEXT, { start, end: start + 2 });
    const moved = `PARIS – ${TEXT}`;
    const found = resolveAnchor(moved, anchor);
    expect(found).toEqual({
      kind: "exact",
      by: "quote",
      span: { start: moved.indexOf("he underlined"), end: moved.indexOf("he underlined") + 2 },
    });
  });

  test("a whole text repeated is ambiguous, with every place named in order", () => {
    const twice = `x ${TEXT}\n\n${TEXT}`;
    const first = twice.indexOf("Kidal");
    expect(resolveAnchor(twice, anchorOf("Kidal"))).toEqual({
      kind: "ambiguous",
      spans: [
        { start: first, end: first + 5 },
        { start: twice.lastIndexOf("Kidal"), end: twice.lastIndexOf("Kidal") + 5 },
      ],
    });
  });

  test("one side of the context is enough for a pronoun", () => {
    const anchor = anchorOf("him");
    const changed = TEXT.replace("achieved according to him", "which was, he said, owed to him");
    expect(outcome(changed, anchor)).toBe("quote: him");
  });

  test("a name whose sentence is gone is lost, though the name stands elsewhere", () => {
    const anchor = anchorOf("Mr. Diop");
    const changed = TEXT.replace(/“We must[^\n]*/u, "").concat(" The end belonged to Mr. Diop.");
    expect(outcome(changed, anchor)).toBe("lost");
  });
});

describe("in a text whose words changed", () => {
  test.each([
    ["Ms. .Lavrov", "Ms. .Lavrov", "Mr. Lavrov", "approximate: Mr. Lavrov (2)"],
    ["area of ??security", "??security", "security", "approximate: area of security (2)"],
    [
      "area of ??security",
      "area of ??security",
      "field of security",
      "approximate: field of security (6)",
    ],
    ["Kidal", "Kidal", "Kidall", "quote: Kidal"],
    ["Kidal", "Kidal", "Kydal", "approximate: Kydal (1)"],
    ["Abdoulaye Diop", "Abdoulaye Diop", "Abdoulaye Diob", "approximate: Abdoulaye Diob (1)"],
    ["Turkey", "Turkey", "Türkiye", "approximate: Türkiye (3)"],
    [
      "will absolutely continue",
      "absolutely",
      "certainly",
      "approximate: will certainly continue (8)",
    ],
    ["will absolutely continue", "will absolutely continue", "is going to go on", "lost"],
  ])("the anchor of “%s”, after “%s” became “%s”: %s", (words, before, after, expected) => {
    expect(outcome(TEXT.replace(before, after), anchorOf(words))).toBe(expected);
  });

  test("a long quotation is found again after several corrections", () => {
    const words =
      "We must continue and strengthen this military cooperation with Russia, but also with other partners such as China and Turkey,";
    const corrected = TEXT.replace("and strengthen", "to strengthen").replace(
      "partners such as",
      "partners, such as",
    );
    expect(outcome(corrected, anchorOf(words))).toMatch(/^approximate: We must .* Turkey, \(4\)$/u);
  });

  test("two places that are equally near are ambiguous", () => {
    const sentence = " They spoke of the capture of the town of Kidall, a bastion of the north.";
    const original = ` They spoke of the capture of the town of Kidal, a bastion of the north.`;
    const text = `${sentence} ${sentence}`.replaceAll("Kidall", "Kydal");
    expect(outcome(text, anchorOf("Kidal", original))).toBe("ambiguous: 2");
  });

  test("a sentence that is gone is lost", () => {
    const words = "We must continue and strengthen this military cooperation with Russia";
    expect(outcome(TEXT.replace(/“We must[^\n]*/u, ""), anchorOf(words))).toBe("lost");
  });

  test("an accent that was added is taken in whole", () => {
    const anchor = anchorOf("Kidal");
    const text = TEXT.replace("Kidal", "Kida\u0301l");
    const found = resolveAnchor(text, anchor);
    expect(outcome(text, anchor)).toBe("approximate: Kida\u0301l (1)");
    expect(resolveAnchor(text, anchor)).toEqual(found);
  });

  test("nothing is found in an empty text", () => {
    expect(outcome("", anchorOf("Kidal"))).toBe("lost");
  });
});

test("an anchor resolves to its own span in the unchanged text, whatever that holds", () => {
  fc.assert(
    fc.property(textWithSpan, ({ text, span }) => {
      const found = resolveAnchor(text, createAnchor(ARTICLE, text, span));
      expect(found).toEqual({ kind: "exact", by: "position", span });
    }),
    { numRuns: 500 },
  );
});

/** Two texts: the second is the first with something put in at an offset. */
const textWithInsertion = fc
  .tuple(
    textWithSpan,
    anyText.filter((inserted) => inserted.length > 0),
    fc.nat(),
  )
  .map(([{ text, span }, inserted, at]) => ({ text, span, inserted, at: at % (text.length + 1) }));

/** Whether the words stand once in the text. */
const once = (text: string, words: string): boolean =>
  text.indexOf(words) === text.lastIndexOf(words);

test("after an insertion outside the context it resolves to the span that moved with the words", () => {
  fc.assert(
    fc.property(textWithInsertion, ({ text, span, inserted, at }) => {
      const { prefix, exact, suffix, ...anchor } = createAnchor(ARTICLE, text, span);
      const from = span.start - prefix.length;
      const to = span.end + suffix.length;
      fc.pre(at <= from || at >= to);
      const changed = text.slice(0, at) + inserted + text.slice(at);
      fc.pre(once(changed, prefix + exact + suffix));
      const shift = at <= from ? inserted.length : 0;
      const found = resolveAnchor(changed, { ...anchor, prefix, exact, suffix });
      const moved = { start: span.start + shift, end: span.end + shift };
      expect(found).toMatchObject({ kind: "exact", span: moved });
    }),
    { numRuns: 500 },
  );
});

test("in whatever text, an exact answer is the exact words and an approximate one whole characters", () => {
  fc.assert(
    fc.property(textWithInsertion, anyText, ({ text, span, inserted, at }, other) => {
      const anchor = createAnchor(ARTICLE, text, span);
      const cut = text.slice(0, at) + inserted + text.slice(at + (inserted.length % 7));
      for (const changed of [cut, other]) {
        const found = resolveAnchor(changed, anchor);
        const words = "span" in found ? sliceSpan(changed, found.span) : "";
        expect(words === anchor.exact).toBe(found.kind === "exact");
        expect(found.kind === "approximate" ? isWhole(changed, found.span) : true).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

const isWhole = (text: string, { start, end }: { start: number; end: number }): boolean =>
  isGraphemeBoundary(text, start) && isGraphemeBoundary(text, end);
