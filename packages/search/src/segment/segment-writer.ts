import { ByteWriter } from "../encoding/byte-writer.ts";
import { toColumnBytes } from "../encoding/numeric-columns.ts";
import { seal } from "../encoding/sealed-blob.ts";
import type { SegmentStorage } from "../segment-storage.ts";
import { ChunkWriter } from "./chunk-writer.ts";
import type { DocumentColumns } from "./document-columns.ts";
import { findDayRange, findWideDays, sortByDay, sumLengths } from "./document-columns.ts";
import type { FacetList, SignatureGroup } from "./facet-lists.ts";
import { combineFacets, invertFacet, isSingle, toSingleColumn } from "./facet-lists.ts";
import { writePositions } from "./positions.ts";
import type { PostingList } from "./postings.ts";
import { isDense, writeDense, writeSparse } from "./postings.ts";
import type { FacetMeta } from "./segment-meta.ts";
import { toMetaBytes } from "./segment-meta.ts";
import {
  blobName,
  BY_DAY,
  columnBlob,
  facetBlob,
  facetTerm,
  FORMAT_VERSION,
  META,
  positionChunk,
  postingChunk,
  signatureBlob,
  WIDE_DAYS,
} from "./segment-names.ts";
import type { WrittenTerm } from "./term-writer.ts";
import { TermWriter } from "./term-writer.ts";

const POSTING_CHUNK_BYTES = 64 * 1024;
const NO_POSITIONS = new ByteWriter(0);
const NO_FORM = { word: null, count: 0 };

/** Where a segment is written, and as which one. */
export type SegmentTarget = { readonly storage: SegmentStorage; readonly segment: number };

/** What is written before the words: everything about the documents but those. */
export type SegmentDocuments = {
  readonly columns: DocumentColumns;
  /** In the order of their fields. */
  readonly facets: readonly FacetList[];
};

/** How a term is written most often, as `ByteWriter.string` makes it, null where that is as the term itself; and how often that is. */
export type NewForm = { readonly word: Uint8Array | null; readonly count: number };

export type NewTerm = { readonly term: string; readonly form: NewForm };

/** A term whose code units are bytes as `ByteWriter.string` makes them, the first `length` of `bytes`. */
export type EncodedTerm = {
  readonly bytes: Uint8Array;
  readonly length: number;
  readonly form: NewForm;
};

/** Writes a segment: documents first, then its words in order. Memory is that of the columns and of one word at a time. */
export class SegmentWriter {
  readonly #target: SegmentTarget;
  readonly #columns: DocumentColumns;
  readonly #averageLength: number;
  readonly #totalLength: number;
  readonly #terms: TermWriter;
  readonly #encoded = new ByteWriter();
  readonly #written: { -readonly [Part in keyof WrittenTerm]: WrittenTerm[Part] };
  #facets: readonly FacetMeta[] = [];
  #signatures: readonly number[] = [];

  constructor(target: SegmentTarget, { columns, facets }: SegmentDocuments) {
    this.#target = target;
    this.#columns = columns;
    this.#totalLength = sumLengths(columns.lengths);
    this.#averageLength = Math.max(1, this.#totalLength / Math.max(1, columns.lengths.length));
    this.#terms = new TermWriter(this.#write);
    const toChunks = (nameOf: (chunk: number) => string): ChunkWriter =>
      new ChunkWriter(POSTING_CHUNK_BYTES, (chunk, bytes) => this.#write(nameOf(chunk), bytes));
    const [postings, positions] = [toChunks(postingChunk), toChunks(positionChunk)];
    this.#written = { word: null, wordCount: 0, count: 0, postings, positions };
    this.#writeColumns();
    this.#writeFacets(facets);
  }

  readonly #write = (name: string, bytes: Uint8Array): void => {
    const { storage, segment } = this.#target;
    storage.write(blobName(segment, name), seal(bytes));
  };

  #writeColumns(): void {
    for (const [name, column] of Object.entries(this.#columns)) {
      this.#write(columnBlob(name), toColumnBytes(column));
    }
    this.#write(BY_DAY, toColumnBytes(sortByDay(this.#columns)));
    this.#write(WIDE_DAYS, toColumnBytes(findWideDays(this.#columns)));
  }

  #writeFacets(facets: readonly FacetList[]): void {
    const groups = combineFacets(facets, this.#columns.keys.length);
    this.#signatures = groups.map(({ count }) => count);
    for (const [group, { column }] of groups.entries()) {
      this.#write(signatureBlob(group), toColumnBytes(column));
    }
    this.#facets = facets.map((facet, index) => {
      this.#writeValues(facet, index);
      this.#addFacetTerms(facet);
      return this.#writeFacet(facet, index, groups);
    });
  }

  #writeFacet(facet: FacetList, index: number, groups: readonly SignatureGroup[]): FacetMeta {
    const { field } = facet;
    const values = facet.values.length;
    const group = groups.findIndex(({ tables }) => tables.has(field));
    const table = groups[group]?.tables.get(field);
    const single = table ?? (isSingle(facet) ? toSingleColumn(facet) : undefined);
    if (single !== undefined) {
      this.#write(facetBlob(index, "table"), toColumnBytes(single));
      return table === undefined
        ? { field, values, form: "single", group: null }
        : { field, values, form: "signature", group };
    }
    this.#write(facetBlob(index, "offsets"), toColumnBytes(facet.offsets));
    this.#write(facetBlob(index, "table"), toColumnBytes(facet.ordinals));
    return { field, values, form: "several", group: null };
  }

  #writeValues({ values }: FacetList, index: number): void {
    const bytes = new ByteWriter();
    const text = new ByteWriter();
    for (const value of values) {
      text.clear();
      text.string(value, 0);
      bytes.varint(text.length);
      bytes.raw(text.view());
    }
    this.#write(facetBlob(index, "values"), bytes.view());
  }

  #addFacetTerms(facet: FacetList): void {
    const { offsets, documents } = invertFacet(facet);
    for (const [ordinal, value] of facet.values.entries()) {
      const list = documents.subarray(offsets[ordinal] ?? 0, offsets[ordinal + 1] ?? 0);
      const postings = { count: list.length, documents: list, frequencies: null };
      this.add({ term: facetTerm(facet.field, value), form: NO_FORM }, postings, NO_POSITIONS);
    }
  }

  /** The next term; `positions` as `appendPosition` makes them, posting after posting. */
  add({ term, form }: NewTerm, list: PostingList, positions: ByteWriter): void {
    const encoded = this.#encoded;
    encoded.clear();
    encoded.string(term, 0);
    this.addEncoded({ bytes: encoded.view(), length: encoded.length, form }, list, positions);
  }

  /** As `add`, of a term that is written as in a segment already. */
  addEncoded({ bytes, length, form }: EncodedTerm, list: PostingList, positions: ByteWriter): void {
    const { lengths } = this.#columns;
    const written = this.#written;
    const postings = written.postings;
    postings.begin();
    if (isDense(list.count, lengths.length)) {
      writeDense(postings.bytes, list, { lengths, averageLength: this.#averageLength });
    } else writeSparse(postings.bytes, list);
    postings.end();
    written.positions.begin();
    if (positions.length > 0) writePositions(written.positions.bytes, positions, list.count);
    written.positions.end();
    written.word = form.word;
    written.wordCount = form.count;
    written.count = list.count;
    this.#terms.add(bytes, length, written);
  }

  /** Writes what is left. Without it there is no segment. */
  finish(): void {
    const termChunks = this.#terms.finish();
    this.#write(
      META,
      toMetaBytes({
        version: FORMAT_VERSION,
        documents: this.#columns.keys.length,
        totalLength: this.#totalLength,
        terms: this.#terms.terms,
        termChunks,
        postingChunks: this.#written.postings.finish(),
        positionChunks: this.#written.positions.finish(),
        signatures: this.#signatures,
        facets: this.#facets,
        days: findDayRange(this.#columns),
      }),
    );
  }
}
