import "server-only";
import { indexDataset, toArticleView } from "@onrecord/domain";
import { TRPCError } from "@trpc/server";
import { z } from "zod";
import { toArticleSources, toArticleVersions } from "#web/features/reader/to-article-sources.ts";
import { toReaderData } from "#web/features/reader/to-reader-data.ts";
import type { ReaderData } from "#web/features/reader/reader-data.ts";
import { procedure, router } from "../trpc.ts";

/** One article. */
export const articleRouter = router({
  /** The article with everything that is read from it. `id` is a full id: `article/` and 16 hex digits. */
  reader: procedure.input(z.object({ id: z.string() })).query(({ ctx, input }): ReaderData => {
    const slice = ctx.archive.store.articleSlice(input.id);
    const view = slice === undefined ? undefined : toArticleView(indexDataset(slice), input.id);
    if (view === undefined) {
      throw new TRPCError({ code: "NOT_FOUND", message: `There is no article ${input.id}.` });
    }
    const versions = ctx.archive.store.versionsOf(input.id);
    return toReaderData({
      view,
      findings: ctx.findings,
      baseUrl: ctx.baseUrl,
      sources: toArticleSources(input.id, ctx.archive.store.originsOf(input.id)),
      versions: toArticleVersions(input.id, versions, ctx.archive.store.slice(versions)),
    });
  }),
});
