/**
 * Writes into every request who sent it, where a route can read it: routes are not told the
 * connection. What a client itself says in this header is overwritten.
 */
import type { IncomingMessage } from "node:http";
import { onAnswer } from "./on-answer.ts";

/** The header that the address stands in; known inside this process alone. */
export const CLIENT_HEADER = "x-onrecord-client";

/**
 * Begins to name the clients of this process. `behindProxy` says that they reach it through one proxy,
 * which adds the address that it sees to X-Forwarded-For.
 */
export function nameClients(behindProxy: boolean): void {
  onAnswer((_response, request) => {
    request.headers[CLIENT_HEADER] = addressOf(request, behindProxy);
  });
}

/** Behind a proxy the last address that is forwarded is the one that the proxy itself saw. */
function addressOf({ headers, socket }: IncomingMessage, behindProxy: boolean): string {
  const forwarded = [headers["x-forwarded-for"]].flat().join(",").split(",").at(-1)?.trim();
  return (behindProxy && forwarded) || (socket.remoteAddress ?? "unknown");
}
