import { expect, test } from "vitest";
import { toProgressText } from "./import-lines.ts";

const PROGRESS = {
  articles: 94_238,
  seconds: 37,
  path: "corpora/current-events-2002-2024.jsonl.gz",
  bytesRead: 7_000_000,
  bytesTotal: 10_000_000,
  since: 0,
  now: 37_000,
};

test("how far an import is fits the terminal, with the time that is left", () => {
  const text = toProgressText(PROGRESS, 80);
  expect(text.length).toBeLessThan(80);
  expect(text).toMatch(/^94,238 articles, 2,547 a second · curre\S*…\S*gz ▓+░+ 70 %, 16 s left$/u);
});

test("a name that fits is shown whole, and a narrow terminal has what comes first", () => {
  expect(toProgressText({ ...PROGRESS, path: "in/a.jsonl" }, 80)).toContain(" · a.jsonl ▓");
  expect(toProgressText(PROGRESS, 120)).toContain(" · current-events-2002-2024.jsonl.gz ▓");
  for (const width of [10, 20, 40, 60, 79])
    expect(toProgressText(PROGRESS, width).length).toBeLessThan(Math.max(width, 11));
  expect(toProgressText({ ...PROGRESS, bytesTotal: null }, 80)).toMatch(/ · current\S+gz$/u);
});
