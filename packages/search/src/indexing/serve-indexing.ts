import { buildSegment } from "../segment/build-segment.ts";
import { DocumentLog } from "../segment/document-log.ts";
import { Lexicon } from "../segment/lexicon.ts";
import { blobName } from "../segment/segment-names.ts";
import type { IndexingAnswer, IndexingRequest, IndexingThread } from "./indexing-messages.ts";
import { addPacked } from "./packed-documents.ts";

type Built = Extract<IndexingAnswer, { kind: "built" }>;

/** The segment that is built has no number yet. */
const UNNUMBERED = 0;
const PREFIX = blobName(UNNUMBERED, "");

/** What came of a job; buffers that are given with it are the asker's. */
export type JobResult = { readonly result: unknown; readonly given: readonly ArrayBuffer[] };

/**
 * Makes segments for an engine in another thread: analyses documents as they come in, and gives the blobs when it is asked. `work` does the jobs
 * that `ThreadJobs` asks for.
 */
export function serveIndexing(
  { port, signal }: IndexingThread,
  work?: (job: unknown) => JobResult,
): void {
  let lexicon = new Lexicon();
  let log = new DocumentLog(lexicon);
  let number = -1;
  /** What went wrong with the log at hand; told when its segment is asked for. */
  let failure: string | undefined;
  const begin = (next: number): void => {
    if (next === number) return;
    if (lexicon.isFull) lexicon = new Lexicon();
    log = new DocumentLog(lexicon);
    number = next;
    failure = undefined;
  };
  const answer = (message: IndexingAnswer, owned: readonly ArrayBuffer[]): void => {
    port.postMessage(message, [...owned]);
    Atomics.add(signal, 0, 1);
    Atomics.notify(signal, 0);
  };
  const build = (): void => {
    try {
      if (failure !== undefined) throw new Error(failure);
      const blobs = toBlobs(log);
      answer(
        { kind: "built", number, blobs },
        blobs.map(([, bytes]) => bytes.buffer),
      );
    } catch (error) {
      answer({ kind: "failed", number, reason: `No segment was made: ${String(error)}` }, []);
    }
    // The documents are of no more use, and the next may be long in coming.
    begin(-1);
  };
  const doJob = (request: Extract<IndexingRequest, { kind: "job" }>): void => {
    try {
      if (work === undefined) throw new Error("The thread's program does no jobs");
      const { result, given } = work(request.job);
      answer({ kind: "done", number: request.number, result }, given);
    } catch (error) {
      answer({ kind: "failed", number: request.number, reason: String(error) }, []);
    }
  };
  port.on("message", (request: IndexingRequest) => {
    if (request.kind === "job") {
      doJob(request);
      return;
    }
    begin(request.log);
    if (request.kind === "build") build();
    else if (request.kind === "drop") begin(-1);
    else if (request.kind === "remove") log.remove(request.key);
    else {
      try {
        addPacked(log, request);
      } catch (error) {
        failure ??= String(error);
      }
    }
  });
}

const refuse = (): never => {
  throw new Error("A segment that is built is only written");
};

const toBlobs = (log: DocumentLog): Built["blobs"] => {
  const blobs: [string, Uint8Array<ArrayBuffer>][] = [];
  const storage = {
    list: refuse,
    read: refuse,
    delete: refuse,
    write: (name: string, bytes: Uint8Array) => {
      blobs.push([name.slice(PREFIX.length), toOwned(bytes)]);
    },
  };
  buildSegment(log, { storage, segment: UNNUMBERED });
  return blobs;
};

/** Bytes with a buffer of their own, which can be given away. */
const toOwned = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => {
  const { buffer, byteLength } = bytes;
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength
    ? new Uint8Array(buffer)
    : new Uint8Array(bytes);
};
