/** The address of a list of people, organizations or places, read in the browser and on the server alike. */
import type { EntityKind } from "@onrecord/domain";
import { toAddress } from "#web/ui/address.ts";
import type { KnownParts } from "#web/ui/find-left-out.ts";
import { ENTITY_SORTS } from "./entity-order.ts";
import type { EntitySort } from "./entity-order.ts";

export type EntitiesRequest = {
  readonly text: string;
  readonly type?: string | undefined;
  readonly sort: EntitySort;
};

export const ENTITIES_PARTS: KnownParts = { names: ["filter", "type"], sorts: ENTITY_SORTS };

/** The list of each kind. */
export const ENTITY_LIST_PATHS: { readonly [K in EntityKind]: string } = {
  person: "/people",
  organization: "/organizations",
  place: "/places",
};

/** Reads an address; `get` gives a parameter's value. What it asks for and does not exist is left out. */
export function readEntitiesRequest(get: (name: string) => string | null): EntitiesRequest {
  const sort = get("sort");
  return {
    text: (get("filter") ?? "").slice(0, 200),
    type: get("type") ?? undefined,
    sort: ENTITY_SORTS.find((known) => known === sort) ?? "mentions",
  };
}

/** The address that asks for this. */
export const toEntitiesAddress = (
  kind: EntityKind,
  { text, type, sort }: EntitiesRequest,
): string =>
  toAddress(ENTITY_LIST_PATHS[kind], {
    filter: text,
    type,
    sort: sort === "mentions" ? undefined : sort,
  });
