import type { ReactElement } from "react";
import { toArticleLines } from "#web/features/articles/article-line-data.ts";
import { ArticleLines } from "#web/features/articles/article-lines.tsx";
import { pack } from "#web/ui/packed.ts";
import type { ArticlesOverview } from "./overview-data.ts";

/** The articles that were published last. */
export function LatestArticles({
  articles: { latest, usualLanguage },
}: {
  readonly articles: ArticlesOverview;
}): ReactElement {
  if (latest.length === 0) {
    return (
      <p className="text-soft">
        No article is here yet. <code>onrecord import</code> takes in files, folders and feeds.
      </p>
    );
  }
  return (
    <div className="latest">
      <ArticleLines lines={pack(toArticleLines(latest, usualLanguage))} />
    </div>
  );
}
