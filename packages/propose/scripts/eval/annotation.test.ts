import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readAnnotation } from "./annotation.ts";

const FOLDER = join(import.meta.dirname, "../../annotation");

const linesOf = (file: string): unknown[] =>
  readFileSync(join(FOLDER, file), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line): unknown => JSON.parse(line));

const idOf = (line: unknown): string =>
  typeof line === "object" && line !== null && "article" in line ? String(line.article) : "";

test.each(["wikinews.jsonl", "wikinews-report.jsonl", "wikinews-second.jsonl"])(
  "%s names each article once, and an article with another text is told and left out",
  (file) => {
    const ids = linesOf(file).map(idOf);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
    const told: string[] = [];
    const articles = ids.map((id) => ({ id, title: "", text: "Other words.", url: "" }));
    expect(readAnnotation(file, articles, (id) => told.push(id))).toEqual({
      entities: [],
      quotes: [],
    });
    expect(told).toEqual(ids);
  },
);

test("whoever annotated a second time read articles that the first has", () => {
  const first = new Set(["wikinews.jsonl", "wikinews-report.jsonl"].flatMap(linesOf).map(idOf));
  expect(
    linesOf("wikinews-second.jsonl")
      .map(idOf)
      .filter((id) => !first.has(id)),
  ).toEqual([]);
});

test("no article is both for tuning and for reporting", () => {
  const first = new Set(linesOf("wikinews.jsonl").map(idOf));
  expect(
    linesOf("wikinews-report.jsonl")
      .map(idOf)
      .filter((id) => first.has(id)),
  ).toEqual([]);
});

test("articles that are not there are left out without a word", () => {
  const told: string[] = [];
  readAnnotation("wikinews.jsonl", [], (id) => told.push(id));
  expect(told).toEqual([]);
});
