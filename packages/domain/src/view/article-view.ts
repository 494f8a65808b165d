import { toArticleRef } from "./article-ref.ts";
import { toClaimView } from "./claim-view.ts";
import { toMentionView, toTimeExpressionView } from "./mention-view.ts";
import type { RecordIndex } from "./record-index.ts";
import type { ArticleView } from "./view.ts";

/** The article with all that is read from it, in text order; undefined where there is none. */
export function toArticleView(index: RecordIndex, id: string): ArticleView | undefined {
  const article = index.findOf("article", id);
  if (article === undefined) return undefined;
  const ref = toArticleRef(index, article.id);
  return {
    article,
    ref,
    title: ref.name,
    text: index.textOf(id) ?? "",
    published: ref.published,
    sentences: index.sentencesOf(id),
    mentions: index.mentionsIn(id).map((mention) => toMentionView(index, mention)),
    times: index.timesIn(id).map((time) => toTimeExpressionView(index, time)),
    claims: index.claimsIn(id).map((claim) => toClaimView(index, claim)),
  };
}
