/** Documents that were added and not yet written: a log, and segments in memory of what was searched since. */
import { LruCache } from "./encoding/lru-cache.ts";
import type { IndexedDocument } from "./indexed-document.ts";
import type { IndexingThread } from "./indexing/indexing-messages.ts";
import type { PendingLog } from "./indexing/pending-log.ts";
import { createLocalLog } from "./indexing/pending-log.ts";
import { createRemoteLog } from "./indexing/remote-log.ts";
import { createMemoryStorage } from "./memory-storage.ts";
import { chooseMerge } from "./merge-policy.ts";
import { Lexicon } from "./segment/lexicon.ts";
import { mergeSegments } from "./segment/merge-segments.ts";
import { Segment } from "./segment/segment.ts";
import type { SegmentTarget } from "./segment/segment-writer.ts";

/** A log of so many words is made a segment, so that one log never grows without bounds. */
const MAX_OCCURRENCES = 16_000_000;
const CACHE_BYTES = 32 * 1024 * 1024;
/** So many documents that were not searched meanwhile are the beginning of many: a thread takes as long to start as these to index. */
const MANY = 1024;
/** A thread that was started is worth its while for fewer. */
const SOME = 256;

export class PendingDocuments {
  readonly #startThread: (() => IndexingThread) | undefined;
  readonly #cache = new LruCache<object>(CACHE_BYTES);
  #thread: IndexingThread | undefined;
  #lexicon = new Lexicon();
  #log: PendingLog | undefined;
  /** The first documents, while it is not known whether there will be many. */
  #first = new Map<number, IndexedDocument>();
  #segments: Segment[] = [];
  #next = 1;

  constructor(startThread: (() => IndexingThread) | undefined) {
    this.#startThread = startThread;
  }

  /** How many documents the other thread is given at least. */
  get #enough(): number {
    return this.#thread === undefined ? MANY : SOME;
  }

  get isEmpty(): boolean {
    const size = this.#first.size + (this.#log?.size ?? 0);
    return size === 0 && this.#segments.every(({ found }) => found === 0);
  }

  add(document: IndexedDocument): void {
    if ((this.#log?.occurrences ?? 0) > MAX_OCCURRENCES) this.#sealLog();
    if (this.#log !== undefined) this.#log.add(document);
    else if (this.#startThread === undefined) this.#openLog().add(document);
    else {
      this.#first.set(document.key, document);
      if (this.#first.size >= this.#enough) this.#openLog();
    }
  }

  /** Begins a log with the documents that waited for one. */
  #openLog(): PendingLog {
    if (this.#lexicon.isFull) this.#lexicon = new Lexicon();
    const isWorthIt = this.#first.size >= this.#enough;
    if (isWorthIt) this.#thread ??= this.#startThread?.();
    const log =
      this.#thread === undefined || !isWorthIt
        ? createLocalLog(this.#lexicon)
        : createRemoteLog(this.#thread);
    for (const document of this.#first.values()) log.add(document);
    this.#first.clear();
    this.#log = log;
    return log;
  }

  /** Removes a document; true when it was among these. */
  remove(key: number): boolean {
    if (this.#first.delete(key) || this.#log?.remove(key) === true) return true;
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
    const log = this.#log ?? (this.#first.size > 0 ? this.#openLog() : undefined);
    if (log === undefined) return;
    if (log.size > 0) this.#segments.push(this.#write((target) => log.writeTo(target)));
    else log.drop();
    this.#log = undefined;
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

  /** Begins to make the segment where that is done beside what is done here; nothing is added before it is written. */
  prepare(): void {
    if (this.#log !== undefined && this.#log.size > 0) this.#log.prepare();
  }

  /** Writes all of them as one segment; false when there is none. */
  writeTo(target: SegmentTarget): boolean {
    if (this.isEmpty) return false;
    if (this.#segments.length > 0) mergeSegments(this.toSegments(), target);
    else (this.#log ?? this.#openLog()).writeTo(target);
    this.#log = undefined;
    return true;
  }

  clear(): void {
    this.#log?.drop();
    this.#log = undefined;
    this.#first.clear();
    this.#segments = [];
    this.#cache.clear();
  }
}
