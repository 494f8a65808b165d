/**
 * Says on every answer how long the server worked on it: `Server-Timing: total;dur=12.3`, in
 * milliseconds from the request to the first byte of the answer. A page awaits its data before its
 * first byte, so this is the time of its data and of its making.
 * https://www.w3.org/TR/server-timing/
 */
import type { OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { onAnswer } from "./on-answer.ts";

/** Begins to time the answers of this process. */
export function timeAnswers(): void {
  onAnswer((response) => timeAnswer(response));
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
