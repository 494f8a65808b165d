import "server-only";
import { router } from "../trpc.ts";
import { accessRouter } from "./access.ts";
import { articleRouter } from "./article-router.ts";
import { articlesRouter } from "./articles.ts";
import { entitiesRouter } from "./entities.ts";
import { eventsRouter } from "./events.ts";
import { healthRouter } from "./health.ts";
import { historyRouter } from "./history.ts";
import { identityRouter } from "./identity.ts";
import { proposingRouter } from "./proposing.ts";
import { recordRouter } from "./record-router.ts";
import { reviewRouter } from "./review.ts";
import { searchRouter } from "./search.ts";
import { sourcesRouter } from "./sources.ts";
import { statementsRouter } from "./statements.ts";
import { v1Router } from "./v1.ts";

/** All procedures, one router a feature. */
export const appRouter = router({
  access: accessRouter,
  article: articleRouter,
  articles: articlesRouter,
  entities: entitiesRouter,
  events: eventsRouter,
  health: healthRouter,
  history: historyRouter,
  identity: identityRouter,
  proposing: proposingRouter,
  record: recordRouter,
  review: reviewRouter,
  search: searchRouter,
  sources: sourcesRouter,
  statements: statementsRouter,
  v1: v1Router,
});
export type AppRouter = typeof appRouter;
