/** How long the main steps take on the bundled dataset: `pnpm bench:steps`. */
import { check, indexDataset, splitSentences, toArticleView } from "@onrecord/domain";
import { test } from "vitest";

import { bundledDatasetFolder, openArchive, readDataset } from "../src/index.ts";

const { dataset, candidate } = await readDataset(bundledDatasetFolder());
const [article] = dataset.articles;
if (article === undefined) throw new Error("The bundled dataset holds no article");
const text = Object.values(dataset.texts)[0]?.text ?? "";

const QUERIES = [
  "kidal",
  '"strategic bilateral relationship"',
  "speaker:lavrov russ*",
  "mali -wagner",
];

test("reading and checking", async ({ bench }) => {
  await bench("read the dataset's folder, and check it", async () => {
    await readDataset(bundledDatasetFolder());
  }).run();
  await bench("check the dataset", () => {
    check(candidate);
  }).run();
  await bench("split the text into sentences", () => {
    splitSentences(text, { start: 0, end: text.length }, article.language);
  }).run();
});

test("the archive", async ({ bench }) => {
  await bench("build the archive in memory", () => {
    openArchive({ file: ":memory:", dataset }).close();
  }).run();
  await bench("turn an article into its view", () => {
    toArticleView(indexDataset(dataset), article.id);
  }).run();
});

test("search", async ({ bench }) => {
  const archive = openArchive({ file: ":memory:", dataset });
  for (const query of QUERIES) {
    await bench(`search ${query}`, () => {
      archive.search.search({ text: query, limit: 20, offset: 0 });
    }).run();
  }
  archive.close();
});
