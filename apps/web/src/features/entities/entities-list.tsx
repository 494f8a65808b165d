"use client";

import type { EntityKind } from "@onrecord/domain";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useSearchParams } from "next/navigation";
import type { ReactElement } from "react";
import { useTRPC } from "#web/trpc/client.tsx";
import { toFacetGroups } from "#web/ui/facet-groups.ts";
import { ExportLinks } from "#web/ui/export-links.tsx";
import type { ExportLinksProps } from "#web/ui/export-links.tsx";
import { ListLayout } from "#web/ui/list-layout.tsx";
import type { SortLink } from "#web/ui/sort-links.tsx";
import { readEntitiesRequest, toEntitiesAddress } from "./entities-query.ts";
import type { EntitiesRequest } from "./entities-query.ts";
import { ENTITY_SORTS } from "./entity-order.ts";
import type { EntitySort } from "./entity-order.ts";
import { EntityFilterField } from "./entity-filter-field.tsx";
import { EntityTable } from "./entity-table.tsx";

const SORT_LABELS: { readonly [S in EntitySort]: string } = {
  mentions: "mentions",
  statements: "statements",
  events: "events",
  name: "name",
};

/** People, organizations or places: filtered as one types, the filter in the address. */
export function EntitiesList({
  kind,
  formats,
}: {
  readonly kind: EntityKind;
} & Pick<ExportLinksProps, "formats">): ReactElement {
  const params = useSearchParams();
  const request = readEntitiesRequest((name) => params.get(name));
  const { data, isError, refetch } = useQuery({
    ...useTRPC().entities.list.queryOptions({ kind, ...request }),
    placeholderData: keepPreviousData,
  });
  const groups = toFacetGroups([{ field: "type", values: data?.types ?? [] }], {
    fields: { type: "Type" },
    chosen: { type: request.type },
    toHref: (_field, type) => toEntitiesAddress(kind, { ...request, type }),
  });
  const rows = data?.rows ?? [];
  return (
    <ListLayout
      facets={groups}
      sorts={toSorts(kind, request)}
      count={
        <>
          <strong>{data?.total ?? 0}</strong>{" "}
          {request.text === "" ? "in this record" : `with “${request.text}”`}
        </>
      }
    >
      <EntityFilterField kind={kind} request={request} />
      <EntityTable kind={kind} rows={rows.filter(({ ref }) => ref.named)} />
      <EntityTable
        kind={kind}
        rows={rows.filter(({ ref }) => !ref.named)}
        title="Known by a description alone"
        lead="The articles do not name them, and so neither does the record."
      />
      {isError ? (
        <p role="alert" className="py-8">
          The list did not come. The record is safe; the way to it may be broken.{" "}
          <button type="button" onClick={() => void refetch()} className="text-link">
            Try again
          </button>
        </p>
      ) : null}
      {!isError && rows.length === 0 ? (
        <p className="py-10 font-read text-xl">Nothing here fits the filter.</p>
      ) : null}
      {data !== undefined && data.total > rows.length ? (
        <p className="mt-4 text-soft">
          These are the {rows.length} that are mentioned most. Type a part of a name to find the
          others.
        </p>
      ) : null}
      <ExportLinks what="this list" formats={formats} address={toEntitiesAddress(kind, request)} />
    </ListLayout>
  );
}

const toSorts = (kind: EntityKind, request: EntitiesRequest): SortLink[] =>
  ENTITY_SORTS.map((sort) => ({
    label: SORT_LABELS[sort],
    chosen: sort === request.sort,
    href: toEntitiesAddress(kind, { ...request, sort }),
  }));
