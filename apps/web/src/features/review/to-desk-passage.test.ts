import { bundledDatasetFolder, readDataset } from "@onrecord/data";
import { indexDataset, toArticleView } from "@onrecord/domain";
import type { ArticleView } from "@onrecord/domain";
import { describe, expect, test } from "vitest";
import { toPassageMarks } from "./passage-marks.ts";
import { toDeskPassage } from "./to-desk-passage.ts";

const { dataset } = await readDataset(bundledDatasetFolder());
const [article] = dataset.articles;
const view = toArticleView(indexDataset(dataset), article?.id ?? "");
if (view === undefined) throw new Error("the bundled dataset has no article");

/** The same article as one paragraph that is repeated many times. */
function toLong({ article: original, ...rest }: ArticleView): ArticleView {
  const text = Array.from({ length: 60 }, () => rest.text.replaceAll("\n", " ")).join(" ");
  const blocks = [{ role: "paragraph" as const, start: 0, end: text.length }];
  return { ...rest, text, article: { ...original, blocks } };
}

describe("the passage of a sentence", () => {
  test("is the text itself: its paragraph, and those before and after", () => {
    for (const sentence of view.sentences) {
      const passage = toDeskPassage(view, sentence);
      const end = passage.start + passage.text.length;
      expect(passage.text).toBe(view.text.slice(passage.start, end));
      expect(passage.start <= sentence.start && sentence.end <= end).toBe(true);
      expect(passage.blocks.length).toBeLessThanOrEqual(3);
      for (const { start } of passage.blocks)
        expect(view.article.blocks.some((block) => block.start === start)).toBe(true);
    }
  });

  test("is the same for all sentences of a paragraph, so that it is sent once", () => {
    const keys = new Set(view.sentences.map((sentence) => toDeskPassage(view, sentence).key));
    expect(keys.size).toBeLessThanOrEqual(view.article.blocks.length);
  });

  test("of a paragraph as long as a book is cut at words", () => {
    const long = toLong(view);
    const middle = Math.floor(long.text.length / 2);
    const sentence = { start: middle, end: middle + 80 };
    const { start, text } = toDeskPassage(long, sentence);
    expect(text.length).toBeLessThan(4000);
    expect(start).toBeLessThan(sentence.start);
    expect(long.text.charAt(start - 1)).toMatch(/\s/u);
  });
});

test("a proposal is marked in its sentence, and is not its own neighbour", () => {
  const [mention] = view.mentions;
  if (mention === undefined) throw new Error("the bundled article names somebody");
  const { record, entity, passage } = mention;
  const spans = [{ start: record.anchor.start, end: record.anchor.end }];
  const marks = toPassageMarks(
    toDeskPassage(view, passage.sentence),
    { id: record.id, sentence: passage.sentence },
    { kind: "mention", spans, form: "name", entity: { ...entity, description: null } },
  );
  expect(marks[0]).toMatchObject({ kind: "sentence", ...passage.sentence });
  expect(marks[1]).toMatchObject({ kind: "proposed", as: entity.kind, ...spans[0] });
  const neighbours = marks.flatMap((mark) => (mark.kind === "neighbour" ? [mark.id] : []));
  expect(neighbours.length).toBeGreaterThan(3);
  expect(neighbours).not.toContain(record.id);
});
