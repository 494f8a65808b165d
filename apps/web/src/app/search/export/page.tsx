import type { Metadata } from "next";
import type { ReactElement } from "react";
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
  const q = readParam(await searchParams, "q");
  const address = toAddress("/search", { q });
  return (
    <div className="page-width">
      <PageHeader
        title="Export a search"
        lead={
          q === undefined ? (
            <>
              Nothing was searched. <TextLink href="/search">Search the record</TextLink> first.
            </>
          ) : (
            <>
              What <TextLink href={address}>{q}</TextLink> finds, with all that was read from the
              articles among it and everything that this refers to.
            </>
          )
        }
      />
      {q === undefined ? null : <ExportMenu what="what was found" address={address} open />}
    </div>
  );
}
