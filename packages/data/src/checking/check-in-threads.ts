/** Checks the records of a collection in two threads, where there is enough for both. */
import { Worker } from "node:worker_threads";
import type { Finding, PartFindings } from "@onrecord/domain";
import type { Collection } from "../archive/open-collection.ts";
import { openDatabase, readVersion } from "../archive/sqlite.ts";
import type { HelperData } from "./shared-parts.ts";
import { SharedParts } from "./shared-parts.ts";

/** Below so many records most is done before a thread is there and has warmed up. */
const WORTH_A_THREAD = 100_000;

export type CheckingOptions = {
  /** The collection's file. */
  readonly file: string;
  /** The program of the other thread; all that it does is to call `serveChecking`. */
  readonly entry: URL;
  /** From how many records on another thread is started. */
  readonly worthAThread?: number;
  /** How long to wait for the other thread before this one begins, in milliseconds; not at all where nothing is said. */
  readonly patience?: number;
  /** Whether all records must be accepted. */
  readonly acceptedOnly?: boolean;
};

/**
 * What is wrong with the records of a collection that is open, as `checkRecords` finds it. This thread begins at
 * once; the other one takes parts from when it is there, unless somebody wrote in between: both must see the same.
 */
export async function checkInThreads(
  collection: Collection,
  {
    file,
    entry,
    worthAThread = WORTH_A_THREAD,
    patience = 0,
    acceptedOnly = false,
  }: CheckingOptions,
): Promise<readonly Finding[]> {
  const records = Object.values(collection.store.counts()).reduce((sum, count) => sum + count, 0);
  if (records < worthAThread) return collection.checkRecords(undefined, { acceptedOnly });
  const watch = watchWrites(file);
  const letGo = collection.hold();
  const parts = new SharedParts();
  const helper = startHelper(entry, { file, shared: parts.shared });
  try {
    parts.await(patience);
    const own = collection.checkShare((part) => {
      parts.answer(watch.isUntouched);
      return parts.take(part);
    });
    const shares = parts.close() ? [own, await helper.findings] : [own];
    return collection.checkRecords(shares, { acceptedOnly });
  } finally {
    letGo();
    watch.close();
    await helper.stop();
  }
}

/** Whether anybody has written since, seen by a connection that holds nothing. */
function watchWrites(file: string): { readonly isUntouched: () => boolean; close(): void } {
  const db = openDatabase(file);
  const version = readVersion(db);
  return { isUntouched: () => readVersion(db) === version, close: () => db.close() };
}

/** The other thread: what it found in the parts that it took. */
type Helper = {
  readonly findings: Promise<PartFindings>;
  readonly stop: () => Promise<unknown>;
};

function startHelper(entry: URL, workerData: HelperData): Helper {
  const worker = new Worker(entry, { workerData });
  const findings = Promise.withResolvers<PartFindings>();
  worker.on("message", (message: PartFindings) => findings.resolve(message));
  worker.once("error", findings.reject);
  worker.once("exit", (code) =>
    findings.reject(new Error(`the thread that checks ended with ${code}`)),
  );
  // Whoever waits for it hears of it; a thread that took nothing is waited for by nobody.
  findings.promise.catch(() => undefined);
  return { findings: findings.promise, stop: () => worker.terminate() };
}
