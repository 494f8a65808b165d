/**
 * Writes into every request who sent it, where a route can read it: routes are not told the
 * connection. What a client itself says in this header is overwritten.
 */
import { subscribe } from "node:diagnostics_channel";
import { IncomingMessage } from "node:http";

/** The header that the address stands in; known inside this process alone. */
export const CLIENT_HEADER = "x-onrecord-client";

/** Node tells of each request before anybody answers it: https://nodejs.org/api/diagnostics_channel.html#http */
const STARTED = "http.server.request.start";

/** Begins to name the clients of this process. */
export function nameClients(): void {
  const behindProxy = (process.env["ONRECORD_BEHIND_PROXY"] ?? "") !== "";
  subscribe(STARTED, (message) => {
    const request = findRequest(message);
    if (request !== undefined) request.headers[CLIENT_HEADER] = addressOf(request, behindProxy);
  });
}

function findRequest(message: unknown): IncomingMessage | undefined {
  const isMessage = typeof message === "object" && message !== null && "request" in message;
  return isMessage && message.request instanceof IncomingMessage ? message.request : undefined;
}

/** Behind a proxy the last address that is forwarded is the one that the proxy itself saw. */
function addressOf({ headers, socket }: IncomingMessage, behindProxy: boolean): string {
  const forwarded = [headers["x-forwarded-for"]].flat().join(",").split(",").at(-1)?.trim();
  return (behindProxy && forwarded) || (socket.remoteAddress ?? "unknown");
}
