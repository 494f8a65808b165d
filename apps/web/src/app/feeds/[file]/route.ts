import { readBaseUrl } from "#web/server/base-url.ts";
import { answerFeed } from "#web/server/feeds/answer-feed.ts";
import { answerPreflight, refuseMethod } from "#web/server/rest/answer-request.ts";
import { createCall } from "#web/server/rest/call-procedure.ts";
import { findRefusalByRate } from "#web/server/rest/limit-requests.ts";
import { createServerContext } from "#web/server/trpc.ts";

type RouteContext = { readonly params: Promise<{ readonly file: string }> };

/** What is new, for a feed reader: `/feeds/statements.atom?entity=person/sergei-lavrov`. */
export async function GET(request: Request, { params }: RouteContext): Promise<Response> {
  const baseUrl = await readBaseUrl();
  const { file } = await params;
  return (
    (await findRefusalByRate(request, baseUrl)) ??
    answerFeed({ request, file, baseUrl, call: createCall(createServerContext, request.signal) })
  );
}
export const HEAD = GET;
export const OPTIONS = answerPreflight;

const refuse = async (request: Request): Promise<Response> =>
  refuseMethod(request.method, await readBaseUrl());
export const POST = refuse;
export const PUT = refuse;
export const PATCH = refuse;
export const DELETE = refuse;
