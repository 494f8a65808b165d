/** Answers a request to the HTTP API by calling the procedure that its path names. */
import { toOutputSchema } from "@onrecord/api";
import { TRPCError } from "@trpc/server";
import type { CallProcedure } from "./call-procedure.ts";
import { chooseType } from "./choose-type.ts";
import { CROSS_ORIGIN } from "./cross-origin.ts";
import { toOpenApi } from "./openapi.ts";
import type { ParameterFault } from "./problem.ts";
import { toProblem } from "./problem.ts";
import { readQuery, toSentence } from "./read-query.ts";
import type { FoundRoute } from "./routes.ts";
import { API_PATH } from "./api-path.ts";
import { findRoute, isLinked, ROUTES, schemaPath } from "./routes.ts";
import { toTaggedResponse } from "./tagged-response.ts";

export type ApiRequest = {
  readonly request: Request;
  /** What stands after `/api/v1` in the path. */
  readonly segments: readonly string[];
  /** Where the reader reaches this site. */
  readonly baseUrl: string;
  readonly call: CallProcedure;
};

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

async function answer(asked: ApiRequest): Promise<Response> {
  const { request, segments, baseUrl } = asked;
  const document = findDocument(segments, baseUrl);
  if (document !== undefined) return toTaggedResponse(request, toBody(document), JSON_TYPE);
  const found = findRoute(segments);
  if (found === undefined) return toProblem("not-found", { detail: NO_ROUTE }, baseUrl);
  const offered = isLinked(found.route) ? [...TYPES] : [TYPES[0]];
  const type = chooseType(request.headers.get("accept"), offered);
  if (type === undefined) {
    const detail = `This is answered as ${offered.join(" or ")}; let the Accept header name that, or */*.`;
    return toProblem("not-acceptable", { detail }, baseUrl);
  }
  return answerRoute(asked, found, type);
}

const TYPES = ["application/json", "application/ld+json"] as const;
const JSON_TYPE = { "content-type": TYPES[0] } as const;

async function answerRoute(
  { request, segments, baseUrl, call }: ApiRequest,
  { route, id }: FoundRoute,
  type: (typeof TYPES)[number],
): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const reading = readQuery(route.operation, query, id);
  if (!reading.ok) {
    const errors = reading.faults;
    // An id that cannot be one names nothing.
    return errors.every(({ parameter }) => parameter === "id")
      ? toProblem("not-found", { detail: `Nothing is here: the ${toSentence(errors)}` }, baseUrl)
      : toProblem("bad-request", { detail: toSentence(errors), errors }, baseUrl);
  }
  try {
    if (type === "application/ld+json") {
      const linked = await call("getLinkedData", { id });
      return toTaggedResponse(request, toBody(linked), { "content-type": type });
    }
    const value = await call(route.operation.name, reading.input);
    const address = new URL(`${baseUrl}${API_PATH}/${segments.join("/")}?${query.toString()}`);
    const link = toLinks(value, address, `${baseUrl}${API_PATH}${schemaPath(route.operation)}`);
    return toTaggedResponse(request, toBody(value), { ...JSON_TYPE, link });
  } catch (error) {
    return toFailure(error, baseUrl);
  }
}

/** What describes the API: the OpenAPI document, and the JSON Schema of each answer. */
function findDocument(segments: readonly string[], baseUrl: string): unknown {
  const path = `/${segments.join("/")}`;
  if (path === "/openapi.json") return toOpenApi(baseUrl);
  const operation = ROUTES.find((route) => schemaPath(route.operation) === path)?.operation;
  return operation === undefined
    ? undefined
    : {
        $schema: "https://json-schema.org/draft/2020-12/schema",
        $id: `${baseUrl}${API_PATH}${path}`,
        title: operation.name,
        ...toOutputSchema(operation),
      };
}

const toBody = (value: unknown): string => `${JSON.stringify(value)}\n`;

const NO_ROUTE = `There is no such path. There are ${ROUTES.map(({ path }) => path).join(", ")} and /openapi.json, after ${API_PATH}.`;

/** The schema of the answer, and where the next page is (RFC 8288). */
function toLinks(value: unknown, address: URL, schema: string): string {
  const described = `<${schema}>; rel="describedby"`;
  const next = typeof value === "object" && value !== null && "next" in value ? value.next : null;
  if (typeof next !== "string") return described;
  address.searchParams.set("cursor", next);
  return `<${address.href}>; rel="next", ${described}`;
}

function toFailure(error: unknown, baseUrl: string): Response {
  if (error instanceof TRPCError && error.code === "NOT_FOUND") {
    return toProblem("not-found", { detail: error.message }, baseUrl);
  }
  if (error instanceof TRPCError && error.code === "BAD_REQUEST") {
    const errors = faultsOf(error.cause, error.message);
    return toProblem("bad-request", { detail: toSentence(errors), errors }, baseUrl);
  }
  // oxlint-disable-next-line no-console -- the server's own log, as Next writes what goes wrong in a route
  console.error(error);
  const detail = "The record is safe; the fault is in the server’s log. Ask again later.";
  return toProblem("internal-error", { detail }, baseUrl);
}

const faultsOf = (cause: unknown, detail: string): ParameterFault[] =>
  typeof cause === "object" && cause !== null && "parameter" in cause
    ? [{ parameter: String(cause.parameter), detail }]
    : [{ parameter: "", detail }];
