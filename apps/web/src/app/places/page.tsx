import type { Metadata } from "next";
import type { ReactElement } from "react";
import { EntitiesPage } from "#web/features/entities/entities-page.tsx";
import type { SearchParams } from "#web/ui/address.ts";

export const metadata: Metadata = {
  title: "Places",
  description: "The places of this record, from a locality to a continent.",
};

export default function PlacesPage({
  searchParams,
}: {
  readonly searchParams: Promise<SearchParams>;
}): ReactElement {
  return <EntitiesPage kind="place" searchParams={searchParams} />;
}
