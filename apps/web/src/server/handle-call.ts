import "server-only";
import { TRPCError } from "@trpc/server";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { toBaseUrl } from "./base-url.ts";
import { CALLS } from "./calls.ts";
import { appRouter } from "./routers/app-router.ts";
import { toServerContext } from "./trpc.ts";
import type { ServerContext } from "./trpc.ts";
import { readBody } from "./writing/read-body.ts";
import { FOREIGN_ORIGIN, isSameOrigin } from "./writing/same-origin.ts";
import { findWriter } from "./writing/writer.ts";

/** What a call that writes may weigh: decisions on some thousands of records, in bytes. */
export const MOST_CALL_BYTES = 1024 * 1024;

/**
 * Answers a call of the procedures. Only a POST can write, and only a POST is asked who sent it:
 * what a GET answers is the same for everybody.
 */
export async function handleCall(request: Request): Promise<Response> {
  if (request.method !== "POST") return answer(request, () => toReader(request));
  const body = isJson(request) ? await readBody(request, MOST_CALL_BYTES) : "";
  const { url, method, headers } = request;
  return answer(new Request(url, { method, headers, body: body ?? "" }), async () => {
    checkWriting(request, body);
    const reader = await toReader(request);
    return { ...reader, writer: findWriter(headers, reader.collection) };
  });
}

const answer = (request: Request, createContext: () => Promise<ServerContext>): Promise<Response> =>
  fetchRequestHandler({
    endpoint: CALLS,
    req: request,
    router: appRouter,
    allowBatching: false,
    createContext,
  });

const toReader = ({ headers }: Request): Promise<ServerContext> =>
  toServerContext(toBaseUrl(headers));

/** @throws TRPCError for a call that no page of ours sends. */
function checkWriting(request: Request, body: string | undefined): void {
  if (!isSameOrigin(request.headers)) {
    throw new TRPCError({ code: "FORBIDDEN", message: FOREIGN_ORIGIN });
  }
  if (!isJson(request)) {
    const message = "A call that writes is JSON, and says so: content-type: application/json.";
    throw new TRPCError({ code: "UNSUPPORTED_MEDIA_TYPE", message });
  }
  if (body === undefined) {
    const message = `A call that writes may weigh ${MOST_CALL_BYTES / 1024} kB. Decide on fewer at once.`;
    throw new TRPCError({ code: "PAYLOAD_TOO_LARGE", message });
  }
}

/** A form of another site can send no such type without asking first, which is never allowed. */
const isJson = ({ headers }: Request): boolean =>
  /^application\/json(?:\s*;|$)/i.test(headers.get("content-type") ?? "");
