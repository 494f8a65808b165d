import "server-only";
import { z } from "zod";
import { toArticlesPage } from "#web/features/articles/articles-page.ts";
import { PAGE_SIZE } from "../list-page.ts";
import { procedure, router } from "../trpc.ts";

/** What the list of articles can be asked for. `entity` is a full id, `year` four digits. */
export const ArticleListInput = z.object({
  entity: z.string().optional(),
  year: z.string().optional(),
  language: z.string().optional(),
  publisher: z.string().optional(),
  in: z.string().max(100).optional(),
  sort: z.enum(["newest", "oldest"]).default("newest"),
  page: z.int().positive().default(1),
  after: z.string().max(1000).optional(),
});
export type ArticleListInput = z.input<typeof ArticleListInput>;

/** The articles of the record. */
export const articlesRouter = router({
  list: procedure.input(ArticleListInput).query(({ ctx, input }) => {
    const { store } = ctx.archive;
    const { sort, page, after, ...filter } = input;
    return toArticlesPage(
      store,
      store.listArticles(filter, { page, size: PAGE_SIZE, after, order: sort }),
    );
  }),
});
