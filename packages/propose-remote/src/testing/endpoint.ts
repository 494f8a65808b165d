/** A real HTTP server that answers as badly as a test wants it to. */
import { createServer } from "node:http";
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";

export type Received = {
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
};

/** Answers one request; the last of a list answers all that follow. */
export type Behaviour = (response: ServerResponse, received: Received) => void;

export type Endpoint = AsyncDisposable & {
  readonly url: string;
  readonly received: readonly Received[];
};

export async function startEndpoint(...behaviours: readonly Behaviour[]): Promise<Endpoint> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    void answer(request, response);
  });
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await readAll(request);
    const one = { url: request.url ?? "", headers: request.headers, body };
    received.push(one);
    behaviours[Math.min(received.length, behaviours.length) - 1]?.(response, one);
  };
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" ? (address?.port ?? 0) : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function readAll(request: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) if (chunk instanceof Uint8Array) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

const json = (value: unknown): string => JSON.stringify(value);

/** What a well-behaved chat completion looks like around its content. */
export const completion = (content: string, more: object = {}): string =>
  json({
    model: "model-2026-11",
    choices: [
      { index: 0, finish_reason: "stop", message: { role: "assistant", content }, ...more },
    ],
    usage: { prompt_tokens: 100, completion_tokens: 20 },
  });

export const says =
  (body: string, status = 200, headers: { readonly [name: string]: string } = {}): Behaviour =>
  (response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(body);
  };

/** Begins an answer of a length that it never reaches. */
export const cutsOff: Behaviour = (response) => {
  response.writeHead(200, { "content-type": "application/json", "content-length": "5000" });
  response.write('{"choices":[{"message":{"content":"{');
  setImmediate(() => response.destroy());
};

/** Sends for ever. */
export const neverEnds: Behaviour = (response) => {
  response.writeHead(200, { "content-type": "application/json" });
  const more = (): void => {
    while (!response.destroyed && response.write(" ".repeat(65_536)));
    if (!response.destroyed) response.once("drain", more);
  };
  more();
};

/** Sends a letter now and then, and never an answer. */
export const drips: Behaviour = (response) => {
  response.writeHead(200, { "content-type": "application/json" });
  const timer = setInterval(() => response.write(" "), 5);
  response.on("close", () => clearInterval(timer));
};

/** Takes the request and says nothing. */
export const saysNothing: Behaviour = () => undefined;

/** Ends the connection before a word is said. */
export const hangsUp: Behaviour = (response) => void response.destroy();
