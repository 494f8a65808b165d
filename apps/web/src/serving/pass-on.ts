/** Passes requests on to the process that writes, and its answers back. */
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { Agent, request as open } from "node:http";
import { pipeline } from "node:stream";

/** Of one connection between two, and not of the request: https://www.rfc-editor.org/rfc/rfc9110#section-7.6.1 */
const OF_THE_CONNECTION: ReadonlySet<string> = new Set(["connection", "keep-alive", "expect"]);

/**
 * Connections are kept, as the writer lets them be: would it close each after its answer, it could do so
 * before the request has ended here, which then fails and takes the answer with it.
 */
const AGENT = new Agent({ keepAlive: true });

/** What only reads is answered by any process. */
export const isReading = ({ method }: IncomingMessage): boolean =>
  method === "GET" || method === "HEAD" || method === "OPTIONS";

/** Passes each request on to who listens at `pipe`. While nobody does, the asker is told to come again. */
export const passOn =
  (pipe: string): RequestListener =>
  (request, response) => {
    const onward = open({
      socketPath: pipe,
      agent: AGENT,
      method: request.method,
      path: request.url,
      headers: toPassed(request.headers),
    });
    let isAnswered = false;
    onward.once("response", (answer) => {
      isAnswered = true;
      // Who is refused before all is sent may send the rest, which nobody needs: the next request comes over
      // the same connection.
      if (!request.complete) {
        request.unpipe(onward).resume();
        answer.once("close", () => onward.destroy());
      }
      for (const [name, values] of Object.entries(toPassed(answer.headersDistinct)))
        if (values !== undefined) response.setHeader(name, values);
      response.writeHead(answer.statusCode ?? 502);
      pipeline(answer, response, () => undefined);
    });
    onward.on("error", () => {
      if (!isAnswered) refuse(response);
    });
    // The asker went away.
    response.once("close", () => {
      if (!response.writableFinished) onward.destroy();
    });
    request.pipe(onward);
  };

const toPassed = <T>(headers: { readonly [name: string]: T }): { [name: string]: T } =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !OF_THE_CONNECTION.has(name)));

const REFUSAL = `${JSON.stringify({
  type: "about:blank",
  title: "Service Unavailable",
  status: 503,
  detail: "What writes is being started anew. Ask again in a second.",
})}\n`;

function refuse(response: ServerResponse): void {
  if (response.headersSent || response.destroyed) {
    response.destroy();
    return;
  }
  response.writeHead(503, { "content-type": "application/problem+json", "retry-after": "1" });
  response.end(REFUSAL);
}
