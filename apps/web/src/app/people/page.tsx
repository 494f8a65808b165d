import type { Metadata } from "next";
import type { ReactElement } from "react";
import { EntitiesPage } from "#web/features/entities/entities-page.tsx";
import type { SearchParams } from "#web/ui/address.ts";

export const metadata: Metadata = {
  title: "People",
  description: "Whoever is named, described or quoted in this record.",
};

export default function PeoplePage({
  searchParams,
}: {
  readonly searchParams: Promise<SearchParams>;
}): ReactElement {
  return <EntitiesPage kind="person" searchParams={searchParams} />;
}
