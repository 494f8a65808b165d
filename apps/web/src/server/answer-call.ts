/**
 * Answers a tRPC call straight from Node's server. The route in `app/api/trpc` answers the same calls
 * with the same procedures; on its way there Next does several times the work of the call itself.
 */
import "server-only";
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { findQueryAnswer } from "./answer-query.ts";
import { CALLS } from "./calls.ts";
import { handleCall } from "./handle-call.ts";
import { DATA_POLICY, SECURITY_HEADERS } from "./security-headers.ts";

const compress = promisify(gzip);

/** Shorter answers are sent as they are. */
const LEAST_COMPRESSED = 1024;

/** What every answer says, as Next says it of its own (`next.config.ts`). */
const HEADERS: OutgoingHttpHeaders = {
  ...Object.fromEntries(SECURITY_HEADERS.map(({ key, value }) => [key, value])),
  "content-security-policy": DATA_POLICY,
};

/** What tRPC says of an answer, and that it may be compressed. */
const ANSWERED: OutgoingHttpHeaders = {
  ...HEADERS,
  "content-type": "application/json",
  vary: "trpc-accept, accept, accept-encoding",
};

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
  const found = await findQueryAnswer(request.url ?? "", request.headers);
  if (found !== undefined) {
    await send(request, response, { status: 200, headers: ANSWERED, body: Buffer.from(found) });
    return;
  }
  const answered = await handleCall(toRequest(request));
  const body = Buffer.from(await answered.arrayBuffer());
  const vary = [answered.headers.get("vary") ?? [], "accept-encoding"].flat().join(", ");
  const headers = { ...Object.fromEntries(answered.headers), ...HEADERS, vary };
  await send(request, response, { status: answered.status, headers, body });
}

type Answer = {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer;
};

async function send(
  { headers: asked }: IncomingMessage,
  response: ServerResponse,
  { status, headers, body }: Answer,
): Promise<void> {
  const accepted = [asked["accept-encoding"]].flat().join(",");
  if (body.length < LEAST_COMPRESSED || !/\bgzip\b/.test(accepted)) {
    response.writeHead(status, { ...headers, "content-length": body.length }).end(body);
    return;
  }
  const packed = await compress(body);
  response
    .writeHead(status, { ...headers, "content-encoding": "gzip", "content-length": packed.length })
    .end(packed);
}

function toRequest({ url = "/", headers }: IncomingMessage): Request {
  const known = Object.entries(headers).map(([name, value]): [string, string] => [
    name,
    [value].flat().join(", "),
  ]);
  return new Request(`http://${headers.host ?? "localhost"}${url}`, { headers: known });
}
