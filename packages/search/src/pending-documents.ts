/** Documents that were added and not yet written: a log, and segments in memory of what was searched since. */
import { LruCache } from "./encoding/lru-cache.ts";
import type { IndexedDocument } from "./indexed-document.ts";
import { createMemoryStorage } from "./memory-storage.ts";
import { chooseMerge } from "./merge-policy.ts";
import { buildSegment } from "./segment/build-segment.ts";
import { DocumentLog } from "./segment/document-log.ts";
import { Lexicon } from "./segment/lexicon.ts";
import { mergeSegments } from "./segment/merge-segments.ts";
import { Segment } from "./segment/segment.ts";
import type { SegmentTarget } from "./segment/segment-writer.ts";

/** A log of so many words is made a segment, so that one log never grows without bounds. */
const MAX_OCCURRENCES = 16_000_000;
const CACHE_BYTES = 32 * 1024 * 1024;

export class PendingDocuments {
  readonly #cache = new LruCache<object>(CACHE_BYTES);
  #lexicon = new Lexicon();
  #log = new DocumentLog(this.#lexicon);
  #segments: Segment[] = [];
  #next = 1;

  get isEmpty(): boolean {
    return this.#log.documents.size === 0 && this.#segments.every(({ found }) => found === 0);
  }

  add(document: IndexedDocument): void {
    if (this.#log.occurrences.count > MAX_OCCURRENCES) this.#sealLog();
    this.#log.add(document);
  }

  /** Removes a document; true when it was among these. */
  remove(key: number): boolean {
    if (this.#log.remove(key)) return true;
    for (const segment of this.#segments) {
      const document = segment.findDocument(key);
      if (document === undefined) continue;
      segment.removeDocument(document);
      return true;
    }
    return false;
  }

  #write(write: (target: SegmentTarget) => void): Segment {
    const storage = createMemoryStorage();
    const segment = this.#next++;
    write({ storage, segment });
    return new Segment(storage, segment, this.#cache);
  }

  #sealLog(): void {
    const log = this.#log;
    if (log.occurrences.count === 0 && log.documents.size === 0) return;
    if (log.documents.size > 0)
      this.#segments.push(this.#write((target) => buildSegment(log, target)));
    this.#log = this.#beginLog();
  }

  #beginLog(): DocumentLog {
    if (this.#lexicon.isFull) this.#lexicon = new Lexicon();
    return new DocumentLog(this.#lexicon);
  }

  /** All of them as segments that can be searched. */
  toSegments(): readonly Segment[] {
    this.#sealLog();
    this.#segments = this.#segments.filter(({ found }) => found > 0);
    for (;;) {
      const due = chooseMerge(this.#segments);
      if (due.length === 0) return this.#segments;
      const merged = this.#write((target) => mergeSegments(due, target));
      this.#segments = [...this.#segments.filter((segment) => !due.includes(segment)), merged];
    }
  }

  /** Writes all of them as one segment; false when there is none. */
  writeTo(target: SegmentTarget): boolean {
    if (this.isEmpty) return false;
    if (this.#segments.length === 0) buildSegment(this.#log, target);
    else mergeSegments(this.toSegments(), target);
    return true;
  }

  clear(): void {
    this.#log = this.#beginLog();
    this.#segments = [];
    this.#cache.clear();
  }
}
