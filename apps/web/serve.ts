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

const server = createServer((request, response) => {
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
