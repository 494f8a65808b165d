import { hasBit, popcount, setBit, wordsFor } from "../encoding/bit-words.ts";
import { ByteReader } from "../encoding/byte-reader.ts";
import { toInt32s, toUint16s, toUint32s } from "../encoding/numeric-columns.ts";
import type { SegmentStorage } from "../segment-storage.ts";
import type { DocumentColumns } from "./document-columns.ts";
import { PositionReader } from "./positions.ts";
import type { Postings } from "./postings.ts";
import { EMPTY_POSTINGS, isDense, memoryOf, readDense, readSparse } from "./postings.ts";
import type { SegmentCache } from "./segment-blobs.ts";
import { SegmentBlobs } from "./segment-blobs.ts";
import type { SegmentMeta } from "./segment-meta.ts";
import { parseMeta } from "./segment-meta.ts";
import {
  BY_DAY,
  columnBlob,
  facetBlob,
  META,
  positionChunk,
  postingChunk,
  signatureBlob,
  termChunk,
  WIDE_DAYS,
} from "./segment-names.ts";
import { TermDictionary } from "./term-dictionary.ts";
import type { TermPlace } from "./term-writer.ts";

/** Lists this short are decoded anew each time: their chunk is kept. */
const SHORT = 256;
/** Entries of more bytes are read past the cache. */
const LONG_ENTRY = 32 * 1024;

/** How a facet's values are read for a document; ordinals are the segment's own. */
export type FacetColumn =
  | { readonly form: "signature"; readonly table: Uint32Array; readonly group: number }
  | { readonly form: "single"; readonly table: Uint32Array }
  | { readonly form: "several"; readonly offsets: Uint32Array; readonly ordinals: Uint32Array };

type ScannedChunk = { readonly chunk: number; readonly bytes: Uint8Array };

/** Chunks one after another; the last one of each kind is at hand. */
export class SegmentScan {
  readonly #blobs: SegmentBlobs;
  #postings: ScannedChunk = { chunk: -1, bytes: new Uint8Array() };
  #positions: ScannedChunk = { chunk: -1, bytes: new Uint8Array() };

  constructor(blobs: SegmentBlobs) {
    this.#blobs = blobs;
  }

  /** A chunk of the dictionary; none is kept. */
  terms(chunk: number): Uint8Array {
    return this.#blobs.read(termChunk(chunk));
  }

  postings(chunk: number): Uint8Array {
    if (this.#postings.chunk !== chunk) {
      this.#postings = { chunk, bytes: this.#blobs.read(postingChunk(chunk)) };
    }
    return this.#postings.bytes;
  }

  positions(chunk: number): Uint8Array {
    if (this.#positions.chunk !== chunk) {
      this.#positions = { chunk, bytes: this.#blobs.read(positionChunk(chunk)) };
    }
    return this.#positions.bytes;
  }
}

/** Reads a segment. Nothing of it ever changes but which of its documents were removed. */
export class Segment {
  readonly number: number;
  readonly meta: SegmentMeta;
  readonly terms: TermDictionary;
  readonly #blobs: SegmentBlobs;
  readonly #pinned = new Map<string, Uint16Array | Uint32Array | Int32Array>();
  readonly #values = new Map<number, readonly string[]>();
  readonly columns: DocumentColumns;
  /** Bits of the documents that were removed; undefined while there are none. */
  removed: Uint32Array | undefined;
  removedCount = 0;
  removedLength = 0;

  constructor(storage: SegmentStorage, segment: number, cache: SegmentCache) {
    this.number = segment;
    this.#blobs = new SegmentBlobs(storage, segment, cache);
    this.meta = parseMeta(this.#blobs.read(META));
    this.terms = new TermDictionary(this.#blobs);
    this.columns = {
      keys: toUint32s(this.#blobs.read(columnBlob("keys"))),
      lengths: toUint16s(this.#blobs.read(columnBlob("lengths"))),
      titles: toUint16s(this.#blobs.read(columnBlob("titles"))),
      earliest: toInt32s(this.#blobs.read(columnBlob("earliest"))),
      latest: toInt32s(this.#blobs.read(columnBlob("latest"))),
    };
  }

  /** How many documents it has, those that were removed included. */
  get documents(): number {
    return this.meta.documents;
  }

  /** How many of them can be found. */
  get found(): number {
    return this.meta.documents - this.removedCount;
  }

  /** The lengths of those that can be found, together. */
  get totalLength(): number {
    return this.meta.totalLength - this.removedLength;
  }

  /** Documents by first day and key. */
  get byDay(): Uint32Array {
    return this.#pin(BY_DAY, toUint32s);
  }

  /** Documents whose days are more than one. */
  get wideDays(): Uint32Array {
    return this.#pin(WIDE_DAYS, toUint32s);
  }

  /** Each document's signature in a group of facets. */
  signatures(group: number): Uint16Array {
    return this.#pin(signatureBlob(group), toUint16s);
  }

  #pin<T extends Uint16Array | Uint32Array | Int32Array>(
    name: string,
    read: (bytes: Uint8Array) => T,
  ): T {
    // A name is always read by the same function.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const kept = this.#pinned.get(name) as T | undefined;
    if (kept !== undefined) return kept;
    const column = read(this.#blobs.read(name));
    this.#pinned.set(name, column);
    return column;
  }

  /** Which facet of the segment has this name; undefined when none. */
  findFacet(field: string): number | undefined {
    const index = this.meta.facets.findIndex((facet) => facet.field === field);
    return index < 0 ? undefined : index;
  }

  /** The values of a facet, by ordinal. */
  facetValues(facet: number): readonly string[] {
    const kept = this.#values.get(facet);
    if (kept !== undefined) return kept;
    const reader = new ByteReader(this.#blobs.read(facetBlob(facet, "values")));
    const count = this.meta.facets[facet]?.values ?? 0;
    const values = Array.from({ length: count }, () => reader.string(reader.varint()));
    this.#values.set(facet, values);
    return values;
  }

  facetColumn(facet: number): FacetColumn {
    const { form = "single", group = null } = this.meta.facets[facet] ?? {};
    const table = this.#pin(facetBlob(facet, "table"), toUint32s);
    if (form === "signature") return { form, table, group: group ?? 0 };
    if (form === "single") return { form, table };
    const offsets = this.#pin(facetBlob(facet, "offsets"), toUint32s);
    return { form, offsets, ordinals: table };
  }

  /** A facet's values as lists; read past what is kept, for whoever keeps something made of them. */
  readFacetLists(facet: number): { readonly offsets: Uint32Array; readonly ordinals: Uint32Array } {
    const offsets = toUint32s(this.#blobs.read(facetBlob(facet, "offsets")));
    return { offsets, ordinals: toUint32s(this.#blobs.read(facetBlob(facet, "table"))) };
  }

  /** The postings of a term; empty where it is in no document. */
  postings(term: string): Postings {
    const place = this.terms.find(term);
    return place === undefined ? EMPTY_POSTINGS : this.postingsAt(place);
  }

  postingsAt(place: TermPlace): Postings {
    if (place.count <= SHORT) return this.#readPostings(place);
    return this.#blobs.remember(`decoded/${place.postingChunk}/${place.postingOffset}`, () => {
      const value = this.#readPostings(place);
      return { value, bytes: memoryOf(value) };
    });
  }

  #readPostings(place: TermPlace): Postings {
    const name = postingChunk(place.postingChunk);
    // What is long is kept decoded, and its chunk holds little else.
    const isLong = place.postingLength > LONG_ENTRY;
    return this.decodePostings(
      place,
      isLong ? this.#blobs.read(name) : this.#blobs.readCached(name),
    );
  }

  /** The postings of a term from the chunk that holds them. */
  decodePostings(
    place: Pick<TermPlace, "count" | "postingOffset" | "postingLength">,
    chunk: Uint8Array,
  ): Postings {
    const { count, postingOffset, postingLength } = place;
    const entry = chunk.subarray(postingOffset, postingOffset + postingLength);
    if (!isDense(count, this.documents)) return readSparse(entry, count);
    const averageLength = Math.max(1, this.meta.totalLength / Math.max(1, this.documents));
    return readDense(entry, count, { documents: this.documents, averageLength });
  }

  positionsAt({
    count,
    positionChunk: chunk,
    positionOffset,
    positionLength,
  }: TermPlace): PositionReader {
    const bytes = this.#blobs.readCached(positionChunk(chunk));
    return new PositionReader(
      bytes.subarray(positionOffset, positionOffset + positionLength),
      count,
    );
  }

  /** Reads chunks for reading all terms once, in order: past the cache, each one once. */
  scan(): SegmentScan {
    return new SegmentScan(this.#blobs);
  }

  /** As `SegmentBlobs.remember`: what is worked out from the segment, and dear. */
  remember<T extends object>(name: string, make: () => { value: T; bytes: number }): T {
    return this.#blobs.remember(name, make);
  }

  /** Which document has this key; undefined when none, or when it was removed. */
  findDocument(key: number): number | undefined {
    const { keys } = this.columns;
    let low = 0;
    let high = keys.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((keys[middle] ?? 0) < key) low = middle + 1;
      else high = middle;
    }
    if (low >= keys.length || keys[low] !== key) return undefined;
    return this.removed !== undefined && hasBit(this.removed, low) ? undefined : low;
  }

  /** Marks documents as removed; they must be there. */
  removeDocument(document: number): void {
    this.removed ??= new Uint32Array(wordsFor(this.documents));
    setBit(this.removed, document);
    this.removedCount++;
    this.removedLength += this.columns.lengths[document] ?? 0;
  }

  /** Takes over which documents were removed, as it was written. */
  setRemoved(bits: Uint32Array): void {
    this.removed = bits;
    this.removedCount = 0;
    this.removedLength = 0;
    for (let index = 0; index < bits.length; index++) {
      let word = bits[index] ?? 0;
      this.removedCount += popcount(word);
      for (; word !== 0; word &= word - 1) {
        const document = (index << 5) + 31 - Math.clz32(word & -word);
        this.removedLength += this.columns.lengths[document] ?? 0;
      }
    }
  }
}
