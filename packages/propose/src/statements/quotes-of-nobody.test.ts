/** Quoted words that stand beside a name which does not say them, written for this test. */
import { expect, test } from "vitest";
import type { StatementRow as Row } from "../testing/read-statements.ts";
import { readStatements as read } from "../testing/read-statements.ts";

const rows = (text: string): string[][] =>
  read(text).map(([, speaker, , content]) => [speaker ?? "nobody", content ?? ""]);

test.each([
  [
    "Mr. Lavrov dismissed as “nonsense” a report by TASS.",
    "Mr. Lavrov",
    "nonsense | a report by TASS",
  ],
  ["Mr. Diop condemned as “barbaric” the attack by rebels.", "Mr. Diop", "barbaric"],
  ["The talks, described as “tense” by officials, lasted an hour.", "officials", "tense"],
  ["Mr. Diop rejected views described by critics as “colonial.”", "critics", "colonial."],
  [
    "Mr. Diop condemned the attacks, described by officials as “acts of terror.”",
    "officials",
    "acts of terror.",
  ],
  [
    "Two attacks on Monday were denounced by Mr. Lavrov as “acts of terror.”",
    "Mr. Lavrov",
    "acts of terror.",
  ],
  ["Mr. Diop joined a plan billed by officials as “a reform.”", "officials", "a reform."],
  [
    "Mr. Diop defended recent attacks by the army as “needed.”",
    "Mr. Diop",
    "recent attacks by the army as | needed.",
  ],
  [
    "Critics slam the views of Mr. Diop as “colonial.”",
    "Critics",
    "the views of Mr. Diop as | colonial.",
  ],
  ["The army views the talks as “a farce.”", "The army", "the talks as | a farce."],
  [
    "Mr. Diop slammed the ruling issued on Monday as “a disgrace.”",
    "Mr. Diop",
    "the ruling issued on Monday as | a disgrace.",
  ],
])("what one calls another is said by the one: %s", (text, speaker, content) => {
  expect(rows(text)).toEqual([[speaker, content]]);
});

test.each([
  ["Vladimir Putin banned the slogan “No to war” on Monday.", "nobody", "No to war"],
  ["Mr. Diop removed the words “under God” from the text.", "nobody", "under God"],
  ["Mr. Diop was met with chants of “Go home” in Kidal.", "nobody", "Go home"],
  ["Mr. Diop sent a text, “I am coming home,” on Monday.", "Mr. Diop", "I am coming home"],
  ["Mr. Diop’s tweet — “Enough of this” — was deleted.", "Mr. Diop", "Enough of this"],
])("words are those of their owner alone: %s", (text, speaker, content) => {
  expect(rows(text)).toEqual([[speaker, content]]);
});

test.each([
  ["Mr. Diop was killed on Monday.\n\n“He was my best friend, and I will miss him.”", "nobody"],
  ["Mr. Diop opened a school.\n\n“She was my best friend, and I will miss her.”", "nobody"],
  ["Mr. Diop was arrested on Monday.\n\n“They came to my house in the night.”", "nobody"],
  ["Mr. Diop died on Monday.\n\n“I will miss all of this every day.”", "nobody"],
  ["Mr. Diop opened a school on Monday.\n\n“I was happy to see them come.”", "Mr. Diop"],
  ["Mr. Diop was surprised on Monday.\n\n“I had no idea that they would come.”", "Mr. Diop"],
])("a paragraph of quotation is not of him whom the one before mourns: %s", (text, speaker) => {
  expect(read(text)[0]?.[1] ?? "nobody").toBe(speaker);
});

const NOTHING = [
  "Mr. Diop read “War and Peace” in prison.",
  "Mr. Lavrov was reading “War and Peace” when they called.",
  "“Oklahoma!” star Abdoulaye Diop won the prize.",
  "“Jeopardy!” host Abdoulaye Diop resigned on Monday.",
  "“Mamma Mia!” fans flocked to Kidal on Monday.",
  "“Oklahoma!” turned Mr. Diop into a star.",
  "He ate a plate of “king crab” on Monday.",
  "Mr. Diop is a fan of “spring rolls” and tea.",
  "The password was “swordfish.”",
  "Mr. Diop left. The password was “king crab” on Monday.",
  "The mood was “grim.”",
];

test.each(NOTHING)("nobody says a title or a name of things: %s", (text) => {
  expect(read(text)).toEqual([]);
});

const SAID: [text: string, row: Row][] = [
  ["A banner read “Make Kazan Great.”", ["direct", "A banner", "read", "Make Kazan Great."]],
  ["Signs outside the ministry read “No War” on Monday.", ["direct", "Signs", "read", "No War"]],
  ["“What?” Mr. Diop shot back.", ["direct", "Mr. Diop", null, "What?"]],
  ["“Never!” thundered Mr. Diop.", ["direct", "Mr. Diop", "thundered", "Never!"]],
];

test.each(SAID)("what is written on boards or cried is said: %s", (text, row) => {
  expect(read(text)).toEqual([row]);
});
