import "server-only";
import { findKind } from "@onrecord/domain";
import { toJsonLd } from "@onrecord/formats";
import { z } from "zod";
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
  /** Whether it is made of a dataset, or is a collection that is written. */
  origin: procedure.query(({ ctx }) => ctx.origin),
  /** A record as JSON-LD, for the page that shows it: without its text and without what is read from it. */
  pageData: procedure.input(z.object({ id: z.string() })).query(({ ctx, input: { id } }) => {
    const kind = findKind(id);
    return toJsonLd(ctx.archive.store.slice([id]), {
      baseUrl: ctx.baseUrl,
      withoutText: true,
      kinds: kind === undefined ? [] : [kind],
    });
  }),
  /** The first page: the latest statements, who speaks most, when things happened. */
  overview: procedure.query(({ ctx }) => toOverviewData(ctx.archive, ctx.baseUrl)),
});
