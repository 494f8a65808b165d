import { parentPort, workerData } from "node:worker_threads";
import { openCollection } from "../archive/open-collection.ts";
import type { HelperData } from "./shared-parts.ts";
import { SharedParts } from "./shared-parts.ts";

/** The work of a thread that `checkInThreads` starts: checks the parts of the collection that it can take. */
export function serveChecking(): void {
  const { file, shared }: HelperData = workerData;
  const parts = new SharedParts(shared);
  const collection = openCollection({ file, create: false });
  try {
    const letGo = collection.hold();
    if (parts.ask()) {
      const found = collection.checkShare((part) => parts.take(part));
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, not a window
      parentPort?.postMessage(found);
    }
    letGo();
  } finally {
    collection.close();
  }
}
