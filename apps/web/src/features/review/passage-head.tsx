import type { ReactElement } from "react";
import { SiteLink } from "#web/ui/site-link.tsx";
import type { DeskView } from "./desk-view.ts";

/** Which article the words are from; the link leads to them in the reader. */
export function PassageHead({ view }: { readonly view: DeskView }): ReactElement {
  const { article } = view.passage;
  const [first] = view.proposal.spans;
  const words = first === undefined ? "" : `#${first.start}-${first.end}`;
  return (
    <p className="desk-article">
      <SiteLink href={`${article.href}${words}`} className="text-link">
        {article.title}
      </SiteLink>
      {article.when === null ? null : <span className="text-soft"> · {article.when}</span>}
    </p>
  );
}
