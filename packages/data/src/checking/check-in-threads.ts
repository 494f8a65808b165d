/** Checks the records of a collection in two threads, where there is enough for both. */
import { Worker } from "node:worker_threads";
import type { Finding, PartFindings } from "@onrecord/domain";
import type { Collection } from "../archive/open-collection.ts";

/** Below so many records a thread takes longer to start than it saves. */
const WORTH_A_THREAD = 100_000;

export type CheckingOptions = {
  /** The collection's file. */
  readonly file: string;
  /** The program of the other thread; all that it does is to call `serveChecking`. */
  readonly entry: URL;
  /** From how many records on another thread is started. */
  readonly worthAThread?: number;
  /** Whether all records must be accepted. */
  readonly acceptedOnly?: boolean;
};

/** The other thread: it tells once that it holds the file as it is, and then what it found. */
type Helper = {
  readonly isHolding: Promise<void>;
  readonly findings: Promise<PartFindings>;
  readonly stop: () => Promise<unknown>;
};

/** What is wrong with the records of a collection that is open, as `checkRecords` finds it. */
export async function checkInThreads(
  collection: Collection,
  { file, entry, worthAThread = WORTH_A_THREAD, acceptedOnly = false }: CheckingOptions,
): Promise<readonly Finding[]> {
  const records = Object.values(collection.store.counts()).reduce((sum, count) => sum + count, 0);
  if (records < worthAThread) return collection.checkRecords(undefined, { acceptedOnly });
  const version = collection.version();
  const helper = startHelper(entry, file);
  try {
    await helper.isHolding;
    const letGo = collection.hold();
    try {
      // Both must see the same: somebody wrote in between, so this thread does all of it.
      if (collection.version() !== version)
        return collection.checkRecords(undefined, { acceptedOnly });
      const own = collection.checkShare({ index: 0, of: 2 });
      return collection.checkRecords([own, await helper.findings], { acceptedOnly });
    } finally {
      letGo();
    }
  } finally {
    await helper.stop();
  }
}

function startHelper(entry: URL, file: string): Helper {
  const worker = new Worker(entry, { workerData: { file } });
  const isHolding = Promise.withResolvers<void>();
  const findings = Promise.withResolvers<PartFindings>();
  worker.on("message", (message: "holding" | PartFindings) => {
    if (message === "holding") isHolding.resolve();
    else findings.resolve(message);
  });
  const fail = (reason: unknown): void => {
    isHolding.reject(reason);
    findings.reject(reason);
  };
  worker.once("error", fail);
  worker.once("exit", (code) => fail(new Error(`the thread that checks ended with ${code}`)));
  // Whoever waits for it hears of it; a thread that is stopped is waited for by nobody.
  isHolding.promise.catch(() => undefined);
  findings.promise.catch(() => undefined);
  return {
    isHolding: isHolding.promise,
    findings: findings.promise,
    stop: () => worker.terminate(),
  };
}
