/**
 * Serves the built app: `node serve.ts --port 3000 --hostname 127.0.0.1`, in this folder. Pages are
 * Next's; the calls of the search are answered before it comes to that.
 */
import { createServer } from "node:http";
import { parseArgs } from "node:util";
import next from "next";

const { values } = parseArgs({
  options: {
    port: { type: "string", default: "3000" },
    hostname: { type: "string", default: "127.0.0.1" },
  },
});
const { hostname } = values;
const port = Number(values.port);

const app = next({ dev: false, dir: import.meta.dirname, hostname, port });
await app.prepare();
const answerPage = app.getRequestHandler();

/** Next fails on a path that is none, such as `/articles/%E0%A4%A`; the mistake is the asker's. */
const isPath = (url: string): boolean => {
  try {
    decodeURIComponent(url.replace(/[?#].*$/s, ""));
    return true;
  } catch {
    return false;
  }
};

const MALFORMED = `${JSON.stringify({
  type: "about:blank",
  title: "Bad Request",
  status: 400,
  detail: "The path is not one: what follows its percent signs is not UTF-8.",
})}\n`;

const server = createServer((request, response) => {
  if (!isPath(request.url ?? "/")) {
    response.writeHead(400, { "content-type": "application/problem+json" }).end(MALFORMED);
    return;
  }
  if (globalThis.onrecordAnswerCall?.(request, response) === true) return;
  void answerPage(request, response);
});
server.listen(port, hostname);

/** What is being answered is answered; who only keeps a connection open is sent away. */
const close = (): void => {
  server.close(() => void app.close().finally(() => process.exit(0)));
  server.closeIdleConnections();
};
process.once("SIGINT", close);
process.once("SIGTERM", close);
