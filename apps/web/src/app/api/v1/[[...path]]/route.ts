import { answerPreflight, refuseMethod } from "#web/server/rest/answer-request.ts";
import { serveApi } from "#web/server/rest/serve-api.ts";
import { readBaseUrl } from "#web/server/base-url.ts";

type RouteContext = { readonly params: Promise<{ readonly path?: string[] }> };

export async function GET(request: Request, { params }: RouteContext): Promise<Response> {
  return serveApi(request, (await params).path ?? []);
}
export const HEAD = GET;
export const OPTIONS = answerPreflight;

const refuse = async (request: Request): Promise<Response> =>
  refuseMethod(request.method, await readBaseUrl());
export const POST = refuse;
export const PUT = refuse;
export const PATCH = refuse;
export const DELETE = refuse;
