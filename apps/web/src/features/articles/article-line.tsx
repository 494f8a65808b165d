import Link from "next/link";
import type { ReactElement } from "react";
import { Reason } from "#web/ui/reason.tsx";
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
export function ArticleLine({ article }: { readonly article: ArticleRow }): ReactElement {
  const { headline, openingWords, href } = article;
  return (
    <article>
      {headline === null ? <p className="label">No headline is known. It begins:</p> : null}
      <h2 className="max-w-[38rem] font-read text-xl" lang={article.language}>
        <Link prefetch={false} href={href} className="hover:text-accent">
          {headline ?? openingWords}
        </Link>
      </h2>
      {headline === null || openingWords === null ? null : (
        <p className="mt-1 max-w-[38rem] font-read text-lg" lang={article.language}>
          {openingWords}
        </p>
      )}
      <div className="mt-2 text-sm text-soft">
        {article.publisher ?? "publisher unknown"} · {toLanguageWords(article)} ·{" "}
        <Publication article={article} />
      </div>
      {article.counts === null ? null : <Counts id={article.id} counts={article.counts} />}
    </article>
  );
}

function Publication({ article: { published } }: { readonly article: ArticleRow }): ReactElement {
  if (published === null || published.label === null) return <>date of publication unknown</>;
  return (
    <>
      published {published.label}
      {published.basis === "textual" || published.reason === null ? null : (
        <>
          {" "}
          <Reason word="inferred">{published.reason}</Reason>
        </>
      )}
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
