import type { ReactElement } from "react";
import type { SearchOrder } from "@onrecord/data";
import { DATES_HERE } from "#web/features/histogram/dates-here.ts";
import { HistogramView } from "#web/features/histogram/histogram-view.tsx";
import { MANNER_WORDS } from "#web/features/statements/manner-words.ts";
import { SaveButton } from "#web/features/saved/save-button.tsx";
import { toAddress } from "#web/ui/address.ts";
import { toGrouped } from "#web/ui/grouped.ts";
import { FacetList } from "#web/ui/facet-list.tsx";
import type { FacetGroup } from "#web/ui/facet-list.tsx";
import { ListPages } from "#web/ui/list-pages.tsx";
import { MarkedText } from "#web/ui/marked-text.tsx";
import { SortLinks } from "#web/ui/sort-links.tsx";
import { TextLink } from "#web/ui/text-link.tsx";
import { hasDates, readQueryTerms, setDates, toFacetTerm } from "./query-terms.ts";
import { HITS_PER_PAGE, toNextAddress, toSearchAddress } from "./search-address.ts";
import type { SearchPlace } from "./search-address.ts";
import { SearchHit } from "./search-hit.tsx";
import { SearchNothing } from "./search-nothing.tsx";
import type { SearchResult } from "./search-result.ts";

const FIELDS: { readonly [field: string]: string } = {
  kind: "Kind",
  publisher: "Publisher",
  speaker: "Speaker",
  type: "Type",
  place: "Where",
  year: "Year",
  language: "Language",
  manner: "Given as",
};

const ORDERS: readonly { readonly order: SearchOrder; readonly label: string }[] = [
  { order: "relevance", label: "best match" },
  { order: "newest", label: "newest" },
  { order: "oldest", label: "oldest" },
];

type AnswerProps = { readonly answer: SearchResult; readonly place: SearchPlace };

/** What was found, what it can be narrowed to, and what to know about how the query was read. */
export function SearchAnswerView({ answer, place }: AnswerProps): ReactElement {
  const { total, hits, next } = answer;
  return (
    <div className="grid gap-x-12 gap-y-4 md:grid-cols-[13rem_minmax(0,1fr)]">
      {total === 0 ? (
        <div className="hidden md:block" />
      ) : (
        <FacetList groups={toGroups(answer, place)} />
      )}
      <div className="min-w-0">
        <AnswerHead answer={answer} place={place} />
        <ol className="hits">
          {hits.map((hit) => (
            <li key={hit.id}>
              <SearchHit hit={hit} />
            </li>
          ))}
        </ol>
        <ListPages
          total={total}
          page={place.page}
          size={HITS_PER_PAGE}
          shown={hits.length}
          firstHref={toSearchAddress(place.text, place.order)}
          nextHref={next === null ? null : toNextAddress(place, next)}
        />
      </div>
    </div>
  );
}

/** How many there are and in which order, when they are of, and what to know about the query. */
function AnswerHead({
  answer: { total, notice, faultAt, suggestion, bars },
  place: { text, order },
}: AnswerProps): ReactElement {
  return (
    <>
      <div className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1 border-t border-ink pt-2">
        <p role="status" className="grow text-sm">
          <strong>{toGrouped(total)}</strong> found
        </p>
        {total === 0 ? null : (
          <a href={toAddress("/search/export", { q: text })} className="text-link text-sm">
            Export
          </a>
        )}
        <SaveButton query={text} total={total} />
        {total < 2 ? null : (
          <SortLinks
            links={ORDERS.map((each) => ({
              label: each.label,
              chosen: each.order === order,
              href: toSearchAddress(text, each.order),
            }))}
          />
        )}
      </div>
      {notice === null ? null : (
        <div role="note" className="mt-2 max-w-prose border-l-2 border-accent pl-3">
          {faultAt === null ? null : <Fault text={text} at={faultAt} />}
          <p>{notice}</p>
        </div>
      )}
      {suggestion === null ? null : (
        <p className="mt-4 font-read text-xl">
          Search for <TextLink href={toSearchAddress(suggestion, order)}>{suggestion}</TextLink>
        </p>
      )}
      {total === 0 ? <SearchNothing query={text} suggested={suggestion !== null} /> : null}
      {bars === null || (total < FEW && !hasDates(text)) ? null : (
        <HistogramView
          bars={bars}
          what="Finds"
          href={toSearchAddress(setDates(text, DATES_HERE), order)}
          clearHref={hasDates(text) ? toSearchAddress(setDates(text, null), order) : null}
        />
      )}
    </>
  );
}

/** The query, marked from the place on where it could not be read; a caret where it ends too early. */
function Fault({ text, at }: { readonly text: string; readonly at: number }): ReactElement {
  return (
    <p className="font-read text-lg">
      <MarkedText text={text} marks={[{ start: at, end: text.length }]} />
      {at >= text.length ? <mark>‸</mark> : null}
    </p>
  );
}

/** Fewer hits than this are read, and not narrowed by their dates. */
const FEW = 5;

/** The facets as links that put `field:value` into the query, or take it out. */
function toGroups({ facets }: SearchResult, { text, order }: SearchPlace): FacetGroup[] {
  const terms = readQueryTerms(text);
  return Object.entries(FIELDS).flatMap(([field, label]) => {
    const values = facets.find((facet) => facet.field === field)?.values ?? [];
    const links = values.map((entry) => {
      const term = toFacetTerm(field, entry.value);
      return {
        label: field === "manner" ? (MANNER_WORDS[entry.value] ?? entry.label) : entry.label,
        count: entry.count,
        chosen: terms.has(term),
        href: toSearchAddress(terms.toggled(term), order),
      };
    });
    return links.length === 0 ? [] : [{ field, label, links }];
  });
}
