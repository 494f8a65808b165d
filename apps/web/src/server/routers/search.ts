import "server-only";
import { z } from "zod";
import { toSearchExamples } from "#web/features/search/to-search-examples.ts";
import { toSearchResult } from "#web/features/search/to-search-result.ts";
import { procedure, router } from "../trpc.ts";

/** What the search can be asked. */
export const SearchInput = z.object({
  text: z.string().max(1000),
  limit: z.int().min(1).max(100).default(20),
  offset: z.int().min(0).max(10_000).default(0),
});

/** Searches everything. */
export const searchRouter = router({
  run: procedure.input(SearchInput).query(({ ctx, input }) => {
    const answer = ctx.archive.search.search(input);
    const slice = ctx.archive.store.slice(answer.hits.map(({ id }) => id));
    return toSearchResult(input.text, answer, slice);
  }),
  /** Queries that find something in this record. */
  examples: procedure.query(({ ctx }) => toSearchExamples(ctx.archive)),
});
