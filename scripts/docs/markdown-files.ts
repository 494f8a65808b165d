/** The project's documentation: every Markdown file that git tracks or would track. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The root of the repository. */
export const ROOT = join(import.meta.dirname, "../..");

export type MarkdownFile = { readonly path: string; readonly text: string };

export function readMarkdownFiles(): readonly MarkdownFile[] {
  const args = ["ls-files", "--cached", "--others", "--exclude-standard", "-z", "--", "*.md"];
  const paths = execFileSync("git", args, { cwd: ROOT, encoding: "utf8" }).split("\0");
  return paths
    .filter((path) => path !== "")
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), "utf8") }));
}

/** A fenced block of code: its language, its text, and the line on which it begins. */
export type Snippet = { readonly language: string; readonly code: string; readonly line: number };

export function findSnippets(markdown: string): readonly Snippet[] {
  return Array.from(markdown.matchAll(/^```(\w+)\n(.*?)^```$/gmsu), (match) => ({
    language: match[1] ?? "",
    code: match[2] ?? "",
    line: markdown.slice(0, match.index).split("\n").length,
  }));
}
