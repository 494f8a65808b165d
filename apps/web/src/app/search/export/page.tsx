import type { Metadata } from "next";
import type { ReactElement } from "react";
import { api } from "#web/trpc/server.tsx";
import { LONGEST_QUERY } from "#web/features/search/search-address.ts";
import { toAddress, readParam } from "#web/ui/address.ts";
import type { SearchParams } from "#web/ui/address.ts";
import { ExportMenu } from "#web/ui/export-menu.tsx";
import { PageHeader } from "#web/ui/page-header.tsx";
import { TextLink } from "#web/ui/text-link.tsx";

type PageProps = { readonly searchParams: Promise<SearchParams> };

export const metadata: Metadata = {
  title: "Export a search",
  description: "What a search finds, as files for other programs.",
};

export default async function SearchExportPage({ searchParams }: PageProps): Promise<ReactElement> {
  const q = readParam(await searchParams, "q")?.slice(0, LONGEST_QUERY);
  const address = toAddress("/search", { q });
  const [total = 0] = q === undefined ? [] : await api.search.totals({ texts: [q] });
  return (
    <div className="page-width">
      <PageHeader
        title="Export a search"
        lead={
          q === undefined ? (
            <>
              Nothing was searched. <TextLink href="/search">Search the record</TextLink> first.
            </>
          ) : total === 0 ? (
            <>
              <TextLink href={address}>{q}</TextLink> finds nothing, so there is nothing to export.
            </>
          ) : (
            <>
              What <TextLink href={address}>{q}</TextLink> finds, with all that was read from the
              articles among it and everything that this refers to.
            </>
          )
        }
      />
      {total === 0 ? null : <ExportMenu what="what was found" address={address} open />}
    </div>
  );
}
