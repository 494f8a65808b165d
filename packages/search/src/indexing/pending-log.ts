/** Documents that came in since the last segment was made: here, or in another thread. */
import type { IndexedDocument } from "../indexed-document.ts";
import { buildSegment } from "../segment/build-segment.ts";
import { DocumentLog } from "../segment/document-log.ts";
import type { Lexicon } from "../segment/lexicon.ts";
import type { SegmentTarget } from "../segment/segment-writer.ts";

export interface PendingLog {
  /** How many documents there are. */
  readonly size: number;
  /** About how many words they have. */
  readonly occurrences: number;
  /** Adds a document, in place of the one of the same key. */
  add(document: IndexedDocument): void;
  /** Removes a document; true when it was there. */
  remove(key: number): boolean;
  /** Begins to make the segment where that is done beside what is done here; nothing is added after. */
  prepare(): void;
  /** Writes the documents as a segment; there must be one at least. The log is of no more use then. */
  writeTo(target: SegmentTarget): void;
  /** Says that the log is of no more use. */
  drop(): void;
}

/** A log of this thread. */
export const createLocalLog = (lexicon: Lexicon): PendingLog => {
  const log = new DocumentLog(lexicon);
  return {
    get size() {
      return log.documents.size;
    },
    get occurrences() {
      return log.occurrences.count;
    },
    add: (document) => log.add(document),
    remove: (key) => log.remove(key),
    prepare: () => {},
    writeTo: (target) => buildSegment(log, target),
    drop: () => {},
  };
};
