import type { ArticleId } from "../id.ts";
import { articleAddress } from "./address.ts";
import type { RecordIndex } from "./record-index.ts";
import { timeOfPublication } from "./time-view.ts";
import type { ArticleRef } from "./view.ts";

/** The article as a link. Of one that the dataset does not hold, nothing is known. */
export function toArticleRef(index: RecordIndex, id: ArticleId): ArticleRef {
  const article = index.findOf("article", id);
  const published = article?.published ?? null;
  return {
    id,
    kind: "article",
    name: index.nameOf(id),
    address: articleAddress(id),
    headline: article?.headline ?? null,
    publisher: article?.publisher ?? null,
    author: article?.author ?? null,
    published: published === null ? null : timeOfPublication(published),
  };
}
