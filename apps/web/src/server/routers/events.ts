import "server-only";
import { toEventView } from "@onrecord/domain";
import { z } from "zod";
import { toEventRow } from "#web/features/events/to-event-row.ts";
import { findEventFilter } from "#web/features/events/events-address.ts";
import { CLAIMS_PER_PAGE, readListPage } from "../list-page.ts";
import { procedure, router } from "../trpc.ts";

/** What the list of events can be asked for. Ids are full ids, `year` is four digits. */
export const EventListInput = z.object({
  type: z.string().optional(),
  entity: z.string().optional(),
  place: z.string().optional(),
  year: z.string().optional(),
  article: z.string().optional(),
  sort: z.enum(["earliest", "latest", "type"]).default("earliest"),
  page: z.int().positive().default(1),
});
export type EventListInput = z.input<typeof EventListInput>;

/** What happened, and who says so. */
export const eventsRouter = router({
  list: procedure.input(EventListInput).query(({ ctx, input }) => {
    const { sort, page, ...asked } = input;
    const filter = findEventFilter(asked);
    const list = readListPage({
      page,
      size: CLAIMS_PER_PAGE,
      list:
        filter === undefined
          ? "nothing"
          : (request) => ctx.archive.store.listEvents(filter, { ...request, order: sort }),
      toRow: (index, id) => {
        const event = index.findOf("event", id);
        return event === undefined ? undefined : toEventView(index, event);
      },
    });
    return { ...list, rows: list.rows.map((view) => toEventRow(view, ctx.baseUrl)) };
  }),
});
