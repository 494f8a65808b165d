import "server-only";
import { callTRPCProcedure } from "@trpc/server";
import { appRouter } from "../routers/app-router.ts";
import type { ServerContext } from "../trpc.ts";

/** Calls the procedure of this name; what the router refuses comes back as its error. */
export type CallProcedure = (name: string, input: unknown) => Promise<unknown>;

/** The procedures that are promised to strangers, in the context of a request. */
export const createCall =
  (createContext: () => Promise<ServerContext>, signal: AbortSignal | undefined): CallProcedure =>
  async (name, input) =>
    callTRPCProcedure({
      router: appRouter,
      path: `v1.${name}`,
      getRawInput: async () => input,
      ctx: await createContext(),
      type: "query",
      signal,
      batchIndex: 0,
    });
