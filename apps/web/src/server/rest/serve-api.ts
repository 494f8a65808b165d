import "server-only";
import { readBaseUrl } from "../base-url.ts";
import { createServerContext } from "../trpc.ts";
import { answerRequest } from "./answer-request.ts";
import { createCall } from "./call-procedure.ts";
import { findRefusalByRate } from "./limit-requests.ts";

/** Answers a request to `/api/v1/…` with the procedures of the open archive. */
export async function serveApi(request: Request, segments: readonly string[]): Promise<Response> {
  const baseUrl = await readBaseUrl();
  const tooMany = await findRefusalByRate(request, baseUrl);
  if (tooMany !== undefined) return tooMany;
  const call = createCall(createServerContext, request.signal);
  return answerRequest({ request, segments, baseUrl, call });
}
