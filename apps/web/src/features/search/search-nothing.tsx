import type { ReactElement } from "react";
import { TextLink } from "#web/ui/text-link.tsx";
import { toEasierQueries } from "./query-terms.ts";
import { toSearchAddress } from "./search-address.ts";

/** What to try when nothing was found. Where another spelling is offered already, that comes first. */
export function SearchNothing({
  query,
  suggested,
}: {
  readonly query: string;
  readonly suggested: boolean;
}): ReactElement {
  const offers = suggested ? [] : toEasierQueries(query);
  return (
    <div className="max-w-prose py-8">
      <p className="font-read text-xl">Nothing in this record fits this search.</p>
      {offers.length === 0 ? null : (
        <>
          <p className="mt-3 text-soft">To try instead:</p>
          <ul className="mt-1 space-y-1">
            {offers.map((offer) => (
              <li key={offer.query}>
                <TextLink href={toSearchAddress(offer.query)}>{offer.query}</TextLink>{" "}
                <span className="text-sm text-soft">{offer.label}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="mt-3 text-soft">
        Or look through <TextLink href="/articles">all articles</TextLink>,{" "}
        <TextLink href="/people">all people</TextLink>,{" "}
        <TextLink href="/statements">all statements</TextLink> or{" "}
        <TextLink href="/events">all events</TextLink>.
      </p>
    </div>
  );
}
