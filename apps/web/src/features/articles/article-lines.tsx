"use client";

import type { ReactElement } from "react";
import { MoreCopies } from "#web/features/stories/more-copies.tsx";
import { toAddress } from "#web/ui/address.ts";
import { unpack } from "#web/ui/packed.ts";
import type { Packed } from "#web/ui/packed.ts";
import { Reason } from "#web/ui/reason.tsx";
import { SiteLink } from "#web/ui/site-link.tsx";
import { TextLink } from "#web/ui/text-link.tsx";
import type { ArticleLineData } from "./article-line-data.ts";
import type { ArticleCounts } from "./article-row.ts";

/** Articles in lines. Their look is in `articles.css`: fifty lines need not say it again each. */
export const ArticleLines = ({
  lines,
}: {
  readonly lines: Packed<readonly ArticleLineData[]>;
}): ReactElement => (
  <ol className="articles">
    {unpack(lines).map((line) => (
      <li key={line.id}>
        <ArticleLine line={line} />
      </li>
    ))}
  </ol>
);

/** An article: its headline or, where none is known, its first words; what is known and what is not. */
function ArticleLine({ line }: { readonly line: ArticleLineData }): ReactElement {
  const { id, date, headline, openingWords, href, language, inference, copies, counts } = line;
  return (
    <article>
      <p className="label">{date}</p>
      <div>
        {headline === null ? <p className="label">No headline is known. It begins:</p> : null}
        <h2 lang={language}>
          <SiteLink href={href}>{headline ?? openingWords}</SiteLink>
        </h2>
        {headline === null || openingWords === null ? null : <p lang={language}>{openingWords}</p>}
        <div>
          {line.from}
          {inference === null ? null : (
            <>
              {" · "}the date is <Reason word="inferred">{inference}</Reason>
            </>
          )}
          <MoreCopies href={href} copies={copies} />
        </div>
        {counts === null ? null : <Counts id={id} counts={counts} />}
      </div>
    </article>
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
    <p className="counts">
      <TextLink href={toAddress("/statements", { article: id })}>
        {statements} {statements === 1 ? "statement" : "statements"}
      </TextLink>
      <TextLink href={toAddress("/events", { article: id })}>
        {events} {events === 1 ? "event" : "events"}
      </TextLink>
    </p>
  );
}
