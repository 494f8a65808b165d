import "server-only";
import { dehydrate } from "@tanstack/react-query";
import { createTRPCOptionsProxy } from "@trpc/tanstack-react-query";
import { cache } from "react";
import type { QueryClient } from "@tanstack/react-query";
import type { ReactElement, ReactNode } from "react";
import { appRouter } from "#web/server/routers/app-router.ts";
import { createCallerFactory, createServerContext } from "#web/server/trpc.ts";
import { pack } from "#web/ui/packed.ts";
import { KeptAnswers } from "./kept-answers.tsx";
import { createQueryClient } from "./query-client.ts";

/** The request's own query client. */
export const getQueryClient: () => QueryClient = cache(createQueryClient);

/** The procedures as query options, called in this process and not over HTTP. */
export const trpc = createTRPCOptionsProxy({
  ctx: createServerContext,
  router: appRouter,
  queryClient: getQueryClient,
});

/** The procedures as plain functions, for pages that are rendered on the server alone. */
export const api = createCallerFactory(appRouter)(createServerContext);

/** Hands all queries of this request that were answered over to the client components inside. */
export function HydrateClient({ children }: { readonly children: ReactNode }): ReactElement {
  return <KeptAnswers answers={pack(dehydrate(getQueryClient()))}>{children}</KeptAnswers>;
}
