import { expect, test } from "vitest";
import { parseOptions } from "./parse-options.ts";

const DECLARED = {
  strict: { kind: "flag", summary: "" },
  color: { kind: "flag", negatable: true, summary: "" },
  format: {
    kind: "value",
    short: "f",
    placeholder: "format",
    summary: "",
    fallback: "text",
    choices: async () => ["text", "json"],
  },
  kind: { kind: "list", placeholder: "kind", summary: "" },
  limit: { kind: "number", placeholder: "count", least: 1, summary: "" },
  port: { kind: "number", placeholder: "port", least: 0, most: 65_535, summary: "" },
} as const;

test.each([
  [[], { strict: false, color: undefined, format: "text", kind: [], limit: undefined }],
  [["--strict", "--no-color"], { strict: true, color: false }],
  [["-f", "json", "--limit=3"], { format: "json", limit: 3 }],
  [["--kind", "event", "--kind=person"], { kind: ["event", "person"] }],
])("%j gives %j", async (argv, values) => {
  expect((await parseOptions(argv, DECLARED)).options).toMatchObject(values);
});

test("what follows -- is a word, whatever it looks like", async () => {
  const { positionals } = await parseOptions(["a", "--", "--strict", "-"], DECLARED);
  expect(positionals.map(({ value }) => value)).toEqual(["a", "--strict", "-"]);
});

test.each([
  [["--stric"], "There is no option --stric here."],
  [["--format"], "--format needs a value: --format <format>."],
  [["--format="], "--format needs a value: --format <format>."],
  [["--format", "jsn"], '--format cannot be "jsn".'],
  [["--strict=yes"], '--strict takes no value; leave out "=yes".'],
  [["--limit", "0"], '--limit must be a whole number from 1, not "0".'],
  [["--limit", "many"], '--limit must be a whole number from 1, not "many".'],
  [["--port", "99999"], '--port must be a whole number from 0 to 65535, not "99999".'],
  [["--no-strict"], "There is no option --no-strict here."],
])("%j is refused: %s", async (argv, message) => {
  await expect(parseOptions(argv, DECLARED)).rejects.toMatchObject({ name: "UsageError", message });
});

test("a mistyped option and a mistyped value come with what was meant", async () => {
  await expect(parseOptions(["--stric"], DECLARED)).rejects.toMatchObject({
    hints: ["Did you mean --strict?"],
  });
  await expect(parseOptions(["-f", "jsn"], DECLARED)).rejects.toMatchObject({
    hints: ["Did you mean json?"],
  });
});
