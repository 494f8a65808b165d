import "server-only";
import { initTRPC } from "@trpc/server";
import { getServedRecord } from "./archive.ts";
import type { ServedRecord } from "./archive.ts";
import { readBaseUrl } from "./base-url.ts";

/** What every procedure can reach. `baseUrl` is the address that the reader knows this site by. */
export type ServerContext = ServedRecord & { readonly baseUrl: string };

/** Opens the archive on the first call; later calls share it. */
export const toServerContext = async (baseUrl: string): Promise<ServerContext> => ({
  ...(await getServedRecord()),
  baseUrl,
});

/** The context of the request that a page or a route answers. */
export const createServerContext = async (): Promise<ServerContext> =>
  toServerContext(await readBaseUrl());

const t = initTRPC.context<ServerContext>().create();

export const router = t.router;
export const createCallerFactory = t.createCallerFactory;
/** A procedure that anybody may call. There is no other kind: what writes is a route of its own. */
export const procedure = t.procedure;
