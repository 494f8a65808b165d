/** A dataset in which an article has a new text. */
import type { AnyRecord, Article, ArticleId, SourceText } from "@onrecord/domain";
import { anchorsOf, Dataset, RECORD_KINDS, recordsOf, TABLE_OF } from "@onrecord/domain";
import type { Reanchoring } from "./reanchor.ts";

export type Replacement = {
  readonly from: ArticleId;
  readonly to: Article;
  readonly source: SourceText;
  readonly reanchoring: Reanchoring;
};

/**
 * The dataset with the new version in the place of the old one, and each record in the place where
 * it was. The old version stays, behind the new one, where records rest on it that the new text does
 * not carry.
 */
export function replaceText(dataset: Dataset, replacement: Replacement): Dataset {
  const tables = RECORD_KINDS.map((kind) => [
    TABLE_OF[kind],
    kind === "article" ? [] : edited(recordsOf(dataset, kind), replacement.reanchoring),
  ]);
  // The records are of the kinds of their tables, which the schema of all sees again.
  const records: object = Object.fromEntries(tables);
  const made = Dataset.parse({ ...dataset, ...records, articles: dataset.articles });
  return { ...made, ...versionsOf(made, replacement) };
}

function edited(
  records: readonly AnyRecord[],
  { edits, outcomes }: Reanchoring,
): readonly AnyRecord[] {
  const after = new Map(edits.map((edit) => [edit.id, edit.after]));
  const newIds = new Map(outcomes.map(({ id, newId }) => [id, newId]));
  const placed = new Set<string>();
  return records.flatMap((record) => {
    const id = newIds.get(record.id) ?? record.id;
    const now = after.has(id) ? (after.get(id) ?? null) : record;
    if (now === null || newIds.get(record.id) === null || placed.has(now.id)) return [];
    placed.add(now.id);
    return [now];
  });
}

/** The articles and the texts: without the old version, unless something rests on it. */
function versionsOf(
  dataset: Dataset,
  { from, to, source }: Replacement,
): Pick<Dataset, "articles" | "texts"> {
  const isThere = dataset.articles.some(({ id }) => id === to.id);
  const isNeeded = RECORD_KINDS.some((kind) =>
    recordsOf(dataset, kind).some((record) =>
      anchorsOf(record).some(({ value }) => value.article === from),
    ),
  );
  const articles = dataset.articles.flatMap((article) => {
    if (article.id !== from) return [article];
    return [...(isThere ? [] : [to]), ...(isNeeded ? [article] : [])];
  });
  const files = new Set(articles.map(({ file }) => file));
  const texts = Object.entries({ ...dataset.texts, [to.file]: source });
  return { articles, texts: Object.fromEntries(texts.filter(([file]) => files.has(file))) };
}
