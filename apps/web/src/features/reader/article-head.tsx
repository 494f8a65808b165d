import type { ReactElement } from "react";
import { CiteButton } from "#web/features/claim/cite-button.tsx";
import { Reason } from "#web/ui/reason.tsx";
import { SiteLink } from "#web/ui/site-link.tsx";
import type { ArticleFact, ReaderData } from "./reader-data.ts";

/** The headline and what is known about the article; what is not known is said too. */
export function ArticleHead({
  data: { id, headline, facts, citation, proposals },
}: {
  readonly data: Pick<ReaderData, "id" | "headline" | "facts" | "citation" | "proposals">;
}): ReactElement {
  return (
    <header className="article-head">
      <h1
        className={`font-read text-2xl tracking-tight ${headline === null ? "text-soft" : "font-medium"}`}
      >
        {headline ?? "No headline is known"}
      </h1>
      <div className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm">
        <dl className="contents">
          {facts.map((fact) => (
            <Fact key={fact.label} fact={fact} />
          ))}
        </dl>
        <div className="print:hidden">
          <CiteButton citation={citation} words="Cite this article" />
        </div>
        {proposals === 0 ? null : (
          <SiteLink href={`/review?article=${id}`} className="text-link print:hidden">
            {proposals === 1 ? "1 proposal" : `${proposals.toLocaleString("en")} proposals`} to
            review
          </SiteLink>
        )}
      </div>
    </header>
  );
}

function Fact({ fact: { label, value, inferred } }: { readonly fact: ArticleFact }): ReactElement {
  return (
    <div>
      <dt className="inline text-soft">{label}</dt>{" "}
      <dd className="inline">
        {value ?? "unknown"}
        {inferred === null ? null : (
          <>
            {" "}
            <Reason word="inferred">{inferred}</Reason>
          </>
        )}
      </dd>
    </div>
  );
}
