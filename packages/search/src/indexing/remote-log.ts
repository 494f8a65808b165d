import { MessagePort, receiveMessageOnPort } from "node:worker_threads";

import type { IndexedDocument } from "../indexed-document.ts";
import { blobName } from "../segment/segment-names.ts";
import type { IndexingAnswer, IndexingRequest, IndexingThread } from "./indexing-messages.ts";
import { packDocuments } from "./packed-documents.ts";
import type { PendingLog } from "./pending-log.ts";

/** Documents to a message: fewer cost more for each, more keep the other thread waiting. */
const TOGETHER = 32;
/** A word has about so many characters. */
const WORD = 6;
/** How long to wait for a segment, in milliseconds: longer than any takes on a slow machine; else the thread is no more. */
const PATIENCE = 600_000;
const SLICE = 1000;

let logs = 0;

/** A log in the thread at the other end: it is analysed there while more comes in here, and the segment is fetched from there. */
export function createRemoteLog(thread: IndexingThread): PendingLog {
  const log = ++logs;
  const keys = new Set<number>();
  let documents: IndexedDocument[] = [];
  let characters = 0;
  let isAsked = false;
  const post = (request: IndexingRequest, given: readonly ArrayBuffer[] = []): void =>
    thread.port.postMessage(request, [...given]);
  const send = (): void => {
    if (documents.length === 0) return;
    const packed = packDocuments(documents);
    post({ kind: "add", log, ...packed }, [packed.units.buffer]);
    documents = [];
  };
  const prepare = (): void => {
    if (isAsked) return;
    send();
    post({ kind: "build", log });
    isAsked = true;
  };
  return {
    get size() {
      return keys.size;
    },
    get occurrences() {
      return Math.floor(characters / WORD);
    },
    add(document) {
      keys.add(document.key);
      characters += document.fields.title.length + document.fields.body.length;
      documents.push(document);
      if (documents.length === TOGETHER) send();
    },
    remove(key) {
      if (!keys.delete(key)) return false;
      send();
      post({ kind: "remove", log, key });
      return true;
    },
    prepare,
    writeTo({ storage, segment }) {
      prepare();
      const answer = waitFor(thread, log);
      if (answer.kind === "failed") throw new Error(`No segment was made: ${answer.reason}`);
      for (const [name, bytes] of answer.blobs) storage.write(blobName(segment, name), bytes);
    },
    drop() {
      if (!isAsked) post({ kind: "drop", log });
    },
  };
}

/** The answer for a log. Those for logs that were dropped meanwhile are passed over. Throws when there is none. */
function waitFor({ port, signal }: IndexingThread, log: number): IndexingAnswer {
  if (!(port instanceof MessagePort)) throw new TypeError("A thread is reached over a MessagePort");
  for (let waited = 0; waited < PATIENCE;) {
    const seen = Atomics.load(signal, 0);
    const received: { readonly message: IndexingAnswer } | undefined = receiveMessageOnPort(port);
    if (received !== undefined) {
      if (received.message.log === log) return received.message;
    } else if (Atomics.wait(signal, 0, seen, SLICE) === "timed-out") waited += SLICE;
  }
  throw new Error("The thread that makes the segments of the index gives no answer");
}
