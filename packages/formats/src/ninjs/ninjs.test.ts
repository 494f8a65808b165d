import {
  anyDataset,
  bundledDataset,
  hostileDataset,
  HOSTILE_WORDS,
  NINJS_SCHEMA,
  smallArticle,
  smallDataset,
} from "@onrecord/testing";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { exportText, jsonLines, readExample } from "../testing/export-text.ts";
import { NINJS } from "./ninjs.ts";

const ajv = new Ajv2020({
  strict: false,
  allErrors: true,
  formats: {
    uri: (value: string) =>
      /^[a-z][a-z0-9+.-]*:[^\s"<>\\^`{|}]+$/iu.test(value) && URL.canParse(value),
    "date-time": (value: string) =>
      /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/u.test(value),
  },
});
const isValid = ajv.compile(NINJS_SCHEMA);

const faultsIn = (items: readonly unknown[]): readonly unknown[] =>
  items.flatMap((item) => (isValid(item) ? [] : (isValid.errors ?? [])));

const bundled = bundledDataset();

test("the article has its text, who is quoted in it, and what is unknown in words", () => {
  const items = jsonLines(exportText(NINJS, bundled, { baseUrl: "http://localhost:3000" }));
  expect(faultsIn(items)).toEqual([]);
  expect(items).toHaveLength(1);
  expect(items[0]).toMatchObject({
    uri: "http://localhost:3000/articles/aec4ca49b0d251b8",
    representationType: "full",
    bodies: [{ value: bundled.texts["texts/aec4ca49b0d251b8.txt"]?.text, wordCount: 366 }],
    people: [
      { name: "Abdoulaye Diop", rel: "quoted" },
      { name: "Sergei Lavrov", rel: "quoted" },
      { name: "the defense minister of Mali", rel: "mentioned" },
      { name: "Vladimir Putin", rel: "quoted" },
    ],
  });
  expect(JSON.stringify(items[0])).toContain(
    "Headline unknown. Author unknown. Publisher unknown.",
  );
});

test("the page shows it as it is, without its text", () => {
  const [item] = jsonLines(exportText(NINJS, bundled, { withoutText: true }));
  expect(item).toMatchObject({ representationType: "partial" });
  expect(item).not.toHaveProperty("bodies");
  const left = ["people", "organisations", "places", "events", "subjects"];
  const shown = Object.fromEntries(
    Object.entries(Object(item)).filter(([name]) => !left.includes(name)),
  );
  expect(Object.keys(Object(item))).toEqual(expect.arrayContaining(left));
  expect(readExample("ninjs")).toEqual(shown);
});

test("a moment of publication is a date and time, a day is not made into one", () => {
  const articles = [
    smallArticle("One.", "2024-02-28T10:00:00Z"),
    smallArticle("Two.", "2024-02-28"),
  ];
  const items = jsonLines(exportText(NINJS, smallDataset(articles)));
  expect(faultsIn(items)).toEqual([]);
  expect(items[0]).toMatchObject({ contentCreated: "2024-02-28T10:00:00Z" });
  expect(items[1]).not.toHaveProperty("contentCreated");
});

test("any dataset gives valid items, one an article", () => {
  fc.assert(
    fc.property(anyDataset, (dataset) => {
      const items = jsonLines(exportText(NINJS, dataset));
      expect(faultsIn(items)).toEqual([]);
      expect(items).toHaveLength(dataset.articles.length);
    }),
    { numRuns: 60 },
  );
});

test("words that fight back come through, control characters and half characters as signs of replacement", () => {
  const text = exportText(NINJS, hostileDataset(), { baseUrl: "http://localhost:3000" });
  const [item] = jsonLines(text);
  expect(faultsIn([item])).toEqual([]);
  expect(text.isWellFormed()).toBe(true);
  expect(text).not.toMatch(/\\ud[89a-f]/iu);
  expect(item).toMatchObject({ by: HOSTILE_WORDS.arabic, copyrightHolder: HOSTILE_WORDS.formula });
});
