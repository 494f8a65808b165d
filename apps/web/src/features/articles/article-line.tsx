import Link from "next/link";
import type { ReactElement } from "react";
import { Reason } from "#web/ui/reason.tsx";
import { MoreCopies } from "#web/features/stories/more-copies.tsx";
import { TextLink } from "#web/ui/text-link.tsx";
import { toAddress } from "#web/ui/address.ts";
import type { ArticleCounts, ArticleRow } from "./article-row.ts";

const languageNames = new Intl.DisplayNames("en", { type: "language" });

const TRANSLATION_WORDS = {
  machine: "a machine translation",
  person: "a translation by hand",
  unknown: "a translation by nobody knows whom",
};

/** An article: its headline or, where none is known, its first words; what is known and what is not. */
export function ArticleLine({
  article,
  usualLanguage,
}: {
  readonly article: ArticleRow;
  /** The language that goes without saying, because most articles are in it; null where none does. */
  readonly usualLanguage: string | null;
}): ReactElement {
  const { headline, openingWords, href, published, language, translation } = article;
  const toldLanguage = language !== usualLanguage || translation !== null;
  return (
    <article className="gap-x-6 sm:grid sm:grid-cols-[8.5rem_minmax(0,1fr)]">
      <p className="label sm:pt-1.5">{published?.label ?? "Date unknown"}</p>
      <div>
        {headline === null ? <p className="label">No headline is known. It begins:</p> : null}
        <h2 className="max-w-[42rem] font-read text-read leading-7" lang={language}>
          <Link prefetch={false} href={href} className="hover:text-accent">
            {headline ?? openingWords}
          </Link>
        </h2>
        {headline === null || openingWords === null ? null : (
          <p className="mt-1 max-w-[42rem] font-read text-lg text-soft" lang={article.language}>
            {openingWords}
          </p>
        )}
        <div className="mt-1 text-sm text-soft">
          {article.publisher ?? "publisher unknown"}
          {toldLanguage ? ` · ${toLanguageWords(article)}` : ""}
          <Inference published={published} />
          <MoreCopies href={href} copies={article.copies} />
        </div>
        {article.counts === null ? null : <Counts id={article.id} counts={article.counts} />}
      </div>
    </article>
  );
}

/** How the date was worked out, where it was not read. */
function Inference({
  published,
}: {
  readonly published: ArticleRow["published"];
}): ReactElement | null {
  if (published === null || published.basis === "textual" || published.reason === null) return null;
  return (
    <>
      {" · "}the date is <Reason word="inferred">{published.reason}</Reason>
    </>
  );
}

function Counts({
  id,
  counts: { statements, events },
}: {
  readonly id: string;
  readonly counts: ArticleCounts;
}): ReactElement {
  return (
    <p className="mt-1 flex gap-x-4 text-sm">
      <TextLink href={toAddress("/statements", { article: id })}>
        {statements} {statements === 1 ? "statement" : "statements"}
      </TextLink>
      <TextLink href={toAddress("/events", { article: id })}>
        {events} {events === 1 ? "event" : "events"}
      </TextLink>
    </p>
  );
}

/** "in English, a machine translation from French". */
function toLanguageWords({ language, translation }: ArticleRow): string {
  const own = `in ${toLanguageName(language)}`;
  if (translation === null) return own;
  return `${own}, ${TRANSLATION_WORDS[translation.by]} from ${toLanguageName(translation.from)}`;
}

function toLanguageName(tag: string): string {
  try {
    return languageNames.of(tag) ?? tag;
  } catch {
    // A tag that is not well formed is a finding; here it stands as it is.
    return tag;
  }
}
