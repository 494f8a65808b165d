import { bundledDatasetFolder, readDataset } from "@onrecord/data";
import { indexDataset, toArticleView } from "@onrecord/domain";
import { describe, expect, test } from "vitest";
import type { DeskPassage } from "./desk-item.ts";
import { toPassageMarks } from "./passage-marks.ts";
import { toDeskArticle } from "./to-desk-article.ts";
import type { DeskArticle } from "./to-desk-article.ts";
import { toDeskPassage } from "./to-desk-passage.ts";

const { dataset } = await readDataset(bundledDatasetFolder());
const [article] = dataset.articles;
const index = indexDataset(dataset);
const view = toArticleView(index, article?.id ?? "");
const desk = toDeskArticle(index, article?.id ?? "");
if (view === undefined || desk === undefined) throw new Error("the bundled dataset has no article");

/** The same article as one paragraph that is repeated many times. */
function toLong({ article: original, ...rest }: DeskArticle): DeskArticle {
  const text = Array.from({ length: 60 }, () => rest.text.replaceAll("\n", " ")).join(" ");
  const blocks = [{ role: "paragraph" as const, start: 0, end: text.length }];
  return { ...rest, text, article: { ...original, blocks } };
}

test("each record of the article has the line that its view has", () => {
  expect(desk).toMatchObject({ title: view.title, href: view.ref.address, text: view.text });
  const lines = new Map(desk.records.map(({ id, words }) => [id, words]));
  for (const { record, entity } of view.mentions) expect(lines.get(record.id)).toBe(entity.name);
  for (const { record, time } of view.times)
    expect(lines.get(record.id)).toBe(time.label ?? `“${record.anchor.exact}”, left open`);
  for (const claim of view.claims)
    expect(lines.get(claim.record.id)).toContain(
      claim.kind === "statement" ? (claim.speaker?.name ?? "somebody") : claim.label,
    );
  expect(lines.size).toBe(view.mentions.length + view.times.length + view.claims.length);
});

describe("the passage of a sentence", () => {
  test("is the text itself: its paragraph, and those before and after", () => {
    for (const sentence of view.sentences) {
      const passage = toDeskPassage(desk, sentence);
      const end = passage.start + passage.text.length;
      expect(passage.text).toBe(view.text.slice(passage.start, end));
      expect(passage.start <= sentence.start && sentence.end <= end).toBe(true);
      expect(passage.blocks.length).toBeLessThanOrEqual(3);
      for (const { start } of passage.blocks)
        expect(view.article.blocks.some((block) => block.start === start)).toBe(true);
    }
  });

  test("is the same for all sentences of a paragraph, so that it is sent once", () => {
    const made = new Map<string, DeskPassage>();
    const keys = new Set(view.sentences.map((each) => toDeskPassage(desk, each, made).key));
    expect(made.size).toBe(keys.size);
    expect(keys.size).toBeLessThanOrEqual(view.article.blocks.length);
  });

  test("of a paragraph as long as a book is cut at words", () => {
    const long = toLong(desk);
    const middle = Math.floor(long.text.length / 2);
    const sentence = { start: middle, end: middle + 80 };
    const { start, text } = toDeskPassage(long, sentence);
    expect(text.length).toBeLessThan(4000);
    expect(start).toBeLessThan(sentence.start);
    expect(long.text.charAt(start - 1)).toMatch(/\s/u);
  });
});

test("a paragraph without spaces is cut at a character near by, and keeps its sentence", () => {
  const text = "马里外交部长访问莫斯科。".repeat(500);
  const blocks = [{ role: "paragraph" as const, start: 0, end: text.length }];
  const [start, end] = [2400, 2412];
  const passage = toDeskPassage(
    { ...desk, text, article: { ...desk.article, blocks } },
    { start, end },
  );
  expect(passage.start).toBeLessThan(start);
  expect(passage.start + passage.text.length).toBeGreaterThan(end);
  expect(passage.text.length).toBeLessThan(3100);
});

test("a proposal is marked in its sentence, and is not its own neighbour", () => {
  const [mention] = view.mentions;
  if (mention === undefined) throw new Error("the bundled article names somebody");
  const { record, entity, passage } = mention;
  const spans = [{ start: record.anchor.start, end: record.anchor.end }];
  const marks = toPassageMarks(
    toDeskPassage(desk, passage.sentence),
    { id: record.id, sentence: passage.sentence },
    { kind: "mention", spans, form: "name", entity: { ...entity, description: null } },
  );
  expect(marks[0]).toMatchObject({ kind: "sentence", ...passage.sentence });
  expect(marks[1]).toMatchObject({ kind: "proposed", as: entity.kind, ...spans[0] });
  const neighbours = marks.flatMap((mark) => (mark.kind === "neighbour" ? [mark.id] : []));
  expect(neighbours.length).toBeGreaterThan(3);
  expect(neighbours).not.toContain(record.id);
});
