import { expect, test } from "vitest";
import { toArticleSources } from "./to-article-sources.ts";

const ORIGIN = {
  path: "news/2024.jsonl.gz",
  entry: null,
  line: 1200,
  format: "json-lines",
  encoding: "utf-8",
  sha256: "ab".repeat(32),
  added: "2026-11-23T12:36:07.123Z",
};

test("a source says its file and place, its format, and when it was imported", () => {
  expect(toArticleSources("article/00aa", [ORIGIN])).toEqual([
    {
      place: "news/2024.jsonl.gz, line 1,200",
      facts: ["JSON lines", "UTF-8", "imported 23 November 2026, 12:36 UTC"],
      sha256: ORIGIN.sha256,
      href: `/articles/00aa/source/${ORIGIN.sha256}`,
    },
  ]);
});

test("what is not known of a source is left out", () => {
  const bare = { ...ORIGIN, line: null, encoding: null, entry: "a.html", format: "warc" };
  expect(toArticleSources("article/00aa", [bare])[0]).toMatchObject({
    place: "news/2024.jsonl.gz, a.html",
    facts: ["WARC", "imported 23 November 2026, 12:36 UTC"],
  });
});
