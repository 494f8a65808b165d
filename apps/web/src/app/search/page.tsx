import type { Metadata } from "next";
import type { ReactElement } from "react";
import { FeedLinks } from "#web/features/feeds/feed-links.tsx";
import { FIELD_FORMS } from "#web/features/search/field-forms.ts";
import {
  readSearchPlace,
  SEARCH_PARTS,
  toSearchRequest,
} from "#web/features/search/search-address.ts";
import { SearchPage } from "#web/features/search/search-page.tsx";
import { getQueryClient, HydrateClient, trpc } from "#web/trpc/server.tsx";
import { readParam } from "#web/ui/address.ts";
import type { SearchParams } from "#web/ui/address.ts";
import { LeftOut } from "#web/ui/left-out.tsx";
import { pack } from "#web/ui/packed.ts";
import { PageHeader } from "#web/ui/page-header.tsx";

/** What the help says of the fields, which only the server knows. */
const FIELDS = pack(FIELD_FORMS);

type SearchRouteProps = { readonly searchParams: Promise<SearchParams> };

export async function generateMetadata({ searchParams }: SearchRouteProps): Promise<Metadata> {
  const query = readParam(await searchParams, "q");
  return {
    title: query === undefined ? "Search" : `Search: ${query}`,
    description: "Search the articles, the people, the statements and the events of this record.",
  };
}

export default async function SearchRoute({
  searchParams,
}: SearchRouteProps): Promise<ReactElement> {
  const params = await searchParams;
  const place = readSearchPlace(params);
  const client = getQueryClient();
  await (place.text === ""
    ? client.prefetchQuery(trpc.search.examples.queryOptions())
    : client.prefetchQuery(trpc.search.run.queryOptions(toSearchRequest(place))));
  return (
    <div className="page-width">
      {place.text === "" ? null : <FeedLinks query={place.text} />}
      <PageHeader title="Search" />
      <LeftOut params={params} known={SEARCH_PARTS} what="The search" />
      <HydrateClient>
        <SearchPage fields={FIELDS} />
      </HydrateClient>
    </div>
  );
}
