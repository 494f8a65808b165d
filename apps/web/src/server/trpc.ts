import "server-only";
import type { TokenScope } from "@onrecord/data";
import { isBusy } from "@onrecord/data";
import { initTRPC, TRPCError } from "@trpc/server";
import { getServedRecord } from "./archive.ts";
import type { ServedRecord } from "./archive.ts";
import { readBaseUrl } from "./base-url.ts";
import type { Writer } from "./writing/writer.ts";
import { BUSY, whenFree } from "./writing/when-free.ts";
import { NOBODY, READ_ONLY, toScopeWords } from "./writing/writer.ts";

/** What every procedure can reach. `baseUrl` is the address that the reader knows this site by. */
export type ServerContext = ServedRecord & {
  readonly baseUrl: string;
  /** Who asks, of a request that writes; null for whoever reads. */
  readonly writer: Writer | null;
};

/** The context of who reads. Opens the archive on the first call; later calls share it. */
export const toServerContext = async (baseUrl: string): Promise<ServerContext> => ({
  ...(await getServedRecord()),
  baseUrl,
  writer: null,
});

/** The context of the request that a page or a route answers. */
export const createServerContext = async (): Promise<ServerContext> =>
  toServerContext(await readBaseUrl());

const t = initTRPC.context<ServerContext>().create();

export const router = t.router;
export const createCallerFactory = t.createCallerFactory;
/** A procedure that anybody may call. It only ever reads. */
export const procedure = t.procedure;

/** A procedure for who has a token that holds, whatever it is for. */
export const signedProcedure = t.procedure
  .use(({ ctx, next }) => {
    const { collection, writer } = ctx;
    if (collection === null)
      throw new TRPCError({ code: "PRECONDITION_FAILED", message: READ_ONLY });
    if (writer === null) throw new TRPCError({ code: "UNAUTHORIZED", message: NOBODY });
    return next({ ctx: { ...ctx, collection, writer } });
  })
  .use(async ({ next }) => {
    // Decisions and what is proposed are transactions: where another process writes, none has begun.
    const outcome = await whenFree({
      attempt: () => next(),
      isHeldUp: (made) => !made.ok && isBusy(made.error.cause),
    });
    if (outcome.ok || !isBusy(outcome.error.cause)) return outcome;
    throw new TRPCError({ code: "SERVICE_UNAVAILABLE", message: BUSY, cause: outcome.error.cause });
  });

/** A procedure that writes: for who has a token made for it. Only ever a mutation, which is a POST. */
export const writingProcedure = (scope: TokenScope) =>
  signedProcedure.use(({ ctx, next }) => {
    if (ctx.writer.scopes.includes(scope)) return next({ ctx });
    throw new TRPCError({ code: "FORBIDDEN", message: toScopeWords(ctx.writer, scope) });
  });
