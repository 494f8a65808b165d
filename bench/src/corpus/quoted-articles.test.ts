import { bundledDatasetFolder, readDataset } from "@onrecord/data";
import { expect, test } from "vitest";
import { createQuotedArticles } from "./quoted-articles.ts";

const { dataset } = await readDataset(bundledDatasetFolder());
const { text = "" } = Object.values(dataset.texts)[0] ?? {};

test("a thousand articles are a thousand different ones, each with its own words and quotations", () => {
  const article = createQuotedArticles(text);
  const texts = Array.from({ length: 1000 }, (_, index) => article(index + 1).text);
  expect(new Set(texts).size).toBe(1000);
  expect(texts.every((one) => one.includes("Lavrov") && one.includes("“"))).toBe(true);
});

test("an article is the same whichever were made before it", () => {
  const [one, other] = [createQuotedArticles(text), createQuotedArticles(text)];
  one(3);
  expect(one(17)).toEqual(other(17));
});
