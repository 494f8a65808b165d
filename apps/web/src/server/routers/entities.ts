import "server-only";
import type { ArticleStore } from "@onrecord/data";
import { ENTITY_KINDS, indexDataset, toEntityView } from "@onrecord/domain";
import { z } from "zod";
import { findEntityOrder } from "#web/features/entities/entity-order.ts";
import { findNearIds } from "#web/features/entities/find-near-ids.ts";
import { toEntityRow } from "#web/features/entities/to-entity-row.ts";
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

/** So many of a list are shown; a part of a name finds the others. */
const MOST_LISTED = 200;

/** Mentions and claims of each sort that are shown with an entity; where there are more, a few, and the lists have all. */
const SHOWN = { most: 40, few: 10 };

/** Ids that share a beginning with one that names nobody. */
const MOST_NEAR = 500;

const NONE = { mentions: 0, statements: 0, events: 0 };

/** People, organizations and places. */
export const entitiesRouter = router({
  /** Those that are mentioned most, in any order: filtering is how to find one among more. */
  list: procedure.input(EntityListInput).query(({ ctx, input }) => {
    const { kind, type, text, sort } = input;
    const { store } = ctx.archive;
    const filter = {
      kind,
      ...(type === undefined ? {} : { type }),
      ...(text === "" ? {} : { text }),
    };
    const listing = store.listEntities(filter, { page: 1, size: MOST_LISTED });
    const index = indexDataset(listing.slice);
    const counts = new Map(store.countsOf(listing.ids).map((count) => [count.id, count]));
    const rows = listing.ids
      .map((id) => toEntityRow(index, id, counts.get(id) ?? NONE))
      .filter((row) => row !== undefined);
    return {
      rows: rows.toSorted(findEntityOrder(sort)),
      total: listing.total,
      types: listing.facets.find(({ field }) => field === "type")?.values ?? [],
    };
  }),

  /** What is on record about one, the first of each, and how much there is; null where there is no such one. */
  page: procedure.input(z.object({ id: z.string() })).query(({ ctx, input }) => {
    const excerpt = ctx.archive.store.entityExcerpt(input.id, SHOWN);
    if (excerpt === undefined) return null;
    const view = toEntityView(indexDataset(excerpt.slice), input.id);
    return view === undefined ? null : { view, totals: excerpt.totals };
  }),

  /** Who may have been meant by an id that names nobody; nobody where it names somebody. */
  near: procedure.input(z.object({ id: z.string() })).query(({ ctx, input }) => {
    const { store } = ctx.archive;
    if (indexDataset(store.slice([input.id])).find(input.id) !== undefined) return [];
    const near = findNearIds(input.id, listNear(store, input.id));
    const index = indexDataset(store.slice(near));
    return near.map((id) => index.refOf(id));
  }),
});

/** Ids that may have been meant: those that begin like it, those with one of its words in a name, and those mentioned most. */
function listNear(store: ArticleStore, id: string): string[] {
  const slash = id.indexOf("/");
  const words = id.slice(slash + 1).split("-");
  const page = { page: 1, size: MOST_LISTED };
  const named = words.flatMap((text) => store.listEntities({ text }, page).ids);
  const alike = store.idsBeginning(id.slice(0, slash + 3), MOST_NEAR);
  return [...new Set([...store.listEntities({}, page).ids, ...named, ...alike])];
}
