"use client";

import { QueryClientProvider } from "@tanstack/react-query";
import { createTRPCClient, httpLink } from "@trpc/client";
import { createTRPCContext } from "@trpc/tanstack-react-query";
import { useState } from "react";
import type { QueryClient } from "@tanstack/react-query";
import type { ReactElement, ReactNode } from "react";
import type { AppRouter } from "#web/server/routers/app-router.ts";
import { createQueryClient } from "./query-client.ts";

const context = createTRPCContext<AppRouter>();

/** The procedures as query options: `useSuspenseQuery(useTRPC().article.reader.queryOptions(…))`. */
export const useTRPC = context.useTRPC;

let browserQueryClient: QueryClient | undefined;

/** New for each request on the server; one for all in the browser, where suspending must not lose it. */
function getQueryClient(): QueryClient {
  if (typeof window === "undefined") return createQueryClient();
  browserQueryClient ??= createQueryClient();
  return browserQueryClient;
}

export function ApiProvider({ children }: { readonly children: ReactNode }): ReactElement {
  const queryClient = getQueryClient();
  const [client] = useState(() =>
    createTRPCClient<AppRouter>({ links: [httpLink({ url: "/api/trpc" })] }),
  );
  return (
    <QueryClientProvider client={queryClient}>
      <context.TRPCProvider trpcClient={client} queryClient={queryClient}>
        {children}
      </context.TRPCProvider>
    </QueryClientProvider>
  );
}
