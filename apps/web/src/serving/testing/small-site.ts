/**
 * A site of several processes for tests, served as the app is: `node small-site.ts PORT COUNT`. It
 * answers with the process that answered and what it was sent.
 */
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { listen } from "../listen.ts";
import { findPart } from "../part.ts";
import { startProcesses } from "../start-processes.ts";

const [port = "", count = ""] = process.argv.slice(2);
const part = findPart(process.env);

const answer: RequestListener = (request, response) => {
  tell(request, response).catch(() => response.destroy());
};

async function tell(request: IncomingMessage, response: ServerResponse): Promise<void> {
  // Who sends too much is told so before all of it is here.
  if (request.url === "/refuse") {
    response.writeHead(413, { "x-part": part.kind });
    response.end(JSON.stringify({ pid: process.pid, length: 0 }));
    return;
  }
  const { length } = await text(request);
  const waits =
    request.url === "/take" ? await globalThis.onrecordTake?.("192.0.2.1", 2) : undefined;
  response.writeHead(request.method === "DELETE" ? 405 : 200, { "x-part": part.kind });
  response.end(JSON.stringify({ pid: process.pid, length, waits }));
}

if (part.kind === "alone") {
  const exec = fileURLToPath(import.meta.url);
  startProcesses({ exec, args: process.argv.slice(2), count: Number(count) });
} else {
  await listen({
    hostname: "127.0.0.1",
    port: Number(port),
    part,
    answer,
    close: () => Promise.resolve(),
  });
}
