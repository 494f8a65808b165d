import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { ArticleText } from "./article-text.tsx";
import type { ReaderData } from "./reader-data.ts";

const HOSTILE = `<script>alert(1)</script> said <b onclick="x()">Lavrov & “Diop”</b>`;

const dataOf = (text: string, rest: Partial<ReaderData> = {}) => ({
  text,
  language: "en",
  blocks: [{ role: "paragraph" as const, start: 0, end: text.length }],
  marks: [],
  named: [],
  notes: [],
  ...rest,
});
const markupOf = (data: ReturnType<typeof dataOf>): string =>
  renderToStaticMarkup(<ArticleText data={data} />);

const ENTITIES: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&amp;": "&",
  "&quot;": '"',
  "&#x27;": "'",
};
const wordsOf = (markup: string): string =>
  markup
    .replaceAll(/<sup[^>]*>\d+<\/sup>/gu, "")
    .replaceAll(/<[^>]*>/gu, "")
    .replaceAll(/&[^;]+;/gu, (entity) => ENTITIES[entity] ?? entity);

describe("the article's text", () => {
  test("never becomes markup", () => {
    const markup = markupOf(dataOf(HOSTILE));
    expect(markup).not.toContain("<script");
    expect(markup).not.toContain("<b ");
    expect(wordsOf(markup)).toBe(HOSTILE);
  });

  test("stays the same under marks and footnotes that cut it anywhere", () => {
    const data = dataOf(HOSTILE, {
      marks: [
        { kind: "statement", claim: "statement/a", start: 3, end: 40 },
        { kind: "defect", title: "a fault", reason: null, start: 20, end: 50 },
        { kind: "time", label: "2023", reason: "read so", start: 30, end: 32 },
      ],
      notes: [
        { at: 25, number: 1, kind: "statement" },
        { at: 40, number: 2, kind: "event" },
        { at: 40, number: 3, kind: "event" },
        { at: HOSTILE.length, number: 4, kind: "relation" },
      ],
    });
    const markup = markupOf(data);
    expect(wordsOf(markup)).toBe(HOSTILE);
    expect(markup.match(/<sup/gu)).toHaveLength(4);
  });

  test("says at each leaf where in the text it stands", () => {
    const markup = markupOf(
      dataOf("Lavrov said so", {
        marks: [{ kind: "statement", claim: "statement/a", start: 7, end: 11 }],
      }),
    );
    const leaves = [...markup.matchAll(/data-at="(\d+)">([^<]*)/gu)].map(([, at, words]) => [
      at,
      words,
    ]);
    expect(leaves).toEqual([
      ["0", "Lavrov "],
      ["7", "said"],
      ["11", " so"],
    ]);
  });
});
