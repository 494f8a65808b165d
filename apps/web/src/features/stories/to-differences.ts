import "server-only";
import type { ArticleStore } from "@onrecord/data";
import { findDifferences } from "@onrecord/data";
import { indexDataset, toArticleView } from "@onrecord/domain";
import type { DifferencesData } from "./story-data.ts";
import { toPieces } from "./to-pieces.ts";
import { toCarrier } from "./to-story-data.ts";

/** Where the texts of two articles differ; null where one of them is not in the archive. */
export function toDifferences(
  store: ArticleStore,
  { id, other }: { readonly id: string; readonly other: string },
): DifferencesData | null {
  const index = indexDataset(store.slice([id, other]));
  const [before, after] = [toArticleView(index, id), toArticleView(index, other)];
  if (before === undefined || after === undefined) return null;
  const differences = findDifferences(before.text, after.text);
  const names = { shown: id, first: store.storiesOf([id])[0]?.story ?? "" };
  return {
    title: before.title,
    before: toCarrier(before.article, names),
    after: toCarrier(after.article, names),
    language: before.article.language,
    pieces: toPieces({ before: before.text, after: after.text }, differences),
    count: differences.length,
  };
}
