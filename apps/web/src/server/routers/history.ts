import "server-only";
import { TRPCError } from "@trpc/server";
import { z } from "zod";
import type { LogPage } from "#web/features/history/log-row.ts";
import { toLogPage, toRecordLog } from "#web/features/history/to-log-page.ts";
import { PAGE_SIZE } from "../list-page.ts";
import { procedure, router, writingProcedure } from "../trpc.ts";

const LogInput = z.object({
  by: z.string().max(200).optional(),
  action: z.string().max(50).optional(),
  day: z.string().max(10).optional(),
  record: z.string().max(300).optional(),
  after: z.string().max(100).optional(),
});

/** Who decided what, and when. */
export const historyRouter = router({
  /** A page of the log, or all of one record's; null where nothing can be decided. */
  log: procedure
    .input(LogInput)
    .query(({ ctx, input: { record, ...question } }): LogPage | null => {
      const { collection } = ctx;
      if (collection === null) return null;
      return record === undefined
        ? toLogPage(collection, { ...question, size: PAGE_SIZE })
        : toRecordLog(collection, record);
    }),

  /** Takes a change back. That is a change too, and can be taken back. */
  undo: writingProcedure("review")
    .input(z.object({ number: z.int().positive() }))
    .mutation(({ ctx: { collection, writer }, input: { number } }) => {
      const signature = {
        by: { kind: "person", name: writer.name, version: null },
        at: new Date().toISOString(),
      } as const;
      const undone = collection.review.undo(number, signature);
      if (undone.ok) return undone.value;
      throw new TRPCError({ code: "CONFLICT", message: undone.error.message });
    }),
});
