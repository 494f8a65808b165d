import "server-only";
import { ArticleId } from "@onrecord/domain";
import { z } from "zod";
import { proposeSome } from "../propose-some.ts";
import { router, signedProcedure } from "../trpc.ts";

/** So many articles may be named at once. */
const MOST_NAMED = 100;

/** Reading articles by the rules, a few at a time, for who may decide or add articles. */
export const proposingRouter = router({
  /** For the articles that are named, as far as time allows: `done` says how many of them. */
  named: signedProcedure
    .input(z.object({ ids: z.array(ArticleId).min(1).max(MOST_NAMED) }))
    .mutation(({ ctx: { collection }, input: { ids } }) => proposeSome(collection, ids)),
  /** For those of all articles after `after` that were not read yet, as far as time allows. */
  next: signedProcedure
    .input(z.object({ after: ArticleId.nullable() }))
    .mutation(async ({ ctx: { collection }, input: { after } }) => {
      const ids = collection.store.idsBeginning("article/", MOST_NAMED, after ?? "");
      const made = await proposeSome(collection, ids, { onlyNew: true });
      const isEnd = ids.length < MOST_NAMED && made.done === ids.length;
      return { ...made, next: isEnd ? null : (ids[made.done - 1] ?? after) };
    }),
});
