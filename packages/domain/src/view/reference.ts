/** What reference managers and bibliographies need to know of what is cited. */
import type { Article } from "../dataset/article.ts";
import type { ArticleId } from "../id.ts";
import { addressOf } from "./address.ts";
import { claimSentence } from "./citation.ts";
import { claimAnchor } from "./claim-order.ts";
import type { Claim } from "./claim-order.ts";
import { toClaimView } from "./claim-view.ts";
import type { RecordIndex } from "./record-index.ts";
import { timeOfPublication } from "./time-view.ts";
import type { TimeView } from "./view.ts";

/** An article, or one claim in it, as a reference. Null means unknown. */
export type Reference = {
  /** The id of the article or the claim. */
  readonly id: string;
  /** The article that carries the words; null where no article does. */
  readonly article: ArticleId | null;
  readonly headline: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly published: TimeView | null;
  /** BCP 47. */
  readonly language: string | null;
  /** The permalink to the words; null where no web app serves them. */
  readonly url: string | null;
  /** Where the article was published, if its record says so. */
  readonly original: string | null;
  /** What the claim says, whose word it is and in which words; null where the article is cited. */
  readonly claim: string | null;
};

/**
 * The reference of an article or of a claim. `baseUrl` is where the web app is served, without a
 * slash at the end; undefined where it is not.
 */
export function toReference(
  index: RecordIndex,
  record: Article | Claim,
  baseUrl: string | undefined,
): Reference {
  const isArticle = record.kind === "article";
  const article = isArticle
    ? record
    : index.findOf("article", claimAnchor(record)?.article ?? record.id);
  const published = article?.published ?? null;
  return {
    id: record.id,
    article: article?.id ?? null,
    headline: article?.headline ?? null,
    author: article?.author ?? null,
    publisher: article?.publisher ?? null,
    published: published === null ? null : timeOfPublication(published),
    language: article?.language ?? null,
    url: baseUrl === undefined ? null : `${baseUrl}${addressOf(record)}`,
    original: article?.url ?? null,
    claim: isArticle ? null : claimSentence(toClaimView(index, record)),
  };
}
