import "server-only";
import { toOverviewData } from "#web/features/overview/to-overview-data.ts";
import { procedure, router } from "../trpc.ts";

/** The record as a whole. */
export const recordRouter = router({
  /** What the record is and how much of everything it holds. */
  summary: procedure.query(({ ctx }) => ({
    origin: ctx.origin,
    manifest: ctx.archive.store.manifest(),
    counts: ctx.archive.store.counts(),
  })),
  /** The first page: the latest statements, who speaks most, when things happened. */
  overview: procedure.query(({ ctx }) => toOverviewData(ctx.archive, ctx.baseUrl)),
});
