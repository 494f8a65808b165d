import "server-only";
import { initTRPC } from "@trpc/server";
import type { Archive } from "../../../../packages/data/src/archive/ports.ts";
import { getArchive } from "./archive.ts";

/** What every procedure can reach. */
export type ServerContext = { readonly archive: Archive };

/** Opens the archive on the first call; later calls share it. */
export const createServerContext = async (): Promise<ServerContext> => ({
  archive: await getArchive(),
});

const t = initTRPC.context<ServerContext>().create();

export const router = t.router;
export const createCallerFactory = t.createCallerFactory;
/** A procedure that anybody may call. There is no other kind: the web app only reads. */
export const procedure = t.procedure;
