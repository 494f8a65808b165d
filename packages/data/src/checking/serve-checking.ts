import { parentPort, workerData } from "node:worker_threads";
import type { PartFindings } from "@onrecord/domain";
import { openCollection } from "../archive/open-collection.ts";

/** The work of a thread that `checkInThreads` starts: checks its share of the collection as it is now. */
export function serveChecking(): void {
  const { file }: { readonly file: string } = workerData;
  const collection = openCollection({ file, create: false });
  try {
    const letGo = collection.hold();
    tell("holding");
    tell(collection.checkShare({ index: 1, of: 2 }));
    letGo();
  } finally {
    collection.close();
  }
}

const tell = (what: "holding" | PartFindings): void =>
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, not a window
  parentPort?.postMessage(what);
