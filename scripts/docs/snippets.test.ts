/** Runs what the documentation shows: its TypeScript as programs, its `onrecord` lines as commands. */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { findSnippets, readMarkdownFiles, ROOT } from "./markdown-files.ts";

const run = promisify(execFile);
const shown = ["README.md", "docs/domain.md"];
const snippets = readMarkdownFiles()
  .filter(({ path }) => shown.includes(path))
  .flatMap(({ path, text }) => findSnippets(text).map((snippet) => ({ path, ...snippet })));

const programs = snippets.filter(({ language }) => language === "ts");
const commands = snippets
  .filter(({ language }) => language === "sh")
  .flatMap(({ code }) => code.split("\n"))
  .filter((line) => line.startsWith("pnpm onrecord "))
  .map((line) => line.replace(/^pnpm onrecord /u, "").replace(/\s+#.*$/u, ""));

test("the documentation shows programs and commands", () => {
  expect(programs.length).toBeGreaterThan(4);
  expect(commands.length).toBeGreaterThan(3);
});

test.each(programs)("the program in $path, line $line, runs and prints", async ({ code }) => {
  // Where it can import the packages by their names, as a reader's own workspace could.
  const folder = mkdtempSync(join(ROOT, "examples/who-said-what/.snippet-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "program.ts");
  writeFileSync(file, code);
  const { stdout, stderr } = await run(process.execPath, [file]);
  expect(stdout).not.toBe("");
  expect(stderr).toBe("");
});

test.each(commands)("onrecord %s does what it says", async (command) => {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-docs-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const words = Array.from(
    command.matchAll(/'([^']*)'|(\S+)/gu),
    (match) => match[1] ?? match[2] ?? "",
  );
  const main = join(ROOT, "apps/cli/src/main.ts");
  const { stdout, stderr } = await run(process.execPath, [main, ...words], { cwd: folder });
  expect(`${stdout}${stderr}`).not.toBe("");
});
