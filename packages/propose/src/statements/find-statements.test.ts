import { expect, test } from "vitest";
import { toReading } from "../reading/reading.ts";
import { findStatements } from "./find-statements.ts";

/** Manner, speaker's words, cue and content of each statement. */
function read(text: string): (string | null)[][] {
  const words = (span: { start: number; end: number } | null): string | null =>
    span === null ? null : text.slice(span.start, span.end);
  return findStatements(toReading({ text, language: "en" })).map(
    ({ manner, speaker, cue, content }) => [
      manner,
      words(speaker),
      words(cue),
      content.map((span) => words(span)).join(" | "),
    ],
  );
}

test.each([
  ["“We stay here,” Mr. Diop said.", ["direct", "Mr. Diop", "said", "We stay here"]],
  ['"We stay here," said Mr. Diop on Monday.', ["direct", "Mr. Diop", "said", "We stay here"]],
  ["Mr. Diop said: «We stay here.»", ["direct", "Mr. Diop", "said", "We stay here."]],
  ["„We stay here“, Diop said.", ["direct", "Diop", "said", "We stay here"]],
  ["‘We stay here,’ he underlined.", ["direct", "he", "underlined", "We stay here"]],
  ["Mr. Diop said that Mali would stay.", ["indirect", "Mr. Diop", "said", "Mali would stay"]],
  ["Diop told reporters on Monday that Mali stays.", ["indirect", "Diop", "told", "Mali stays"]],
  ["According to Diop, Mali will stay.", ["indirect", "Diop", "According to", "Mali will stay"]],
  [
    "Mali will stay there, according to Diop.",
    ["indirect", "Diop", "according to", "Mali will stay there"],
  ],
  [
    "Mali will stay there, Mr. Lavrov said.",
    ["indirect", "Mr. Lavrov", "said", "Mali will stay there"],
  ],
  [
    "Lavrov, the foreign minister, denied that Russia left.",
    ["indirect", "Lavrov", "denied", "Russia left"],
  ],
  [
    "He thanked Russia “for its lucid reading”.",
    ["mixed", "He", "thanked", "for its lucid reading"],
  ],
])("%s", (text, expected) => {
  expect(read(text)).toEqual([expected]);
});

test("a cue inside a quotation joins its two parts", () => {
  const [statement] = read("“We stay here,” Mr. Diop told the press, “and we will not leave.”");
  expect(statement).toEqual([
    "direct",
    "Mr. Diop",
    "told",
    "We stay here | and we will not leave.",
  ]);
});

test("a quotation that runs over paragraphs is one statement", () => {
  const text = "“We stay here. There is more.\n\n“And we will not leave,” Mr. Diop said.";
  expect(read(text)).toEqual([
    ["direct", "Mr. Diop", "said", "We stay here. There is more. | And we will not leave"],
  ]);
});

test("a quotation without a cue goes on with the turn of the one before", () => {
  const statements = read("“We stay here,” Mr. Diop said. “We will not leave this place.”");
  expect(statements.map(([, speaker]) => speaker)).toEqual(["Mr. Diop", "Mr. Diop"]);
});

test.each([
  "The French force “Barkhane” left in 2022.",
  "The film “No Country for Old Men” was shown in Kidal.",
  "They met the so-called “experts” in Moscow.",
  "The report was read in Moscow on Monday.",
  "Mr. Diop told nobody.",
])("%s says that nobody speaks", (text) => {
  expect(read(text)).toEqual([]);
});

test("of a clause with few quoted words the whole is content, in pieces at the marks", () => {
  const text =
    "Mr. Lavrov said that the aid was “free” and that Russia would deliver all of it soon.";
  expect(read(text)).toEqual([
    [
      "mixed",
      "Mr. Lavrov",
      "said",
      "the aid was | free | and that Russia would deliver all of it soon",
    ],
  ]);
});
