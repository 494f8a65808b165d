import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { appRouter } from "#web/server/routers/app-router.ts";
import { createServerContext } from "#web/server/trpc.ts";

/** Queries only: there is no handler for POST, and so nothing that a stranger could change. */
export const GET = (request: Request): Promise<Response> =>
  fetchRequestHandler({
    endpoint: "/api/trpc",
    req: request,
    router: appRouter,
    createContext: createServerContext,
  });
