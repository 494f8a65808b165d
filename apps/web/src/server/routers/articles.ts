import "server-only";
import { z } from "zod";
import { toArticleRow } from "#web/features/articles/article-row.ts";
import type { ArticleRow } from "#web/features/articles/article-row.ts";
import { readListPage } from "../list-page.ts";
import { procedure, router } from "../trpc.ts";

/** What the list of articles can be asked for. `entity` is a full id, `year` four digits. */
export const ArticleListInput = z.object({
  entity: z.string().optional(),
  year: z.string().optional(),
  language: z.string().optional(),
  sort: z.enum(["newest", "oldest"]).default("newest"),
  page: z.int().positive().default(1),
});
export type ArticleListInput = z.input<typeof ArticleListInput>;

const ONE = { page: 1, size: 1 };

/** The articles of the record. */
export const articlesRouter = router({
  list: procedure.input(ArticleListInput).query(({ ctx, input }) => {
    const { store } = ctx.archive;
    const { sort, page, ...filter } = input;
    return readListPage<ArticleRow>({
      page,
      list: (request) => store.listArticles(filter, request),
      toRow: (index, id) =>
        toArticleRow(index, id, {
          statements: store.listStatements({ article: id }, ONE).total,
          events: store.listEvents({ article: id }, ONE).total,
        }),
      compare: sort === "oldest" ? byPublication : undefined,
    });
  }),
});

/** The earliest first; those of which no date is known last. */
function byPublication(a: ArticleRow, b: ArticleRow): number {
  const [first, second] = [a, b].map(({ published }) => published?.earliest ?? "\uFFFF");
  if (first === second) return 0;
  return (first ?? "") < (second ?? "") ? -1 : 1;
}
