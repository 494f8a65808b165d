import type { IndexedDocument } from "../indexed-document.ts";
import { blobName } from "../segment/segment-names.ts";
import type { IndexingThread } from "./indexing-messages.ts";
import { packDocuments } from "./packed-documents.ts";
import type { PendingLog } from "./pending-log.ts";
import { ThreadMail } from "./thread-mail.ts";

/** Documents to a message: fewer cost more for each, more keep the other thread waiting. */
const TOGETHER = 32;
/** A word has about so many characters. */
const WORD = 6;

/** A log in the thread at the other end: it is analysed there while more comes in here, and the segment is fetched from there. */
export function createRemoteLog(thread: IndexingThread): PendingLog {
  const mail = ThreadMail.of(thread);
  const log = mail.takeNumber();
  const keys = new Set<number>();
  let documents: IndexedDocument[] = [];
  let characters = 0;
  let isAsked = false;
  const send = (): void => {
    if (documents.length === 0) return;
    const packed = packDocuments(documents);
    mail.post({ kind: "add", log, ...packed }, [packed.units.buffer]);
    documents = [];
  };
  const prepare = (): void => {
    if (isAsked) return;
    send();
    mail.expect(log);
    mail.post({ kind: "build", log });
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
      mail.post({ kind: "remove", log, key });
      return true;
    },
    prepare,
    writeTo({ storage, segment }) {
      prepare();
      const answer = mail.wait(log);
      if (answer.kind !== "built") throw new Error("A segment was answered with a job");
      for (const [name, bytes] of answer.blobs) storage.write(blobName(segment, name), bytes);
    },
    drop() {
      if (isAsked) mail.forget(log);
      else mail.post({ kind: "drop", log });
    },
  };
}
