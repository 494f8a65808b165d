/**
 * The Model Context Protocol over HTTP, on the loopback address alone. A web page that is open in a
 * browser on this machine must not reach it, by whatever name (DNS rebinding): requests of another
 * Host or Origin are refused.
 */
import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { McpServerFactory } from "@modelcontextprotocol/server";
import {
  createMcpHandler,
  hostHeaderValidationResponse,
  localhostAllowedHostnames,
  localhostAllowedOrigins,
  originValidationResponse,
} from "@modelcontextprotocol/server";
import { UsageError } from "../usage-error.ts";

const LOOPBACK = "127.0.0.1";
const PATH = "/mcp";

export type HttpServing = {
  /** 0 takes any port that is free. */
  readonly port: number;
  /** Aborted when it is to end. */
  readonly signal: AbortSignal;
  /** Told where it is served, as soon as it is. */
  readonly told: (address: string) => Promise<void>;
};

/** Serves until the signal. @throws UsageError where the port cannot be had. */
export async function serveHttp(
  create: McpServerFactory,
  { port, signal, told }: HttpServing,
): Promise<void> {
  const handler = createMcpHandler(create);
  const server = createServer((incoming, outgoing) => {
    answer(handler.fetch, incoming, outgoing).catch(() => outgoing.destroy());
  });
  server.listen({ port, host: LOOPBACK });
  try {
    await once(server, "listening");
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(`Port ${port} cannot be had: ${reason}`, [
      "Choose another one; --http 0 takes any that is free.",
    ]);
  }
  const address = server.address();
  const bound = typeof address === "object" && address !== null ? address.port : port;
  await told(`http://${LOOPBACK}:${bound}${PATH}`);
  if (!signal.aborted) await once(signal, "abort");
  await handler.close();
  server.close();
  server.closeAllConnections();
}

type Fetch = (request: Request) => Promise<Response>;

async function answer(
  fetch: Fetch,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const request = toRequest(incoming);
  const response =
    hostHeaderValidationResponse(request, localhostAllowedHostnames()) ??
    originValidationResponse(request, localhostAllowedOrigins()) ??
    (new URL(request.url).pathname === PATH
      ? await fetch(request)
      : new Response(`Here is only ${PATH}.\n`, { status: 404 }));
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  if (response.body === null) outgoing.end();
  else await pipeline(Readable.from(response.body), outgoing);
}

/** The request as the Fetch standard has it. The host is checked after this, and never trusted before. */
function toRequest(incoming: IncomingMessage): Request {
  const { method = "GET", url = "/", headers } = incoming;
  const all = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    for (const each of [value ?? []].flat()) all.append(name, each);
  }
  const gone = new AbortController();
  incoming.once("close", () => incoming.complete || gone.abort());
  const address = URL.canParse(url, `http://${LOOPBACK}`) ? url : "/";
  const hasBody = method !== "GET" && method !== "HEAD";
  return new Request(new URL(address, `http://${LOOPBACK}`), {
    method,
    headers: all,
    signal: gone.signal,
    ...(hasBody ? { body: Readable.toWeb(incoming), duplex: "half" } : {}),
  });
}
