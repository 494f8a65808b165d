import { MessageChannel, Worker } from "node:worker_threads";

import type { IndexingThread } from "./indexing-messages.ts";

/** Megabytes for what is new: V8 takes several times as much where nobody says, and the thread has no use for it. */
const YOUNG = 8;

/**
 * Starts a thread whose program, at `entry`, gives its `workerData` to `serveIndexing`. It ends with the process, and keeps it from
 * ending no longer than that.
 */
export function startIndexingThread(entry: URL): IndexingThread {
  const { port1, port2 } = new MessageChannel();
  const signal = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const workerData: IndexingThread = { port: port2, signal };
  const resourceLimits = { maxYoungGenerationSizeMb: YOUNG };
  new Worker(entry, { workerData, transferList: [port2], resourceLimits }).unref();
  return { port: port1, signal };
}
