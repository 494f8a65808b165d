/** What the thread that keeps an index and the one that makes its segments say to each other. */
import type { PackedDocuments } from "./packed-documents.ts";

/** An end of a channel between threads, a `MessagePort` of Node: said so that importers need no types of Node. */
export type ThreadPort = {
  postMessage(message: unknown, given: ArrayBuffer[]): void;
  on(event: "message", listener: (message: IndexingRequest) => void): unknown;
};

/**
 * The other thread, which runs `serveIndexing`. Answers come through `port`; each also raises `signal`, so that they can be waited for
 * without letting anything else happen meanwhile: an engine's calls are not asynchronous.
 */
export type IndexingThread = {
  readonly port: ThreadPort;
  readonly signal: Int32Array<SharedArrayBuffer>;
};

/**
 * `log` numbers the logs: what belongs to one that was dropped is passed over. A `job` is something else that is done between two groups of
 * documents, and numbered with them.
 */
export type IndexingRequest =
  | ({ readonly kind: "add"; readonly log: number } & PackedDocuments)
  | { readonly kind: "remove"; readonly log: number; readonly key: number }
  | { readonly kind: "build"; readonly log: number }
  | { readonly kind: "drop"; readonly log: number }
  | { readonly kind: "job"; readonly number: number; readonly job: unknown };

/** A log's segment, as blobs by the names that they have within it; what came of a job; or why there is none. */
export type IndexingAnswer =
  | {
      readonly kind: "built";
      readonly number: number;
      readonly blobs: readonly (readonly [name: string, bytes: Uint8Array<ArrayBuffer>])[];
    }
  | { readonly kind: "done"; readonly number: number; readonly result: unknown }
  | { readonly kind: "failed"; readonly number: number; readonly reason: string };
