import type { EntityKind } from "@onrecord/domain";
import type { ReactElement } from "react";
import { api, getQueryClient, HydrateClient, trpc } from "#web/trpc/server.tsx";
import { readParam } from "#web/ui/address.ts";
import type { SearchParams } from "#web/ui/address.ts";
import { toExportChoices } from "#web/ui/export-choices.ts";
import { LeftOut } from "#web/ui/left-out.tsx";
import { NotAnnotated } from "#web/ui/not-annotated.tsx";
import { PageHeader } from "#web/ui/page-header.tsx";
import { EntitiesList } from "./entities-list.tsx";
import { ENTITIES_PARTS, readEntitiesRequest } from "./entities-query.ts";

const WORDS: { readonly [K in EntityKind]: { readonly title: string; readonly lead: string } } = {
  person: {
    title: "People",
    lead: "Whoever is named, described or quoted, with every place where they appear.",
  },
  organization: {
    title: "Organizations",
    lead: "Bodies and groups that act or speak as one: governments, armies, missions, rebels.",
  },
  place: {
    title: "Places",
    lead: "Where things happen. A country also acts and speaks: “Russia keeps its commitments”.",
  },
};

/** The page of all people, organizations or places. */
export async function EntitiesPage({
  kind,
  searchParams,
}: {
  readonly kind: EntityKind;
  readonly searchParams: Promise<SearchParams>;
}): Promise<ReactElement> {
  const { counts } = await api.record.summary();
  if (counts[kind] === 0) {
    return (
      <div className="page-width">
        <PageHeader {...WORDS[kind]} />
        <NotAnnotated what={kind} />
      </div>
    );
  }
  const params = await searchParams;
  const request = readEntitiesRequest((name) => readParam(params, name) ?? null);
  await getQueryClient().prefetchQuery(trpc.entities.list.queryOptions({ kind, ...request }));
  return (
    <div className="page-width">
      <PageHeader {...WORDS[kind]} />
      <LeftOut params={params} known={ENTITIES_PARTS} />
      <HydrateClient>
        <EntitiesList kind={kind} formats={toExportChoices(kind)} />
      </HydrateClient>
    </div>
  );
}
