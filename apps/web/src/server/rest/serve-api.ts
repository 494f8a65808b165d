import "server-only";
import { callTRPCProcedure } from "@trpc/server";
import { readBaseUrl } from "../base-url.ts";
import { appRouter } from "../routers/app-router.ts";
import { createServerContext } from "../trpc.ts";
import { findRefusalByRate } from "./limit-requests.ts";
import type { CallProcedure } from "./answer-request.ts";
import { answerRequest } from "./answer-request.ts";

/** Answers a request to `/api/v1/…` with the procedures of the open archive. */
export async function serveApi(request: Request, segments: readonly string[]): Promise<Response> {
  const baseUrl = await readBaseUrl();
  const tooMany = findRefusalByRate(request, baseUrl);
  if (tooMany !== undefined) return tooMany;
  const call: CallProcedure = async (name, input) =>
    callTRPCProcedure({
      router: appRouter,
      path: `v1.${name}`,
      getRawInput: async () => input,
      ctx: await createServerContext(),
      type: "query",
      signal: request.signal,
      batchIndex: 0,
    });
  return answerRequest({ request, segments, baseUrl, call });
}
