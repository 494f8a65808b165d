import type { ArticleStore, Facet, Histogram, Listing } from "@onrecord/data";
import { indexDataset } from "@onrecord/domain";
import { toArticleRow } from "./article-row.ts";
import type { ArticleCounts, ArticleRow } from "./article-row.ts";

/** A page of articles, ready to be shown. */
export type ArticlesPage = {
  readonly rows: readonly ArticleRow[];
  readonly total: number;
  readonly facets: readonly Facet[];
  readonly histogram: Histogram | null;
  readonly next: string | null;
};

/** What was listed, with what is read from each article. */
export function toArticlesPage(store: ArticleStore, listing: Listing): ArticlesPage {
  const { ids, slice, total, facets, histogram, next } = listing;
  const index = indexDataset(slice);
  const { statement, event } = store.counts();
  // Where nothing is annotated, nobody needs fifty zeros.
  const counted = statement + event === 0 ? [] : store.claimCountsOf(ids);
  const counts = new Map(
    counted.map(({ article, ...claims }): [string, ArticleCounts] => [article, claims]),
  );
  const copies = new Map(store.storiesOf(ids).map((story) => [story.id, story.total - 1]));
  const rows = ids
    .map((id) =>
      toArticleRow(index, id, { counts: counts.get(id) ?? null, copies: copies.get(id) ?? 0 }),
    )
    .filter((row) => row !== undefined);
  return { rows, total, facets, histogram, next };
}
