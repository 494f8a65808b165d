/**
 * Answers a tRPC call straight from Node's server. The route in `app/api/trpc` answers the same calls
 * with the same procedures; on its way there Next does several times the work of the call itself.
 */
import "server-only";
import type { IncomingMessage, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { CALLS, handleCall } from "./handle-call.ts";
import { DATA_POLICY, SECURITY_HEADERS } from "./security-headers.ts";

const compress = promisify(gzip);

/** Shorter answers are sent as they are. */
const LEAST_COMPRESSED = 1024;

/** Answers the request if it is a call; false for all others. */
export function answerCall(request: IncomingMessage, response: ServerResponse): boolean {
  if (request.method !== "GET" || request.url?.startsWith(`${CALLS}/`) !== true) return false;
  answer(request, response).catch((error: unknown) => {
    // oxlint-disable-next-line no-console -- the server's own log, as Next writes what goes wrong in a route
    console.error(error);
    if (!response.headersSent) response.statusCode = 500;
    response.end();
  });
  return true;
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const answered = await handleCall(toRequest(request));
  const body = Buffer.from(await answered.arrayBuffer());
  response.statusCode = answered.status;
  for (const [name, value] of answered.headers) response.setHeader(name, value);
  for (const { key, value } of SECURITY_HEADERS) response.setHeader(key, value);
  response.setHeader("content-security-policy", DATA_POLICY);
  response.appendHeader("vary", "accept-encoding");
  const accepted = [request.headers["accept-encoding"]].flat().join(",");
  if (body.length < LEAST_COMPRESSED || !/\bgzip\b/.test(accepted)) {
    response.end(body);
    return;
  }
  response.setHeader("content-encoding", "gzip");
  response.end(await compress(body));
}

function toRequest({ url = "/", headers }: IncomingMessage): Request {
  const known = Object.entries(headers).map(([name, value]): [string, string] => [
    name,
    [value].flat().join(", "),
  ]);
  return new Request(`http://${headers.host ?? "localhost"}${url}`, { headers: known });
}
