import { expect, test } from "vitest";
import { Dataset } from "../dataset/dataset.ts";
import { article, ARTICLE, dataset, TEXT } from "../testing/sample-dataset.ts";
import { toArticleView } from "./article-view.ts";
import { indexDataset } from "./record-index.ts";

test("an article has its text, its sentences and all that is read from it, in text order", () => {
  const view = toArticleView(indexDataset(Dataset.parse(dataset())), ARTICLE);
  expect(view).toMatchObject({
    title: "Article without a known headline",
    text: TEXT,
    published: { label: "29 February 2024" },
    ref: { id: ARTICLE, headline: null, publisher: null },
  });
  expect(view?.sentences).toHaveLength(3);
  expect(view?.mentions.map(({ entity }) => entity.name)).toEqual([
    "Abdoulaye Diop",
    "Mali",
    "Sergei Lavrov",
    "Moscow",
    "Russia",
    "Abdoulaye Diop",
    "Abdoulaye Diop",
  ]);
  expect(view?.times.map(({ time, passage }) => [time.label, passage.block])).toEqual([
    ["28 February 2024", 0],
  ]);
  expect(view?.claims.map(({ kind }) => kind)).toEqual(["event", "relation", "statement"]);
});

test("the view is plain data that survives JSON", () => {
  const view = toArticleView(indexDataset(Dataset.parse(dataset())), ARTICLE);
  expect(JSON.parse(JSON.stringify(view))).toEqual(view);
});

test("what is not known is null", () => {
  const bare = dataset({ articles: [article({ published: null })] });
  expect(toArticleView(indexDataset(Dataset.parse(bare)), ARTICLE)?.published).toBeNull();
});

test("an article that is not there has no view", () => {
  const index = indexDataset(Dataset.parse(dataset()));
  expect(toArticleView(index, "article/ffffffffffffffff")).toBeUndefined();
  expect(toArticleView(index, "person/abdoulaye-diop")).toBeUndefined();
});
