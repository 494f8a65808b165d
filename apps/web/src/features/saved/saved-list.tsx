"use client";

import { useQuery } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { toSearchAddress } from "#web/features/search/search-address.ts";
import { useTRPC } from "#web/trpc/client.tsx";
import { TextLink } from "#web/ui/text-link.tsx";
import { countNew, removeSaved } from "./saved-searches.ts";
import type { SavedSearch } from "./saved-searches.ts";
import { changeSaved, useSavedSearches } from "./use-saved-searches.ts";

/** The saved searches, each with what it finds now and how much of that is new. */
export function SavedList(): ReactElement {
  const saved = useSavedSearches() ?? [];
  const texts = saved.map(({ query }) => query);
  const { data, isError } = useQuery({
    ...useTRPC().search.totals.queryOptions({ texts }),
    enabled: texts.length > 0,
    // Whoever opens the list asks what is new now.
    staleTime: 0,
  });
  if (saved.length === 0) return <NothingSaved />;
  return (
    <>
      {isError ? (
        <p role="alert" className="mb-4 max-w-prose border-l-2 border-accent pl-3">
          The record did not answer, so that nothing is known of what is new. Your searches are
          safe; try again by loading the page.
        </p>
      ) : null}
      <ul className="max-w-[51rem] divide-y divide-hairline border-t border-ink">
        {saved.map((search, index) => (
          <li key={search.query} className="flex flex-wrap items-baseline gap-x-6 gap-y-1 py-3">
            <SavedLine search={search} total={data?.[index]} />
          </li>
        ))}
      </ul>
    </>
  );
}

const WHEN = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "short" });

function SavedLine({
  search,
  total,
}: {
  readonly search: SavedSearch;
  /** How much it finds now; undefined until that is known. */
  readonly total: number | undefined;
}): ReactElement {
  const { query, seenAt } = search;
  const fresh = total === undefined ? 0 : countNew(search, total);
  return (
    <>
      <span className="font-read text-lg">
        <TextLink href={toSearchAddress(query)}>{query}</TextLink>
      </span>
      <span className="grow text-sm text-soft">
        {fresh > 0 ? (
          <>
            <TextLink href={toSearchAddress(query, "newest")}>
              <strong>{fresh.toLocaleString("en")} new</strong>
            </TextLink>{" "}
          </>
        ) : null}
        {total === undefined
          ? ""
          : `${fresh > 0 ? "of" : "nothing new in"} ${total.toLocaleString("en")}`}
        {`, last looked at ${toMoment(seenAt)}`}
      </span>
      <button
        type="button"
        onClick={() => changeSaved((all) => removeSaved(all, query))}
        aria-label={`Remove ${query}`}
        className="text-link text-sm"
      >
        Remove
      </button>
    </>
  );
}

function toMoment(iso: string): string {
  const moment = new Date(iso);
  return Number.isNaN(moment.getTime()) ? iso : WHEN.format(moment);
}

function NothingSaved(): ReactElement {
  return (
    <div className="max-w-prose py-4">
      <p className="font-read text-xl">No search is saved in this browser.</p>
      <p className="mt-2 text-soft">
        Search for something, choose “Save this search” above its answer, and come back here later:
        this page then says how much is new. <TextLink href="/search">To the search</TextLink>
      </p>
    </div>
  );
}
