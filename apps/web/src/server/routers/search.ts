import "server-only";
import { z } from "zod";
import { findSearchExamples } from "#web/features/search/find-search-examples.ts";
import { MOST_SAVED } from "#web/features/saved/saved-searches.ts";
import { toSearchResult } from "#web/features/search/to-search-result.ts";
import { procedure, router } from "../trpc.ts";

/** What the search can be asked. */
export const SearchInput = z.object({
  text: z.string().max(1000),
  limit: z.int().min(1).max(100).default(20),
  order: z.enum(["relevance", "newest", "oldest"]).default("relevance"),
  /** The `next` of the page before. */
  after: z.string().max(1000).optional(),
});

/** Searches everything. */
export const searchRouter = router({
  run: procedure.input(SearchInput).query(({ ctx, input }) => {
    const answer = ctx.archive.search.search(input);
    const ids = answer.hits.map(({ id }) => id);
    return toSearchResult(input.text, { answer, stories: ctx.archive.store.storiesOf(ids) });
  }),
  /** How much each of these queries finds, in their order. */
  totals: procedure
    .input(z.object({ texts: z.array(z.string().max(1000)).max(MOST_SAVED) }))
    .query(({ ctx, input }) =>
      input.texts.map((text) => ctx.archive.search.search({ text, limit: 0 }).total),
    ),
  /** Queries that find something in this record. */
  examples: procedure.query(({ ctx }) => findSearchExamples(ctx.archive)),
});
