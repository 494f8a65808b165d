import type { Analysis } from "./analysis/stem.ts";
import { toAnalysis } from "./analysis/stem.ts";
import { checkIndex } from "./check-index.ts";
import { hasBit } from "./encoding/bit-words.ts";
import { LruCache } from "./encoding/lru-cache.ts";
import { toColumnBytes, toUint32s } from "./encoding/numeric-columns.ts";
import { seal, unseal } from "./encoding/sealed-blob.ts";
import type { IndexManifest, SegmentEntry } from "./index-manifest.ts";
import { readManifest, writeManifest } from "./index-manifest.ts";
import type { IndexedDocument } from "./indexed-document.ts";
import type { IndexingThread } from "./indexing/indexing-messages.ts";
import { chooseMerge } from "./merge-policy.ts";
import { PendingDocuments } from "./pending-documents.ts";
import { FacetNames } from "./query/facet-names.ts";
import { runSearch } from "./query/run-search.ts";
import { findNearWords, findWords } from "./query/find-words.ts";
import type {
  EngineAnswer,
  EngineRequest,
  IndexedWord,
  IndexFinding,
  SearchEngine,
} from "./search-engine.ts";
import { MissingBlobError } from "./segment/segment-blobs.ts";
import { mergeSegments } from "./segment/merge-segments.ts";
import { Segment } from "./segment/segment.ts";
import { listBlobNames } from "./segment/segment-blob-names.ts";
import { blobName } from "./segment/segment-names.ts";
import type { SegmentTarget } from "./segment/segment-writer.ts";
import type { SegmentStorage } from "./segment-storage.ts";

export type SearchEngineOptions = {
  /** How many bytes of postings and positions are kept in memory; 256 MB if not said. */
  readonly cacheBytes?: number;
  /** Counts facets from bits even where that is more work: for tests of it on few documents. */
  readonly alwaysBits?: boolean;
  /**
   * Starts a thread that runs `serveIndexing`. It is asked for when many documents are added between two flushes, analyses them while
   * more come in, and makes the segment of them; the index is the same byte for byte.
   */
  readonly startIndexing?: (() => IndexingThread) | undefined;
};

const CACHE_BYTES = 256 * 1024 * 1024;
const MAX_KEY = 0xfffffffe;

const bySegment = (a: Segment, b: Segment): number => a.number - b.number;

class Engine implements SearchEngine {
  readonly #storage: SegmentStorage;
  readonly #cache: LruCache<object>;
  readonly #pending: PendingDocuments;
  readonly #alwaysBits: boolean;
  #manifest: IndexManifest;
  #segments: Segment[] = [];
  /** Segments of which documents were removed since the manifest was written. */
  readonly #touched = new Set<Segment>();
  readonly #analyses = new Set<Analysis>();
  /** Values that no document has any more are forgotten with their segments. */
  #names = new FacetNames();

  constructor(
    storage: SegmentStorage,
    { cacheBytes = CACHE_BYTES, alwaysBits = false, startIndexing }: SearchEngineOptions,
  ) {
    this.#alwaysBits = alwaysBits;
    this.#storage = storage;
    this.#pending = new PendingDocuments(startIndexing);
    this.#cache = new LruCache(cacheBytes);
    this.#manifest = readManifest(storage);
    this.#load([]);
  }

  /** Opens the manifest's segments; `kept` are open already. */
  #load(kept: readonly Segment[]): void {
    this.#names = new FacetNames();
    const before = new Map(kept.map((segment) => [segment.number, segment]));
    this.#segments = this.#manifest.segments.map(({ segment: number, removed }) => {
      const segment = before.get(number) ?? new Segment(this.#storage, number, this.#cache);
      if (removed !== null) segment.setRemoved(this.#readRemoved(number, removed));
      return segment;
    });
    this.#analyses.clear();
    for (const analysis of this.#manifest.analyses) this.#analyses.add(analysis);
  }

  #readRemoved(segment: number, removed: string): Uint32Array {
    const name = blobName(segment, removed);
    const blob = this.#storage.read(name);
    if (blob === undefined) throw new MissingBlobError(name);
    return toUint32s(unseal(blob));
  }

  #searched(): readonly Segment[] {
    return [...this.#segments.filter(({ found }) => found > 0), ...this.#pending.toSegments()];
  }

  /** What another process has merged away in the meantime is looked for once more. */
  #withFreshSegments<T>(read: (segments: readonly Segment[]) => T): T {
    try {
      return read(this.#searched());
    } catch (error) {
      if (!(error instanceof MissingBlobError)) throw error;
      const { generation } = this.#manifest;
      this.refresh();
      if (this.#manifest.generation === generation) throw error;
      return read(this.#searched());
    }
  }

  search(request: EngineRequest): EngineAnswer {
    return this.#withFreshSegments((segments) =>
      runSearch(segments, request, {
        analyses: [...this.#analyses],
        names: this.#names,
        alwaysBits: this.#alwaysBits,
      }),
    );
  }

  words(prefix: string, limit: number): readonly IndexedWord[] {
    return this.#withFreshSegments((segments) =>
      findWords(segments, prefix, { limit, analyses: [...this.#analyses] }),
    );
  }

  near(word: string, limit: number): readonly IndexedWord[] {
    return this.#withFreshSegments((segments) =>
      findNearWords(segments, word, { limit, analyses: [...this.#analyses] }),
    );
  }

  add(documents: readonly IndexedDocument[]): void {
    for (const document of documents) {
      const { key } = document;
      if (!Number.isInteger(key) || key < 0 || key > MAX_KEY) {
        throw new RangeError(`A document's key is a whole number up to ${MAX_KEY}, and not ${key}`);
      }
      this.#remove(key);
      this.#pending.add(document);
      this.#analyses.add(toAnalysis(document.language));
    }
  }

  remove(keys: readonly number[]): void {
    for (const key of keys) this.#remove(key);
  }

  #remove(key: number): void {
    if (this.#pending.remove(key)) return;
    for (const segment of this.#segments) {
      const document = segment.findDocument(key);
      if (document === undefined) continue;
      segment.removeDocument(document);
      this.#touched.add(segment);
      return;
    }
  }

  prepareFlush(): void {
    this.#pending.prepare();
  }

  flush(): void {
    if (this.#pending.isEmpty && this.#touched.size === 0) {
      this.#pending.clear();
      return;
    }
    let { next } = this.#manifest;
    const write = (make: (target: SegmentTarget) => void): Segment => {
      const number = next++;
      make({ storage: this.#storage, segment: number });
      return new Segment(this.#storage, number, this.#cache);
    };
    this.#dropEmpty();
    // What came before is merged first: another thread may still be making the segment of what is pending.
    for (;;) {
      const due = chooseMerge(this.#segments);
      if (due.length === 0) break;
      const merged = write((target) => mergeSegments(due, target));
      this.#replace(due, merged);
    }
    if (!this.#pending.isEmpty) {
      this.#segments.push(write((target) => this.#pending.writeTo(target)));
    }
    this.#pending.clear();
    this.#writeManifest(next);
  }

  merge(): void {
    this.flush();
    const [first, second] = this.#segments;
    if (first === undefined || (second === undefined && first.removedCount === 0)) return;
    const all = this.#segments;
    const number = this.#manifest.next;
    mergeSegments(all, { storage: this.#storage, segment: number });
    this.#replace(all, new Segment(this.#storage, number, this.#cache));
    this.#writeManifest(number + 1);
  }

  #dropEmpty(): void {
    for (const segment of this.#segments) if (segment.found === 0) this.#delete(segment);
    this.#segments = this.#segments.filter(({ found }) => found > 0);
  }

  #replace(old: readonly Segment[], merged: Segment): void {
    this.#names = new FacetNames();
    for (const segment of old) this.#delete(segment);
    this.#segments = [...this.#segments.filter((segment) => !old.includes(segment)), merged];
    this.#segments.sort(bySegment);
  }

  #delete(segment: Segment): void {
    this.#touched.delete(segment);
    const removed = this.#findEntry(segment)?.removed ?? null;
    for (const name of [...listBlobNames(segment.meta), ...(removed === null ? [] : [removed])]) {
      this.#storage.delete(blobName(segment.number, name));
    }
  }

  #findEntry({ number }: Segment): SegmentEntry | undefined {
    return this.#manifest.segments.find(({ segment }) => segment === number);
  }

  #writeManifest(next: number): void {
    const generation = this.#manifest.generation + 1;
    const segments = this.#segments.map((segment): SegmentEntry => {
      const before = this.#findEntry(segment)?.removed ?? null;
      if (!this.#touched.has(segment) || segment.removed === undefined) {
        return { segment: segment.number, removed: before };
      }
      const removed = `removed/${generation}`;
      const bytes = seal(toColumnBytes(segment.removed));
      this.#storage.write(blobName(segment.number, removed), bytes);
      if (before !== null) this.#storage.delete(blobName(segment.number, before));
      return { segment: segment.number, removed };
    });
    this.#touched.clear();
    const { version } = this.#manifest;
    const analyses = [...this.#analyses].toSorted();
    this.#manifest = { version, generation, next, segments, analyses };
    writeManifest(this.#storage, this.#manifest);
  }

  rollback(): void {
    this.#pending.clear();
    this.#touched.clear();
    this.#cache.clear();
    this.#manifest = readManifest(this.#storage);
    this.#load([]);
  }

  refresh(): void {
    // Who has changes of their own is the writer: nobody else has any.
    if (!this.#pending.isEmpty || this.#touched.size > 0) return;
    const manifest = readManifest(this.#storage);
    if (manifest.generation === this.#manifest.generation) return;
    this.#manifest = manifest;
    this.#load(this.#segments);
  }

  size(): { readonly documents: number; readonly segments: number } {
    const segments = this.#searched();
    const documents = segments.reduce((sum, { found }) => sum + found, 0);
    return { documents, segments: segments.length };
  }

  *keys(): Generator<number, void> {
    const all = this.#searched().flatMap(({ columns, removed }) => {
      const { keys } = columns;
      return removed === undefined ? [keys] : [keys.filter((_, index) => !hasBit(removed, index))];
    });
    const keys = new Uint32Array(all.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const some of all) {
      keys.set(some, at);
      at += some.length;
    }
    yield* keys.toSorted();
  }

  check(): readonly IndexFinding[] {
    return checkIndex(this.#storage);
  }
}

/**
 * Opens the index in a storage; an empty storage is an empty index. One engine writes at a time, any number read. Throws
 * `DamagedIndexError`, and `UnknownFormatError` for an index of another version: both are mended by making it anew.
 */
export const openSearchEngine = (
  storage: SegmentStorage,
  options: SearchEngineOptions = {},
): SearchEngine => new Engine(storage, options);
