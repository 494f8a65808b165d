/** Answers a request to the HTTP API by calling the procedure that its path names. */
import { TRPCError } from "@trpc/server";
import { isKnown, toEntityTag } from "./entity-tag.ts";
import { toOpenApi } from "./openapi.ts";
import type { ParameterFault } from "./problem.ts";
import { toProblem } from "./problem.ts";
import { readQuery } from "./read-query.ts";
import { API_PATH, findRoute, ROUTES } from "./routes.ts";

/** Calls the procedure of this name; what the router refuses comes back as its error. */
export type CallProcedure = (name: string, input: unknown) => Promise<unknown>;

export type ApiRequest = {
  readonly request: Request;
  /** What stands after `/api/v1` in the path. */
  readonly segments: readonly string[];
  /** Where the reader reaches this site. */
  readonly baseUrl: string;
  readonly call: CallProcedure;
};

/** Any site may read what anybody may read; there are no cookies in it. */
export const CROSS_ORIGIN = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "ETag, Link, Retry-After",
  "cross-origin-resource-policy": "cross-origin",
} as const;

const METHODS = "GET, HEAD, OPTIONS";

/** The answer to a GET or a HEAD. */
export async function answerRequest(asked: ApiRequest): Promise<Response> {
  const response = await answer(asked);
  for (const [name, value] of Object.entries(CROSS_ORIGIN)) response.headers.set(name, value);
  return asked.request.method === "HEAD" ? new Response(null, response) : response;
}

/** The answer to a browser that asks whether it may ask. */
export const answerPreflight = (): Response =>
  new Response(null, {
    status: 204,
    headers: {
      ...CROSS_ORIGIN,
      allow: METHODS,
      "access-control-allow-methods": METHODS,
      "access-control-allow-headers": "Accept, If-None-Match",
      "access-control-max-age": "86400",
    },
  });

/** The answer to whoever wants to write. */
export const refuseMethod = (method: string, baseUrl: string): Response =>
  toProblem(
    "method-not-allowed",
    {
      detail: `${method} is not answered here. Ask with GET; nothing can be changed through this API.`,
      headers: { ...CROSS_ORIGIN, allow: METHODS },
    },
    baseUrl,
  );

async function answer({ request, segments, baseUrl, call }: ApiRequest): Promise<Response> {
  if (segments.length === 1 && segments[0] === "openapi.json") {
    return toResponse(request, toOpenApi(baseUrl), { "content-type": "application/json" });
  }
  const found = findRoute(segments);
  if (found === undefined) return toProblem("not-found", { detail: NO_ROUTE }, baseUrl);
  const { route, id } = found;
  const query = new URL(request.url).searchParams;
  const reading = readQuery(route.operation, query, id);
  if (!reading.ok) {
    // An id that cannot be one names nothing.
    const isId = reading.faults.every(({ parameter }) => parameter === "id");
    const detail = toSentence(reading.faults);
    return isId
      ? toProblem("not-found", { detail }, baseUrl)
      : toProblem("bad-request", { detail, errors: reading.faults }, baseUrl);
  }
  try {
    const value = await call(route.operation.name, reading.input);
    return toResponse(request, value, {
      "content-type": "application/json",
      ...toLinks(value, new URL(`${baseUrl}${API_PATH}/${segments.join("/")}?${query.toString()}`)),
    });
  } catch (error) {
    return toFailure(error, baseUrl);
  }
}

const NO_ROUTE = `There is no such path. There are ${ROUTES.map(({ path }) => path).join(", ")} and /openapi.json, after ${API_PATH}.`;

function toResponse(
  request: Request,
  value: unknown,
  headers: { readonly [name: string]: string },
): Response {
  const body = `${JSON.stringify(value)}\n`;
  const etag = toEntityTag(body);
  const common = { etag, "cache-control": "no-cache", vary: "Accept" };
  return isKnown(request.headers.get("if-none-match"), etag)
    ? new Response(null, { status: 304, headers: common })
    : new Response(body, { headers: { ...headers, ...common } });
}

/** Where the next page is, for readers that follow links (RFC 8288). */
function toLinks(value: unknown, address: URL): { readonly link?: string } {
  const next = typeof value === "object" && value !== null && "next" in value ? value.next : null;
  if (typeof next !== "string") return {};
  address.searchParams.set("cursor", next);
  return { link: `<${address.href}>; rel="next"` };
}

function toFailure(error: unknown, baseUrl: string): Response {
  if (error instanceof TRPCError && error.code === "NOT_FOUND") {
    return toProblem("not-found", { detail: error.message }, baseUrl);
  }
  if (error instanceof TRPCError && error.code === "BAD_REQUEST") {
    const errors = faultsOf(error.cause, error.message);
    return toProblem("bad-request", { detail: toSentence(errors), errors }, baseUrl);
  }
  throw error;
}

const faultsOf = (cause: unknown, detail: string): ParameterFault[] =>
  typeof cause === "object" && cause !== null && "parameter" in cause
    ? [{ parameter: String(cause.parameter), detail }]
    : [{ parameter: "", detail }];

const toSentence = (faults: readonly ParameterFault[]): string =>
  `${faults.map(({ parameter, detail }) => `${parameter} ${detail}`).join("; ")}.`;
