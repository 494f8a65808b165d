import { once } from "node:events";
import { Writable } from "node:stream";
import { callbackify } from "node:util";
import { serveStdio, StdioServerTransport } from "@modelcontextprotocol/server/stdio";
import type { Archive } from "@onrecord/data";
import { openArchive } from "@onrecord/data";
import { EXIT } from "../exit-code.ts";
import { openCollectionAt } from "../files/open-collection-at.ts";
import type { Io } from "../io.ts";
import { createRecordServer } from "../mcp/record-server.ts";
import { serveHttp } from "../mcp/serve-http.ts";
import { line } from "../output/line.ts";
import { getBaseUrl } from "../permalink.ts";
import { openSource } from "./open-source.ts";
import type { Workshop } from "./workshop.ts";

export type McpRequest = {
  /** The port to serve at; over stdin and stdout where it is undefined. */
  readonly http: number | undefined;
  readonly archive: string | undefined;
  readonly dataset: string | undefined;
  readonly url: string | undefined;
};

/** Serves the record to assistants until the client has gone, or the user stops it. */
export async function serveMcp(request: McpRequest, workshop: Workshop): Promise<number> {
  const baseUrl = getBaseUrl(request.url, workshop.io);
  const archive = await openServed(request, workshop);
  const create = () => createRecordServer({ archive, baseUrl });
  try {
    if (request.http === undefined) await serveStreams(create, workshop);
    else {
      const { io, screen } = workshop;
      const told = (address: string) => screen.note([line(`Serving ${address}; Ctrl-C ends it.`)]);
      await serveHttp(create, { port: request.http, signal: io.signal, told });
    }
  } finally {
    archive.close();
  }
  return EXIT.ok;
}

/** A collection; or a dataset, whose archive is built in memory, so that nothing is left behind. */
async function openServed({ archive, dataset }: McpRequest, workshop: Workshop): Promise<Archive> {
  if (archive !== undefined) return openCollectionAt(archive, workshop.io);
  const source = await openSource(dataset, workshop);
  return openArchive({ file: ":memory:", dataset: source.dataset, stamp: source.stamp });
}

/** Over stdin and stdout, until stdin ends. Nothing else may be written to stdout meanwhile. */
async function serveStreams(
  create: () => ReturnType<typeof createRecordServer>,
  { io, screen }: Workshop,
): Promise<void> {
  if (io.stdin.isTerminal) {
    await screen.note([
      line("Waiting for a client of the Model Context Protocol on stdin; Ctrl-C ends it."),
    ]);
  }
  const input = io.stdin.open();
  // A pipe is closed when its end is read; a file, or /dev/null, ends and stays open.
  const ended = Promise.race(
    ["end", "close"].map((event) => once(input, event, { signal: io.signal })),
  ).catch(() => undefined);
  const transport = new StdioServerTransport(input, toWritable(io));
  const served = serveStdio(create, { transport });
  await ended;
  await served.close();
}

const toWritable = ({ stdout }: Io): Writable =>
  new Writable({
    decodeStrings: false,
    write: callbackify((text: string, _encoding: string) => stdout.write(text)),
  });
