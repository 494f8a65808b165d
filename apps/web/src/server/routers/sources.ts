import "server-only";
import { z } from "zod";
import { toSourceView } from "#web/features/sources/source-view.ts";
import { procedure, router } from "../trpc.ts";

/** So many entities are shown with a source. */
const MOST_USES = 1000;

/** The sources outside the articles. */
export const sourcesRouter = router({
  /** A source and what rests on it; null where there is no such one. */
  page: procedure.input(z.object({ id: z.string() })).query(({ ctx, input }) => {
    const { store } = ctx.archive;
    const source = store.slice([input.id]).sources.find(({ id }) => id === input.id);
    if (source === undefined) return null;
    return toSourceView(source, store.slice(store.idsReferring(source.id, MOST_USES)));
  }),
});
