import { toArticleView } from "@onrecord/domain";
import type { RecordIndex, TimeView } from "@onrecord/domain";
import { toOpeningWords } from "./opening-words.ts";

/** An article as a line of a list. */
export type ArticleRow = {
  readonly id: string;
  readonly href: string;
  /** Null where no headline is known. */
  readonly headline: string | null;
  readonly openingWords: string;
  readonly publisher: string | null;
  readonly published: TimeView | null;
  /** BCP 47. */
  readonly language: string;
  /** The language it was translated from, and by whom; null where it is no translation. */
  readonly translation: {
    readonly from: string;
    readonly by: "machine" | "person" | "unknown";
  } | null;
  readonly statements: number;
  readonly events: number;
};

/** How much is read from an article. */
export type ArticleCounts = { readonly statements: number; readonly events: number };

/** The article with this id as a line; undefined where the dataset does not hold it. */
export function toArticleRow(
  index: RecordIndex,
  id: string,
  counts: ArticleCounts,
): ArticleRow | undefined {
  const view = toArticleView(index, id);
  if (view === undefined) return undefined;
  const { article, text, published } = view;
  return {
    id,
    href: `/articles/${id.slice("article/".length)}`,
    headline: article.headline,
    openingWords: toOpeningWords(text),
    publisher: article.publisher,
    published,
    language: article.language,
    translation: article.translation,
    ...counts,
  };
}
