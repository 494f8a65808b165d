import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyText } from "../testing/arbitrary-text.ts";
import { findQuotations } from "./quotations.ts";
import { containsSpan, overlapsSpan, sliceSpan } from "./span.ts";

/** The quotations of a text as `open[words]close`, and the offsets of marks without a partner. */
function outline(text: string): { found: string[]; unbalanced: number[] } {
  const { quotations, unbalanced } = findQuotations(text);
  return {
    found: quotations.map(({ open, inner, close }) => `${open}[${sliceSpan(text, inner)}]${close}`),
    unbalanced: unbalanced.map(({ start }) => start),
  };
}

describe("quotation marks of many kinds", () => {
  test.each([
    ["curly", "Mr. Diop welcomed “considerable progress” there.", ["“[considerable progress]”"]],
    ["straight", 'He said "yes", then "no".', ['"[yes]"', '"[no]"']],
    ["single", "It is ‘progress’, he said.", ["‘[progress]’"]],
    ["single straight", "He called it 'progress' again.", ["'[progress]'"]],
    ["French", "Il a dit « Oui » et «non».", ["«[ Oui ]»", "«[non]»"]],
    ["German", "Er sagte „Ja“ und „Nein“.", ["„[Ja]“", "„[Nein]“"]],
    ["German guillemets", "Er sagte »Ja«, dann »Nein«.", ["»[Ja]«", "»[Nein]«"]],
    ["Swedish", "Han sade ”ja” och ”nej”.", ["”[ja]”", "”[nej]”"]],
    ["Polish", "Powiedział „tak” i wyszedł.", ["„[tak]”"]],
    ["Japanese", "彼は「はい」と言った。", ["「[はい]」"]],
    ["in brackets", 'The ("free") grain', ['"[free]"']],
    ["after a dash", 'Diop—"yes"—left', ['"[yes]"']],
    [
      "of typewriters",
      "``The soldier's goods,'' he said, and 'no' too.",
      ["``[The soldier's goods,]''", "'[no]'"],
    ],
    ["with spaces around", '" We stay , " he said . " Yes "', ['"[ We stay , ]"', '"[ Yes ]"']],
    ["after an omission", 'He said "...we stay." Then', ['"[...we stay.]"']],
    ["closed after a space", 'He wrote "We stay. " there.', ['"[We stay. ]"']],
  ])("%s", (_, text, found) => {
    expect(outline(text)).toEqual({ found, unbalanced: [] });
  });
});

describe("nested quotations", () => {
  test.each([
    ["“He said ‘never’ twice,” he said.", ["“[He said ‘never’ twice,]”", "‘[never]’"]],
    ["‘He said “never” twice,’ he said.", ["‘[He said “never” twice,]’", "“[never]”"]],
    ["\"He said 'never' twice,\" he said.", ["\"[He said 'never' twice,]\"", "'[never]'"]],
    ["„Er sagte ‚nie‘ zweimal“, so er.", ["„[Er sagte ‚nie‘ zweimal]“", "‚[nie]‘"]],
    ["“The force “Barkhane” left,” he said.", ["“[The force “Barkhane” left,]”", "“[Barkhane]”"]],
    ["“He said ‘never.’”", ["“[He said ‘never.’]”", "‘[never.]’"]],
  ])("%s", (text, found) => {
    expect(outline(text)).toEqual({ found, unbalanced: [] });
  });
});

describe("apostrophes are no quotation marks", () => {
  test.each([
    ["Mali’s army and Mali's partners"],
    ["the soldiers’ instructors and the soldiers' camp"],
    ["l’Afrique, aujourd'hui"],
    ["in the ’90s, in the '90s, in the ‘90s; ’tis"],
    ["rock ’n’ roll"],
    ["a 6' 2\" man"],
  ])("%s", (text) => {
    expect(outline(text)).toEqual({ found: [], unbalanced: [] });
  });

  test("inside a quotation in single marks they do not close it", () => {
    expect(outline("‘It’s the soldiers’ camp,’ he said.").found).toEqual([
      "‘[It’s the soldiers’ camp,]’",
    ]);
    expect(outline("'It's Mali's army,' he said.").found).toEqual(["'[It's Mali's army,]'"]);
  });

  test("inside a quotation in double marks they are left alone", () => {
    expect(outline("“We see that Mali’s defensive capabilities grow,” he said.")).toEqual({
      found: ["“[We see that Mali’s defensive capabilities grow,]”"],
      unbalanced: [],
    });
  });
});

describe("a quotation over several paragraphs", () => {
  const text =
    "He said: “We must continue.\n\n“We will ‘absolutely’ continue.\r\n\r\n“Always.” He left.";

  test("is one, reopened at each and closed once", () => {
    const { quotations, unbalanced } = findQuotations(text);
    expect(unbalanced).toEqual([]);
    expect(quotations.map(({ parts }) => parts.map((part) => sliceSpan(text, part)))).toEqual([
      ["We must continue.", "We will ‘absolutely’ continue.", "Always."],
      ["absolutely"],
    ]);
  });

  test("goes on in straight marks and in French ones", () => {
    expect(outline('He: "One.\n\n"Two." Then "three".').found).toEqual([
      '"[One.\n\n"Two.]"',
      '"[three]"',
    ]);
    expect(outline("« Un.\n\n« Deux. »").found).toEqual(["«[ Un.\n\n« Deux. ]»"]);
  });
});

describe("marks without a partner", () => {
  test.each([
    ["an opening mark at the end", "He said “yes", [8]],
    ["a closing mark alone", "He said yes” and left", [11]],
    ["a mark left open at the paragraph's end", "He said “yes.\n\nThey left.", [8]],
    ["each paragraph for itself", "He “a\n\nb” c “d” e", [3, 8]],
    ["a straight mark left open", 'He said "yes.\n\nThey left.', [8]],
    ["a single mark inside a closed quotation", "“He said ‘yes,” he said", [9]],
    ["a guillemet left open", "Il a dit « oui", [9]],
  ])("%s is reported at the mark", (_, text, unbalanced) => {
    expect(outline(text).unbalanced).toEqual(unbalanced);
  });

  test("where none is ever closed, every one is reported", () => {
    const text = "“ ".repeat(20);
    expect(outline(text)).toEqual({
      found: [],
      unbalanced: Array.from({ length: 20 }, (_, index) => 2 * index),
    });
  });

  test("one left open does not spoil the quotations of the next paragraph", () => {
    expect(outline("He said “yes.\n\nThey said “no” then.").found).toEqual(["“[no]”"]);
  });
});

test("quotations stand between their marks, in text order, and nest without crossing", () => {
  const marks = fc
    .array(
      fc.constantFrom("“", "”", "‘", "’", '"', "'", "«", "»", "„", "a", "s", " ", ". ", "\n\n"),
    )
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(fc.oneof(marks, anyText), (text) => {
      const { quotations, unbalanced } = findQuotations(text);
      for (const [index, { open, close, inner, outer, parts }] of quotations.entries()) {
        expect(sliceSpan(text, outer)).toBe(open + sliceSpan(text, inner) + close);
        expect(parts.every((part) => containsSpan(inner, part))).toBe(true);
        for (const other of quotations.slice(index + 1)) {
          expect(other.outer.start).toBeGreaterThan(outer.start);
          const nests = containsSpan(inner, other.outer);
          expect(nests || !overlapsSpan(outer, other.outer)).toBe(true);
        }
      }
      const ends = new Set(quotations.flatMap(({ outer }) => [outer.start, outer.end - 1]));
      expect(unbalanced.some(({ start }) => ends.has(start))).toBe(false);
    }),
    { numRuns: 1000 },
  );
});
