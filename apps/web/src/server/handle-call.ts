import "server-only";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { toBaseUrl } from "./base-url.ts";
import { appRouter } from "./routers/app-router.ts";
import { toServerContext } from "./trpc.ts";

/** Where the procedures are called. */
export const CALLS = "/api/trpc";

/** Answers a call of the procedures. They are queries only, so there is nothing that a stranger could change. */
export const handleCall = (request: Request): Promise<Response> =>
  fetchRequestHandler({
    endpoint: CALLS,
    req: request,
    router: appRouter,
    createContext: () => toServerContext(toBaseUrl(request.headers)),
  });
