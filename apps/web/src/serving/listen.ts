/** Listens as the part of this process wants it, until it is told to end. */
import type { RequestListener, Server } from "node:http";
import { createServer } from "node:http";
import { rmSync } from "node:fs";
import type { Part } from "./part.ts";
import { isReading, passOn } from "./pass-on.ts";
import { askWhoCounts } from "./shared-limit.ts";

export type Listening = {
  readonly hostname: string;
  readonly port: number;
  readonly part: Part;
  readonly answer: RequestListener;
  /** What is to be closed when everything that was asked is answered. */
  readonly close: () => Promise<void>;
};

/** Answers who asks at the address; the writer also those whom the readers pass on. */
export async function listen({ hostname, port, part, answer, close }: Listening): Promise<void> {
  const servers: Server[] = [];
  if (part.kind !== "alone") askWhoCounts();
  if (part.kind === "writer") servers.push(await listenAt(part.pipe, createServer(answer)));
  const server = createServer(part.kind === "reader" ? toReader(part.pipe, answer) : answer);
  servers.push(server);
  server.listen(port, hostname);

  let isClosing = false;
  /** What is being answered is answered; who only keeps a connection open is sent away. */
  const end = (): void => {
    if (isClosing) return;
    isClosing = true;
    void Promise.all(servers.map(closeServer))
      .then(close)
      .finally(() => process.exit(0));
  };
  // Ctrl-C reaches this process twice: from the terminal, and from the one that started it.
  process.on("SIGINT", end);
  process.on("SIGTERM", end);
}

function toReader(pipe: string, answer: RequestListener): RequestListener {
  const pass = passOn(pipe);
  return (request, response) => (isReading(request) ? answer : pass)(request, response);
}

function listenAt(pipe: string, server: Server): Promise<Server> {
  // A writer that was killed left its socket behind.
  if (process.platform !== "win32") rmSync(pipe, { force: true });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    // Exclusive: not shared with the other processes.
    server.listen({ path: pipe, exclusive: true }, () => resolve(server));
  });
}

const closeServer = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
