import type { ReactElement } from "react";
import { ArticleLine } from "#web/features/articles/article-line.tsx";
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
    <ol className="divide-y divide-hairline">
      {latest.map((article) => (
        <li key={article.id} className="py-3 first:pt-0">
          <ArticleLine article={article} usualLanguage={usualLanguage} />
        </li>
      ))}
    </ol>
  );
}
