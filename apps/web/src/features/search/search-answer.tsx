import type { ReactElement } from "react";
import { MANNER_WORDS } from "#web/features/statements/manner-words.ts";
import { FacetList } from "#web/ui/facet-list.tsx";
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
const toGroups = ({ facets }: SearchResult, query: string): FacetGroup[] =>
  Object.entries(FIELDS).flatMap(([field, label]) => {
    const values = facets.find((facet) => facet.field === field)?.values ?? [];
    const links = values.map((entry) => {
      const term = toFacetTerm(field, entry.value);
      return {
        label: field === "manner" ? (MANNER_WORDS[entry.value] ?? entry.label) : entry.label,
        count: entry.count,
        chosen: hasTerm(query, term),
        href: toSearchAddress(toggleTerm(query, term)),
      };
    });
    return links.length === 0 ? [] : [{ field, label, links }];
  });
