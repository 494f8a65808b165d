import { subscribe } from "node:diagnostics_channel";
import { IncomingMessage, ServerResponse } from "node:http";

/** Node tells of each answer before anything is written: https://nodejs.org/api/diagnostics_channel.html#http */
const CREATED = "http.server.response.created";

/** Has `listener` told of every answer of this process, before anything is written to it. */
export function onAnswer(
  listener: (response: ServerResponse, request: IncomingMessage) => void,
): void {
  subscribe(CREATED, (message) => {
    if (typeof message !== "object" || message === null) return;
    const response = "response" in message ? message.response : undefined;
    const request = "request" in message ? message.request : undefined;
    if (response instanceof ServerResponse && request instanceof IncomingMessage)
      listener(response, request);
  });
}
