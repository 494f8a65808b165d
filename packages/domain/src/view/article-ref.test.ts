import { expect, test } from "vitest";
import { Dataset } from "../dataset/dataset.ts";
import { ArticleId } from "../id.ts";
import { article, ARTICLE, dataset } from "../testing/sample-dataset.ts";
import { toArticleRef } from "./article-ref.ts";
import { indexDataset } from "./record-index.ts";

test("an article is linked with its headline, and with what is known of where it comes from", () => {
  const headline = "Diop in Moscow";
  const index = indexDataset(Dataset.parse(dataset({ articles: [article({ headline })] })));
  expect(toArticleRef(index, ARTICLE)).toMatchObject({
    name: headline,
    headline,
    publisher: null,
    author: null,
    published: { edtf: "2024-02-29" },
  });
});

test("of an article that is not at hand only the page is known", () => {
  const index = indexDataset(Dataset.parse(dataset()));
  expect(toArticleRef(index, ArticleId.parse("article/ffffffffffffffff"))).toEqual({
    id: "article/ffffffffffffffff",
    kind: "article",
    name: "ffffffffffffffff",
    address: "/articles/ffffffffffffffff",
    headline: null,
    publisher: null,
    author: null,
    published: null,
  });
});
