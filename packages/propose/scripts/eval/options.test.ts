import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { parseEvalOptions } from "./options.ts";

test("a folder alone is scored on the reporting half, with the baselines", () => {
  expect(parseEvalOptions(["--corpora", tmpdir()])).toEqual({
    action: "run",
    options: {
      corpora: tmpdir(),
      split: "report",
      examples: 3,
      json: undefined,
      docs: false,
      baselines: true,
    },
  });
});

test.each([
  [[], "Name the folder"],
  [["--corpora", "/no/such/folder"], "There is no folder “/no/such/folder”"],
  [["--corpora", tmpdir(), "--split", "half"], "not “half”"],
  [["--corpora", tmpdir(), "--examples", "many"], "not “many”"],
  [["--corpus", tmpdir()], "--corpus"],
])("%j is refused in words and with the usage", (args, words) => {
  const request = parseEvalOptions(args);
  expect(request).toMatchObject({ action: "print", exitCode: 2 });
  expect("words" in request && request.words).toContain(words);
  expect("words" in request && request.words).toContain("Usage: pnpm eval");
});

test("help is told and is no fault", () => {
  expect(parseEvalOptions(["--help"])).toMatchObject({ action: "print", exitCode: 0 });
});
