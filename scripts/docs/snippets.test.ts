/** Runs what the documentation shows: its TypeScript as programs, its `onrecord` lines as commands. */
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
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
/** The commands of one block build upon each other. */
const blocks = snippets
  .filter(({ language }) => language === "sh")
  .map(({ path, line, code }) => ({ path, line, commands: toCommands(code) }))
  .filter(({ commands }) => commands.length > 0);

function toCommands(code: string): string[][] {
  return code
    .split("\n")
    .filter((line) => line.startsWith("pnpm onrecord "))
    .map((line) => line.replace(/^pnpm onrecord /u, "").replace(/\s+#.*$/u, ""))
    .map((line) =>
      Array.from(line.matchAll(/'([^']*)'|(\S+)/gu), (match) => match[1] ?? match[2] ?? ""),
    );
}

/** What a reader is taken to have: a folder of pages, and a feed. */
function writeSources(folder: string): void {
  mkdirSync(join(folder, "saved-pages"));
  const page = "---\ntitle: Kidal\ndate: 2023-11-14\n---\n\nKidal fell on Tuesday.\n";
  writeFileSync(join(folder, "saved-pages", "kidal.md"), page);
  const item = "<item><title>Moscow</title><description>They met in Moscow.</description></item>";
  const feed = `<rss version="2.0"><channel><title>News</title>${item}</channel></rss>`;
  writeFileSync(join(folder, "feed.xml"), feed);
}

test("the documentation shows programs and commands", () => {
  expect(programs.length).toBeGreaterThan(4);
  expect(blocks.flatMap(({ commands }) => commands).length).toBeGreaterThan(5);
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

// Each command is a process of its own; a busy machine must not fail them.
const SLOW = { timeout: 60_000 };

test.each(blocks)("the commands in $path, line $line, do something", SLOW, async ({ commands }) => {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-docs-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeSources(folder);
  const main = join(ROOT, "apps/cli/src/main.ts");
  for (const words of commands) {
    const { stdout, stderr } = await run(process.execPath, [main, ...words], { cwd: folder });
    expect(`${stdout}${stderr}`, words.join(" ")).not.toBe("");
  }
});
