import "server-only";
import { indexDataset, toArticleView } from "@onrecord/domain";
import { TRPCError } from "@trpc/server";
import { z } from "zod";
import { toArticleSources, toArticleVersions } from "#web/features/reader/to-article-sources.ts";
import { toDifferences } from "#web/features/stories/to-differences.ts";
import type { DifferencesData, StoryData } from "#web/features/stories/story-data.ts";
import { toStoryData } from "#web/features/stories/to-story-data.ts";
import { PAGE_SIZE } from "../list-page.ts";
import { toReaderData } from "#web/features/reader/to-reader-data.ts";
import type { ReaderData } from "#web/features/reader/reader-data.ts";
import { procedure, router } from "../trpc.ts";

/** So many who carry its story are named beside an article. */
const SOME = 6;

/** One article. */
export const articleRouter = router({
  /** The article with everything that is read from it. `id` is a full id: `article/` and 16 hex digits. */
  reader: procedure.input(z.object({ id: z.string() })).query(({ ctx, input }): ReaderData => {
    const slice = ctx.archive.store.articleSlice(input.id);
    const view = slice === undefined ? undefined : toArticleView(indexDataset(slice), input.id);
    if (view === undefined) {
      throw new TRPCError({ code: "NOT_FOUND", message: `There is no article ${input.id}.` });
    }
    const story = ctx.archive.store.storyOf(input.id, { page: 1, size: SOME });
    const versions = ctx.archive.store.versionsOf(input.id);
    return toReaderData({
      view,
      findings: ctx.findings,
      baseUrl: ctx.baseUrl,
      sources: toArticleSources(input.id, ctx.archive.store.originsOf(input.id)),
      versions: toArticleVersions(input.id, versions, ctx.archive.store.slice(versions)),
      story: story === undefined ? null : toStoryData(story),
      proposals: ctx.collection?.review.progress({ article: input.id }).proposed ?? 0,
    });
  }),
  /** All who carry the story of an article, page by page; null for one that nobody else carries. */
  story: procedure
    .input(z.object({ id: z.string(), page: z.int().positive().default(1) }))
    .query(({ ctx, input: { id, page } }): (StoryData & { readonly title: string }) | null => {
      const { store } = ctx.archive;
      const story = store.storyOf(id, { page, size: PAGE_SIZE });
      if (story === undefined) return null;
      const view = toArticleView(indexDataset(store.slice([id])), id);
      return { ...toStoryData(story), title: view?.title ?? id };
    }),
  /** What differs between the texts of two articles; null where one of them is not there. */
  differences: procedure
    .input(z.object({ id: z.string(), other: z.string() }))
    .query(({ ctx, input }): DifferencesData | null => toDifferences(ctx.archive.store, input)),
});
