import { describe, expect, test } from "vitest";
import { Dataset } from "../dataset/dataset.ts";
import { anchor, article, ARTICLE, dataset, MEETING, TEXT } from "../testing/sample-dataset.ts";
import { passageOf, passagesOf } from "./passage.ts";
import { indexDataset } from "./record-index.ts";
import type { Passage } from "./view.ts";

const index = indexDataset(Dataset.parse(dataset()));

const FIRST = TEXT.slice(0, TEXT.indexOf("\n"));
const SECOND = "“We must continue this cooperation with Russia,” Mr. Diop said after the meeting.";
const THIRD = "He thanked Russia for its aid.";

const marked = ({ text, marks }: Passage): string[] =>
  marks.map(({ start, end }) => text.slice(start, end));

test("words are shown in their sentence", () => {
  const passage = passageOf(index, anchor("Sergei Lavrov"));
  expect(passage).toEqual({
    article: ARTICLE,
    block: 0,
    sentence: { start: 0, end: FIRST.length },
    text: FIRST,
    marks: [{ start: FIRST.indexOf("Sergei"), end: FIRST.indexOf(" in Moscow") }],
    target: { start: TEXT.indexOf("Sergei"), end: TEXT.indexOf(" in Moscow") },
  });
});

describe("several anchors", () => {
  test("in one sentence make one passage with a mark for each, in text order", () => {
    const [passage, ...others] = passagesOf(index, [anchor("Moscow"), anchor("Mali")]);
    expect(others).toEqual([]);
    expect(passage && marked(passage)).toEqual(["Mali", "Moscow"]);
    expect(passage?.target).toEqual({ start: TEXT.indexOf("Mali"), end: TEXT.indexOf(" on Wed") });
  });

  test("in sentences that follow each other make one passage", () => {
    const passages = passagesOf(index, [anchor("thanked"), anchor("said")]);
    expect(passages.map(({ text }) => text)).toEqual([`${SECOND} ${THIRD}`]);
    expect(passages.flatMap(marked)).toEqual(["said", "thanked"]);
  });

  test("in different blocks make passages apart", () => {
    const passages = passagesOf(index, [anchor("said"), anchor("Moscow")]);
    expect(passages.map(({ text, block }) => [block, text])).toEqual([
      [0, FIRST],
      [1, SECOND],
    ]);
  });

  test("none make no passage", () => {
    expect(passagesOf(index, [])).toEqual([]);
  });
});

test("words that run over two sentences are shown in both", () => {
  const words = "after the meeting. He thanked";
  const passage = passageOf(index, anchor(words));
  expect(passage.text).toBe(`${SECOND} ${THIRD}`);
  expect(marked(passage)).toEqual([words]);
});

test("words that run over two blocks are shown from the first to the last", () => {
  const words = "2024.\n\n“We must";
  const passage = passageOf(index, anchor(words));
  expect(passage.text).toBe(`${FIRST}\n\n${SECOND}`);
  expect([passage.block, marked(passage)]).toEqual([0, [words]]);
});

test("a mark never reaches outside its passage, though the anchor takes in white space", () => {
  const passage = passageOf(index, anchor("meeting. "));
  expect(marked(passage)).toEqual(["meeting."]);
});

describe("without the text the anchor's own words are shown", () => {
  const shortBlock = article({ blocks: [{ role: "lead", start: 0, end: 5 }] });

  test.each<[string, Parameters<typeof dataset>[0]]>([
    ["no text", { texts: {} }],
    ["no article", { articles: [] }],
    ["blocks that do not hold it", { articles: [shortBlock] }],
  ])("%s", (_, changes) => {
    const slice = indexDataset(Dataset.parse(dataset(changes)));
    const passages = passagesOf(slice, [anchor("Moscow"), anchor(MEETING), anchor("said")]);
    expect(passages.find(({ text }) => text === "Moscow")).toMatchObject({
      block: -1,
      marks: [{ start: 0, end: 6 }],
      sentence: { start: TEXT.indexOf("Moscow"), end: TEXT.indexOf("Moscow") + 6 },
    });
  });
});
