/**
 * Says on every answer how long the server worked on it: `Server-Timing: total;dur=12.3`, in
 * milliseconds from the request to the first byte of the answer. A page awaits its data before its
 * first byte, so this is the time of its data and of its making.
 * https://www.w3.org/TR/server-timing/
 */
import { subscribe } from "node:diagnostics_channel";
import { ServerResponse } from "node:http";
import type { OutgoingHttpHeader, OutgoingHttpHeaders } from "node:http";

/** Node tells of each answer before anything is written: https://nodejs.org/api/diagnostics_channel.html#http */
const CREATED = "http.server.response.created";

/** Begins to time the answers of this process. */
export function timeAnswers(): void {
  subscribe(CREATED, (message) => {
    const response = findResponse(message);
    if (response !== undefined) timeAnswer(response);
  });
}

function findResponse(message: unknown): ServerResponse | undefined {
  const isMessage = typeof message === "object" && message !== null && "response" in message;
  return isMessage && message.response instanceof ServerResponse ? message.response : undefined;
}

type Headers = OutgoingHttpHeaders | OutgoingHttpHeader[];

/** Every way of writing an answer comes to write its head: the header is set just before. */
function timeAnswer(response: ServerResponse): void {
  const began = performance.now();
  const writeHead = response.writeHead.bind(response);
  response.writeHead = (status: number, reason?: string | Headers, headers?: Headers) => {
    const worked = (performance.now() - began).toFixed(1);
    if (!response.headersSent) response.setHeader("Server-Timing", `total;dur=${worked}`);
    return typeof reason === "object"
      ? writeHead(status, reason)
      : writeHead(status, reason, headers);
  };
}
