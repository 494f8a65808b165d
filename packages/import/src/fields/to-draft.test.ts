import { describe, expect, it } from "vitest";
import type { FieldValues } from "./article-field.ts";
import { toDraft } from "./to-draft.ts";

const ORIGIN = {
  path: "a.jsonl",
  entry: null,
  line: 3,
  format: "json-lines",
  encoding: "utf-8",
  bytes: new Uint8Array(),
} as const;

const read = (values: FieldValues): unknown[] =>
  [...toDraft(values, ORIGIN)].map((event) => (event.kind === "article" ? event.draft : event));

describe("toDraft", () => {
  it.each([
    [
      "<p>One &amp; two.</p><p>Three.<br>Four.</p><script>alert(1)</script>",
      "One & two.\n\nThree.\nFour.",
    ],
    ["One.<br/>Two.", "One.\nTwo."],
    [
      "He <3 Moscow, said <Diop> <b>.\n\n\n\nYes &amp; no.",
      "He <3 Moscow, said <Diop> <b>.\n\nYes &amp; no.",
    ],
  ])("reads the text %j", (text, expected) => {
    expect(read({ text })).toMatchObject([{ text: expected }]);
  });

  it("makes lines of titles, addresses of what are addresses, and names of bylines", () => {
    const values = {
      text: "a",
      title: "<b>A\n visit</b>",
      url: "javascript:alert(1)",
      author: "by  Someone",
    };
    expect(read(values)).toMatchObject([{ title: "A visit", url: null, author: "Someone" }]);
    expect(read({ text: "a", url: " HTTPS://Example.org/a b " })).toMatchObject([
      { url: "https://example.org/a%20b" },
    ]);
  });

  it("takes an article whose date is in doubt, and says so", () => {
    expect(read({ text: "a", date: "02/03/2024" })).toMatchObject([
      { kind: "finding", finding: { code: "date-doubtful", outcome: "warned", line: 3 } },
      { published: { words: "02/03/2024" } },
    ]);
    expect(read({ text: "a", date: "soon" })).toMatchObject([
      { finding: { code: "date-unreadable" } },
      { published: null },
    ]);
  });

  it("refuses markup without words", () => {
    expect(read({ text: "<p> <br></p>" })).toMatchObject([
      { finding: { code: "text-missing", outcome: "refused" } },
    ]);
  });
});
