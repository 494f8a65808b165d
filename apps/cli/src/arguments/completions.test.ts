import { expect, test } from "vitest";
import { COMMANDS } from "../command-table.ts";
import { completionsOf } from "./completions.ts";

const valuesFor = async (...words: string[]): Promise<string[]> =>
  (await completionsOf(words, COMMANDS)).map(({ value }) => value);

test.each([
  [["va"], ["validate"]],
  [["validate", "--str"], ["--strict"]],
  [
    ["validate", "--format", ""],
    ["text", "json", "sarif", "github"],
  ],
  [["validate", "-f", "s"], ["sarif"]],
  [["validate", "--format=g"], ["--format=github"]],
  [["--dataset", "somewhere", "expl"], ["explain"]],
  [["explain", "anchor-mis"], ["anchor-mismatch"]],
  [["explain", "anchor-mismatch", ""], []],
  [["schema", "st"], ["statement"]],
  [
    ["completion", ""],
    ["bash", "zsh", "fish"],
  ],
  [["help", "sh"], ["show"]],
  [["stats", "--no-c"], ["--no-color"]],
  [["nonsense", ""], ["validate"]],
])("after %j come %j", async (words, values) => {
  expect((await valuesFor(...words)).slice(0, Math.max(1, values.length))).toEqual(values);
});

test("the command that only scripts call is not offered", async () => {
  expect(await valuesFor("comp")).toEqual(["completion"]);
});

test("the ids of the bundled dataset are offered to show", async () => {
  expect(await valuesFor("show", "person/abd")).toEqual(["person/abdoulaye-diop"]);
});
