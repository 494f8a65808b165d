import "server-only";
import { router } from "../trpc.ts";
import { articleRouter } from "./article-router.ts";
import { recordRouter } from "./record-router.ts";

/** All procedures, one router a feature. */
export const appRouter = router({
  article: articleRouter,
  record: recordRouter,
});
export type AppRouter = typeof appRouter;
