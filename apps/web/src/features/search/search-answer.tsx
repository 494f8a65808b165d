import type { ReactElement } from "react";
import { FacetList } from "#web/ui/facet-list.tsx";
import { toFacetGroups } from "#web/ui/facet-groups.ts";
import type { FacetGroup } from "#web/ui/facet-list.tsx";
import { PageLinks } from "#web/ui/page-links.tsx";
import { hasTerm, toFacetTerm, toggleTerm } from "./query-terms.ts";
import { HITS_PER_PAGE, toSearchAddress } from "./search-address.ts";
import { SearchHit } from "./search-hit.tsx";
import { SearchNothing } from "./search-nothing.tsx";
import type { SearchResult } from "./search-result.ts";

const FIELDS: { readonly [field: string]: string } = {
  kind: "Kind",
  speaker: "Speaker",
  type: "Type",
  place: "Where",
  year: "Year",
  manner: "Given as",
};

type AnswerProps = {
  readonly answer: SearchResult;
  readonly query: string;
  readonly page: number;
};

/** What was found, what it can be narrowed to, and what to know about how the query was read. */
export function SearchAnswerView({ answer, query, page }: AnswerProps): ReactElement {
  const { total, hits, notice } = answer;
  return (
    <div className="grid gap-x-12 gap-y-4 md:grid-cols-[13rem_minmax(0,1fr)]">
      {total === 0 ? (
        <div className="hidden md:block" />
      ) : (
        <FacetList groups={toGroups(answer, query)} />
      )}
      <div className="min-w-0">
        <p role="status" className="border-t border-ink pt-2 text-sm">
          <strong>{total}</strong> found
        </p>
        {notice === null ? null : (
          <p role="note" className="mt-2 max-w-prose border-l-2 border-accent pl-3">
            {notice}
          </p>
        )}
        {total === 0 ? <SearchNothing query={query} /> : null}
        <ol className="divide-y divide-hairline">
          {hits.map((hit) => (
            <li key={hit.id} className="py-5">
              <SearchHit hit={hit} />
            </li>
          ))}
        </ol>
        <PageLinks
          page={page}
          pages={Math.ceil(total / HITS_PER_PAGE)}
          toHref={(number) => toSearchAddress(query, number)}
        />
      </div>
    </div>
  );
}

/** The facets as links that put `field:value` into the query, or take it out. */
function toGroups({ facets }: SearchResult, query: string): FacetGroup[] {
  const groups = toFacetGroups(facets, {
    fields: FIELDS,
    chosen: {},
    toHref: (field, value) => toSearchAddress(toggleTerm(query, toFacetTerm(field, value ?? ""))),
  });
  return groups
    .map(({ field, label, links }, index) => ({
      field,
      label,
      links: links.map((link, at) => {
        const value = facets.find((facet) => facet.field === groups[index]?.field)?.values[at]
          ?.value;
        return {
          ...link,
          chosen: value !== undefined && hasTerm(query, toFacetTerm(field, value)),
        };
      }),
    }))
    .filter(({ links }) => links.length > 0);
}
