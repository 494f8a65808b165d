import "server-only";
import type { ArticleStore, EntityCount } from "@onrecord/data";
import { ENTITY_KINDS, indexDataset, toEntityView } from "@onrecord/domain";
import { z } from "zod";
import { findEntityOrder } from "#web/features/entities/entity-order.ts";
import { findNearIds } from "#web/features/entities/find-near-ids.ts";
import { toEntityRow } from "#web/features/entities/to-entity-row.ts";
import { MOST_SORTED } from "../list-page.ts";
import { procedure, router } from "../trpc.ts";

/** What the lists of people, organizations and places can be asked for. */
export const EntityListInput = z.object({
  kind: z.enum(ENTITY_KINDS),
  /** Letters that the name, or the description, holds. */
  text: z.string().max(200).default(""),
  type: z.string().optional(),
  sort: z.enum(["mentions", "statements", "events", "name"]).default("mentions"),
});
export type EntityListInput = z.input<typeof EntityListInput>;

const NONE = { mentions: 0, statements: 0, events: 0 };

/** People, organizations and places. */
export const entitiesRouter = router({
  /** At most a thousand of them, in any order: filtering is how to find one among more. */
  list: procedure.input(EntityListInput).query(({ ctx, input }) => {
    const { kind, type, text, sort } = input;
    const { store } = ctx.archive;
    const filter = {
      kind,
      ...(type === undefined ? {} : { type }),
      ...(text === "" ? {} : { text }),
    };
    const listing = store.listEntities(filter, { page: 1, size: MOST_SORTED });
    const index = indexDataset(listing.slice);
    const counts = countsOf(store, kind);
    const rows = listing.ids
      .map((id) => toEntityRow(index, id, counts.get(id) ?? NONE))
      .filter((row) => row !== undefined);
    return {
      rows: rows.toSorted(findEntityOrder(sort)),
      total: listing.total,
      types: listing.facets.find(({ field }) => field === "type")?.values ?? [],
    };
  }),

  /** Everything on record about one; null where there is no such one. */
  page: procedure.input(z.object({ id: z.string() })).query(({ ctx, input }) => {
    const slice = ctx.archive.store.entitySlice(input.id);
    if (slice === undefined) return null;
    return toEntityView(indexDataset(slice), input.id) ?? null;
  }),

  /** Who may have been meant by an id that names nobody; nobody where it names somebody. */
  near: procedure.input(z.object({ id: z.string() })).query(({ ctx, input }) => {
    const { store } = ctx.archive;
    if (indexDataset(store.slice([input.id])).find(input.id) !== undefined) return [];
    const ids = store.entityCounts().map(({ id }) => id);
    const near = findNearIds(input.id, ids);
    const index = indexDataset(store.slice(near));
    return near.map((id) => index.refOf(id));
  }),
});

const countsOf = (store: ArticleStore, kind: "person" | "organization" | "place") =>
  new Map(store.entityCounts(kind).map((count: EntityCount) => [count.id, count]));
