import { toLanguageName } from "./language-name.ts";
import type { ArticleCounts, ArticleRow } from "./article-row.ts";

/** An article as its line in a list says it, in words. */
export type ArticleLineData = {
  readonly id: string;
  readonly href: string;
  /** BCP 47. */
  readonly language: string;
  readonly date: string;
  readonly headline: string | null;
  readonly openingWords: string | null;
  /** Its publisher, and its language where that does not go without saying. */
  readonly from: string;
  /** How the date was worked out, where it was not read. */
  readonly inference: string | null;
  readonly copies: number;
  readonly counts: ArticleCounts | null;
};

const TRANSLATION_WORDS = {
  machine: "a machine translation",
  person: "a translation by hand",
  unknown: "a translation by nobody knows whom",
};

/** Rows as lines. `usualLanguage` goes without saying, because most articles are in it; null where none does. */
export const toArticleLines = (
  rows: readonly ArticleRow[],
  usualLanguage: string | null,
): readonly ArticleLineData[] => rows.map((row) => toLine(row, usualLanguage));

function toLine(article: ArticleRow, usualLanguage: string | null): ArticleLineData {
  const { id, href, language, headline, openingWords, published, translation } = article;
  const told = language !== usualLanguage || translation !== null;
  const publisher = article.publisher ?? "publisher unknown";
  return {
    id,
    href,
    language,
    date: published?.label ?? "Date unknown",
    headline,
    openingWords,
    from: told ? `${publisher} · ${toLanguageWords(article)}` : publisher,
    inference: published === null || published.basis === "textual" ? null : published.reason,
    copies: article.copies,
    counts: article.counts,
  };
}

/** "in English, a machine translation from French". */
function toLanguageWords({ language, translation }: ArticleRow): string {
  const own = `in ${toLanguageName(language)}`;
  if (translation === null) return own;
  return `${own}, ${TRANSLATION_WORDS[translation.by]} from ${toLanguageName(translation.from)}`;
}
