import "server-only";
import { procedure, router } from "../trpc.ts";

/** The record as a whole. */
export const recordRouter = router({
  /** What the record is and how much of everything it holds. */
  summary: procedure.query(({ ctx }) => ({
    manifest: ctx.archive.store.manifest(),
    counts: ctx.archive.store.counts(),
  })),
});
