"use client";

import { QueryClientProvider } from "@tanstack/react-query";
import { createTRPCClient, httpLink } from "@trpc/client";
import { createTRPCContext } from "@trpc/tanstack-react-query";
import { useState } from "react";
import type { Operation } from "@trpc/client";
import type { QueryClient } from "@tanstack/react-query";
import type { ReactElement, ReactNode } from "react";
import { findKept, forgetAccess } from "#web/features/access/kept-text.ts";
import type { AppRouter } from "#web/server/routers/app-router.ts";
import { createQueryClient } from "./query-client.ts";

const context = createTRPCContext<AppRouter>();

/** The procedures as query options: `useSuspenseQuery(useTRPC().article.reader.queryOptions(…))`. */
export const useTRPC = context.useTRPC;

/** The procedures as plain functions, in the browser. */
export const useTRPCClient = context.useTRPCClient;

let browserQueryClient: QueryClient | undefined;

/** New for each request on the server; one for all in the browser, where suspending must not lose it. */
function getQueryClient(): QueryClient {
  if (typeof window === "undefined") return createQueryClient();
  browserQueryClient ??= createQueryClient();
  return browserQueryClient;
}

/** Only what is written carries the token: the one that is being tried, or the one that is kept. */
function toHeaders({ op }: { readonly op: Operation }): { [name: string]: string } {
  if (op.type !== "mutation") return {};
  const tried = op.context["token"];
  const token = typeof tried === "string" ? tried : findKept("token");
  return token === undefined ? {} : { authorization: `Bearer ${token}` };
}

/** Fetches, and forgets a token that does not hold any longer. */
async function fetchAsHolder(input: RequestInfo | URL | string, init?: RequestInit) {
  const response = await fetch(input, init);
  if (response.status === 401) forgetAccess();
  return response;
}

export function ApiProvider({ children }: { readonly children: ReactNode }): ReactElement {
  const queryClient = getQueryClient();
  const [client] = useState(() =>
    createTRPCClient<AppRouter>({
      links: [httpLink({ url: "/api/trpc", headers: toHeaders, fetch: fetchAsHolder })],
    }),
  );
  return (
    <QueryClientProvider client={queryClient}>
      <context.TRPCProvider trpcClient={client} queryClient={queryClient}>
        {children}
      </context.TRPCProvider>
    </QueryClientProvider>
  );
}
