import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  ARTEFACTS,
  findDoubledSpaces,
  findDoubledWords,
  findInvisible,
  findMatches,
  findMissingSpaces,
  findStrayPunctuation,
  wordsAround,
} from "./text-defects.ts";
import type { Span } from "../text/span.ts";

const wordsOf = (text: string, spans: readonly Span[]): string[] =>
  spans.map(({ start, end }) => text.slice(start, end));

const artefactsOf = (text: string) =>
  ARTEFACTS.flatMap(({ artefact, pattern }) =>
    wordsOf(text, findMatches(text, pattern)).map((words) => [artefact, words]),
  );

describe("Encoding artefacts", () => {
  test.for([
    ["in the area of ??security,” he underlined", ["question-marks", "??"]],
    ["a caf?s owner", ["question-marks", "?"]],
    ["the area of ?? security", ["question-marks", "??"]],
    ["Timb\uFFFD\uFFFDktu", ["replacement-character", "\uFFFD\uFFFD"]],
    ["Russiaâ€™s reading", ["mojibake", "â€™"]],
    ["une annÃ©e", ["mojibake", "Ã©"]],
    ["Ã‰tats-Unis", ["mojibake", "Ã‰"]],
    ["10Â\u00A0km", ["mojibake", "Â\u00A0"]],
    ["ÐœÐ°Ð»Ð¸ Ð¸", ["mojibake", "ÐœÐ°Ð»Ð¸"]],
    ["Johnson &amp; Johnson", ["markup", "&amp;"]],
    ["one<br/>two", ["markup", "<br/>"]],
    ["Blida]], southern Lebanon", ["markup", "]]"]],
  ] as const)("%s", ([text, expected]) => {
    expect(artefactsOf(text)[0]).toEqual(expected);
  });

  test.for([
    "What?? Who said so?!",
    "Is it so?Yes",
    "https://example.org/index.php?title=mali",
    "SÃO PAULO, Ânia, Ñuñoa, Ålesund",
    "AT&T; a < b > c; Q&A",
    "a note [sic] in [his] words",
  ])("not in: %s", (text) => {
    expect(artefactsOf(text)).toEqual([]);
  });
});

describe("Stray punctuation", () => {
  test.for([
    ["his meeting with Ms. .Lavrov.", ". ."],
    ["the town , he said", ","],
    ["the town . He left", "."],
    ["the town,, he said", ",,"],
    ["in Washington, D.C.. The next day", ".."],
    ["the force ( Barkhane)", " "],
    ["the force (Barkhane )", " "],
    ["Really ? he asked", "?"],
  ] as const)("%s", ([text, mark]) => {
    expect(wordsOf(text, findStrayPunctuation(text, "en"))).toEqual([mark]);
  });

  test.for([
    "Example Inc., of Washington, D.C., and others",
    "He waited ... and left . . . at last…",
    "a .NET program, a .45 pistol, a .com address",
    "from 1,000 to 2,000; at 9:00 p.m.",
    "“Barkhane”, ‘Serval’; (both)",
    "He said: “No.” Then: “Yes!”",
  ])("not in: %s", (text) => {
    expect(findStrayPunctuation(text, "en")).toEqual([]);
  });

  test("French sets some marks apart", () => {
    expect(findStrayPunctuation("Qui parle ? Le ministre : lui !", "fr")).toEqual([]);
    expect(findStrayPunctuation("Qui parle ?", "fr-ML")).toEqual([]);
    expect(findStrayPunctuation("Le ministre , lui", "fr")).toHaveLength(1);
  });
});

describe("Spaces and words", () => {
  test("A missing space is found at the mark before it", () => {
    const text = "They left the town.The army came to Granby,Colorado.";
    expect(wordsOf(text, findMissingSpaces(text))).toEqual([".", ","]);
  });

  test.for(["see https://example.org/a.The or mail@example.org", "1,000 men; U.S.Army; Ph.D."])(
    "No space is missing in: %s",
    (text) => {
      expect(findMissingSpaces(text)).toEqual([]);
    },
  );

  test("Doubled words are looked for in English only", () => {
    expect(wordsOf("of the the town", findDoubledWords("of the the town", "en-US"))).toEqual([
      "the the",
    ]);
    expect(findDoubledWords("die Frau, die die Tür", "de")).toEqual([]);
    expect(findDoubledWords("at the end of the.the", "en")).toEqual([]);
  });

  test("An indent and what trails at the end of a line are no doubled spaces", () => {
    expect(findDoubledSpaces("  Kidal  \n  a town")).toEqual([]);
    expect(findDoubledSpaces("a  town\u00A0 of")).toEqual([
      { start: 1, end: 3 },
      { start: 7, end: 9 },
    ]);
  });
});

test("Invisible characters are found, those that scripts and emoji need are not", () => {
  expect(wordsOf("a\u0000b\u00ADc\u200Bd", findInvisible("a\u0000b\u00ADc\u200Bd"))).toEqual([
    "\u0000",
    "\u00AD",
    "\u200B",
  ]);
  expect(findInvisible("\u{1F469}\u200D\u{1F33E} می\u200Cخواهم \u200Fمالي\u200F\r\n\tx")).toEqual(
    [],
  );
  expect(findInvisible("half \uD83D a pair")).toHaveLength(1);
});

test("The words around a defect are those of its line", () => {
  const text = "meeting with\nMs. .Lavrov. Then";
  expect(wordsAround(text, { start: 17, end: 18 })).toBe("Ms. .Lavrov.");
});

test("Whatever the text, each defect is a span of it", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom("en", "fr", "ar"),
      (text, language) => {
        const spans = [
          ...ARTEFACTS.flatMap(({ pattern }) => findMatches(text, pattern)),
          ...findStrayPunctuation(text, language),
          ...findMissingSpaces(text),
          ...findDoubledSpaces(text),
          ...findInvisible(text),
        ];
        for (const { start, end } of spans) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      },
    ),
  );
});
