import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { runHere } from "./memory-io.ts";

const MAIN = join(import.meta.dirname, "../src/main.ts");

/** What bash would offer at the end of a line that it has cut into these words. */
async function offersOfBash(...words: string[]): Promise<string[]> {
  const script = `
    onrecord() { ${JSON.stringify(process.execPath)} ${JSON.stringify(MAIN)} "$@"; }
    source <(onrecord completion bash)
    COMP_WORDS=(onrecord "$@"); COMP_CWORD=$#
    _onrecord
    printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout } = await promisify(execFile)("bash", ["-c", script, "bash", ...words]);
  return stdout.split("\n").filter((line) => line !== "");
}

test.each([
  [["va"], ["validate"]],
  [["validate", "--stri"], ["--strict"]],
  [
    ["validate", "--format", ""],
    ["text", "json", "sarif", "github"],
  ],
  // Bash cuts "--format=s" into three words and replaces the last one only.
  [
    ["validate", "--format", "="],
    ["text", "json", "sarif", "github"],
  ],
  [["validate", "--format", "=", "s"], ["sarif"]],
  [["explain", "anchor-m"], ["anchor-mismatch"]],
  [["show", "person/abd"], ["person/abdoulaye-diop"]],
  [["export", "some-file"], []],
])("bash offers, after the words %j, %j", async (words, offers) => {
  expect(await offersOfBash(...words)).toEqual(offers);
});

test.each([
  ["zsh", "compdef _onrecord onrecord"],
  ["fish", "complete -c onrecord"],
])("the script for %s registers itself and asks the program", async (shell, registration) => {
  const { stdout, code } = await runHere(["completion", shell]);
  expect(code).toBe(0);
  expect(stdout).toContain(registration);
  expect(stdout).toContain("onrecord complete -- ");
  expect(stdout).not.toContain("$@{");
});

test("a shell that is not known is refused, and the known ones are named", async () => {
  const { stderr, code } = await runHere(["completion", "csh"]);
  expect(code).toBe(2);
  expect(stderr).toContain("There is one for bash, zsh and fish.");
});
