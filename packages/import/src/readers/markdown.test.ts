import { expect, test } from "vitest";

import { readOne } from "../testing/read-all.ts";

const FRONT_MATTER = `---
title: "Mali: the minister in Moscow"
author: [Abdoulaye Diop, Sergei Lavrov]
date: 2024-02-28 10:00:00 +0100
lang: en-GB
canonical_url: https://example.org/mali
publisher: The Example
license: CC BY 4.0
draft: no
---

# Mali: the minister in Moscow

The **head** of [Russian diplomacy](https://example.org/x "a title") praised
*considerable* progress &amp; more.

- one
- two

> Quoted, \`code\` &lt;b&gt;

<script>alert("no")</script>

| a | b |
|---|---|
| c | d |
`;

test("front matter says what the article is, and Markdown becomes words", async () => {
  const { drafts, codes } = await readOne("a.md", FRONT_MATTER);
  expect(codes).toEqual([]);
  expect(drafts).toMatchObject([
    {
      title: "Mali: the minister in Moscow",
      author: "Abdoulaye Diop, Sergei Lavrov",
      published: { edtf: "2024-02-28T10:00:00+01:00", words: "2024-02-28 10:00:00 +0100" },
      language: { tag: "en-GB", detected: false },
      url: "https://example.org/mali",
      publisher: "The Example",
      rights: "CC BY 4.0",
      text: "The head of Russian diplomacy praised considerable progress & more.\n\none\n\ntwo\n\nQuoted, code <b>\n\na\tb\n\nc\td",
      origin: { format: "markdown", encoding: "utf-8" },
    },
  ]);
});

test.each([
  ["the first heading is the title", "# A *title*\n\nText.", { title: "A title", text: "Text." }],
  [
    "a later heading is not",
    "Text.\n\n# More\n\nText.",
    { title: null, text: "Text.\n\nMore\n\nText." },
  ],
  [
    "a heading that is not the title is text",
    "---\ntitle: One\n---\n# Two\n\nText.",
    { title: "One", text: "Two\n\nText." },
  ],
  [
    "a file may have a heading alone in its front",
    "---\r\ntitle: One\r\n---\r\nText.\r\n",
    { title: "One", text: "Text." },
  ],
  ["a line of dashes alone is no front matter", "---\n\nText.\n", { title: null, text: "Text." }],
])("%s", async (_what, content, expected) => {
  const { drafts, codes } = await readOne("a.md", content);
  expect(codes).toEqual([]);
  expect(drafts).toMatchObject([expected]);
});

test("front matter is a mark of Markdown whatever the name is", async () => {
  const { drafts } = await readOne("a", "---\ntitle: One\n---\nText.");
  expect(drafts).toMatchObject([{ title: "One", origin: { format: "markdown" } }]);
  expect((await readOne("a.txt", "---\ntitle: One\n---\nText.")).codes).toEqual(["name-disagrees"]);
});

test("broken front matter is told, and the text is taken", async () => {
  const broken = await readOne("a.md", "---\ntitle: [One\nb: }\n---\nText.");
  expect(broken.codes).toEqual(["metadata-malformed"]);
  expect(broken.drafts).toMatchObject([{ text: "Text." }]);
  const toml = await readOne("a.md", '+++\ntitle = "One"\n+++\nText.');
  expect(toml.codes).toEqual(["metadata-malformed"]);
  expect(toml.drafts).toMatchObject([{ text: "Text.", title: null }]);
});

test("front matter that unfolds without end is not unfolded", async () => {
  const levels = Array.from({ length: 9 }, (_, index) => {
    const inner = Array.from({ length: 9 }, () => `*a${index}`).join(", ");
    return `a${index + 1}: &a${index + 1} [${inner}]`;
  });
  const bomb = ["---", "a0: &a0 [x]", ...levels, "title: *a9", "---", "Text."].join("\n");
  const { drafts, codes } = await readOne("a.md", bomb);
  expect(codes).toEqual(["metadata-malformed"]);
  expect(drafts).toMatchObject([{ text: "Text." }]);
});

test("a date that can be two is kept as both, and told", async () => {
  const { drafts, codes } = await readOne("a.md", "---\ndate: 02/03/2024\n---\nText.");
  expect(codes).toEqual(["date-doubtful"]);
  expect(drafts[0]?.published?.edtf).toBe("2024-02-03/2024-03-02");
});

test("front matter without a text is no article", async () => {
  expect((await readOne("a.md", "---\ntitle: One\n---\n")).codes).toEqual(["text-missing"]);
});
