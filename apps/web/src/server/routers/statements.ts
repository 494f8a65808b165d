import "server-only";
import { toStatementView } from "@onrecord/domain";
import { z } from "zod";
import { toClaimCard } from "#web/features/claim/to-claim-card.ts";
import { findStatementFilter } from "#web/features/statements/statements-address.ts";
import { CLAIMS_PER_PAGE, readListPage } from "../list-page.ts";
import { procedure, router } from "../trpc.ts";

/** What the list of statements can be asked for. Ids are full ids. */
export const StatementListInput = z.object({
  speaker: z.string().optional(),
  about: z.string().optional(),
  manner: z.string().optional(),
  article: z.string().optional(),
  sort: z.enum(["text", "date", "speaker"]).default("text"),
  page: z.int().positive().default(1),
});
export type StatementListInput = z.input<typeof StatementListInput>;

/** Who said what. */
export const statementsRouter = router({
  list: procedure.input(StatementListInput).query(({ ctx, input }) => {
    const { sort, page, ...asked } = input;
    const filter = findStatementFilter(asked);
    const list = readListPage({
      page,
      size: CLAIMS_PER_PAGE,
      list:
        filter === undefined
          ? "nothing"
          : (request) => ctx.archive.store.listStatements(filter, { ...request, order: sort }),
      toRow: (index, id) => {
        const statement = index.findOf("statement", id);
        return statement === undefined ? undefined : toStatementView(index, statement);
      },
    });
    return { ...list, rows: list.rows.map((view) => toClaimCard(view, ctx.baseUrl)) };
  }),
});
