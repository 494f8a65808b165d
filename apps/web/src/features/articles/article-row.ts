import { toArticleRef } from "@onrecord/domain";
import type { RecordIndex, TimeView } from "@onrecord/domain";
import { toOpeningWords } from "./opening-words.ts";

/** An article as a line of a list. */
export type ArticleRow = {
  readonly id: string;
  readonly href: string;
  /** Null where no headline is known. */
  readonly headline: string | null;
  /** Null where the headline says the same. */
  readonly openingWords: string | null;
  readonly publisher: string | null;
  readonly published: TimeView | null;
  /** BCP 47. */
  readonly language: string;
  /** The language it was translated from, and by whom; null where it is no translation. */
  readonly translation: {
    readonly from: string;
    readonly by: "machine" | "person" | "unknown";
  } | null;
  /** How many more articles carry its story. */
  readonly copies: number;
  /** Null where nothing is annotated in the whole record. */
  readonly counts: ArticleCounts | null;
};

/** How much is read from an article. */
export type ArticleCounts = { readonly statements: number; readonly events: number };

/** The article with this id as a line; undefined where the dataset does not hold it. */
export function toArticleRow(
  index: RecordIndex,
  id: string,
  { counts, copies }: Pick<ArticleRow, "counts" | "copies">,
): ArticleRow | undefined {
  const article = index.findOf("article", id);
  if (article === undefined) return undefined;
  const { published } = toArticleRef(index, article.id);
  return {
    id,
    href: `/articles/${id.slice("article/".length)}`,
    ...toHeading(article.headline, toOpeningWords(index.textOf(id) ?? "")),
    publisher: article.publisher,
    published,
    language: article.language,
    translation: article.translation,
    copies,
    counts,
  };
}

/** A short item's headline is often the beginning of its text: then the longer of the two stands for both. */
export function toHeading(
  headline: string | null,
  openingWords: string,
): Pick<ArticleRow, "headline" | "openingWords"> {
  if (headline === null) return { headline, openingWords };
  const [title, opening] = [headline, openingWords].map((words) => words.replace(/[\s….]+$/u, ""));
  if (title?.startsWith(opening ?? "") === true) return { headline, openingWords: null };
  if (opening?.startsWith(title ?? "") === true)
    return { headline: openingWords, openingWords: null };
  return { headline, openingWords };
}
