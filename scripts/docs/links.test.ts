import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { readMarkdownFiles, ROOT } from "./markdown-files.ts";

const files = readMarkdownFiles();

/** The targets of links and pictures, outside code, without their fragments. */
function findTargets(markdown: string): readonly string[] {
  const prose = markdown.replaceAll(/^```.*?^```$/gmsu, "").replaceAll(/`[^`\n]*`/gu, "");
  const inline = Array.from(prose.matchAll(/\]\(([^)\s]+)\)/gu), (match) => match[1] ?? "");
  const markup = Array.from(
    prose.matchAll(/(?:src|srcset|href)="([^"]+)"/gu),
    (match) => match[1] ?? "",
  );
  return [...inline, ...markup].map((target) => target.replace(/#.*$/u, ""));
}

test("there is documentation to look at", () => {
  expect(files.map(({ path }) => path)).toEqual(
    expect.arrayContaining(["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md"]),
  );
});

test.each(files)("the links of $path lead somewhere", ({ path, text }) => {
  const local = findTargets(text).filter((target) => target !== "" && !/^[a-z]+:/u.test(target));
  const missing = local.filter((target) => !existsSync(join(ROOT, dirname(path), target)));
  expect(missing).toEqual([]);
});
