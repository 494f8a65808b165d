import { MessageChannel, Worker } from "node:worker_threads";

import type { IndexingThread } from "./indexing-messages.ts";

/**
 * Starts a thread whose program, at `entry`, gives its `workerData` to `serveIndexing`. It ends with the process, and keeps it from
 * ending no longer than that.
 */
export function startIndexingThread(entry: URL): IndexingThread {
  const { port1, port2 } = new MessageChannel();
  const signal = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const workerData: IndexingThread = { port: port2, signal };
  new Worker(entry, { workerData, transferList: [port2] }).unref();
  return { port: port1, signal };
}
