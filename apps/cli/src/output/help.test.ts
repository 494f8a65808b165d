import { expect, test } from "vitest";
import { COMMANDS } from "../command-table.ts";
import { commandHelp, toTypedLines } from "./help.ts";
import { plainText } from "./line.ts";
import { textWidth } from "./text-width.ts";

test("a command that is too wide is cut before its options, as a shell takes it", () => {
  const typed = "onrecord import pages/ feed.xml --map title=Headline --archive news.sqlite";
  expect(toTypedLines(typed, 80)).toEqual([typed]);
  expect(toTypedLines(typed, 60)).toEqual([
    "onrecord import pages/ feed.xml --map title=Headline \\",
    "--archive news.sqlite",
  ]);
  expect(toTypedLines(typed, 60).join(" ").replaceAll(" \\ ", " ")).toBe(typed);
});

test("the help of every command fits 80 columns", async () => {
  for (const command of COMMANDS) {
    const lines = await commandHelp(command, 80);
    for (const each of lines.map(plainText))
      expect([each, textWidth(each) <= 80]).toEqual([each, true]);
  }
});
