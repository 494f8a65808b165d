import type { Metadata } from "next";
import type { ReactElement } from "react";
import { EntitiesPage } from "#web/features/entities/entities-page.tsx";
import type { SearchParams } from "#web/ui/address.ts";

export const metadata: Metadata = {
  title: "Organizations",
  description: "The bodies and groups in this record that act or speak as one.",
};

export default function OrganizationsPage({
  searchParams,
}: {
  readonly searchParams: Promise<SearchParams>;
}): ReactElement {
  return <EntitiesPage kind="organization" searchParams={searchParams} />;
}
