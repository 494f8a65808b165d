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
import { TermWriter } from "./term-writer.ts";
import type { WordForm } from "./word-forms.ts";

const POSTING_CHUNK_BYTES = 64 * 1024;
const NO_BYTES = new Uint8Array();

/** Where a segment is written, and as which one. */
export type SegmentTarget = { readonly storage: SegmentStorage; readonly segment: number };

/** What is written before the words: everything about the documents but those. */
export type SegmentDocuments = {
  readonly columns: DocumentColumns;
  /** In the order of their fields. */
  readonly facets: readonly FacetList[];
};

/** A term, and how it is written where that is known. */
export type NewTerm = { readonly term: string; readonly form?: WordForm };

/** Writes a segment: documents first, then its words in order. Memory is that of the columns and of one word at a time. */
export class SegmentWriter {
  readonly #target: SegmentTarget;
  readonly #columns: DocumentColumns;
  readonly #averageLength: number;
  readonly #totalLength: number;
  readonly #terms: TermWriter;
  readonly #postings: ChunkWriter;
  readonly #positions: ChunkWriter;
  readonly #entry = new ByteWriter(1 << 16);
  #facets: readonly FacetMeta[] = [];
  #signatures: readonly number[] = [];

  constructor(target: SegmentTarget, { columns, facets }: SegmentDocuments) {
    this.#target = target;
    this.#columns = columns;
    this.#totalLength = sumLengths(columns.lengths);
    this.#averageLength = Math.max(1, this.#totalLength / Math.max(1, columns.lengths.length));
    this.#terms = new TermWriter(this.#write);
    this.#postings = new ChunkWriter(POSTING_CHUNK_BYTES, (chunk, bytes) =>
      this.#write(postingChunk(chunk), bytes),
    );
    this.#positions = new ChunkWriter(POSTING_CHUNK_BYTES, (chunk, bytes) =>
      this.#write(positionChunk(chunk), bytes),
    );
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
      this.add({ term: facetTerm(facet.field, value) }, postings, NO_BYTES);
    }
  }

  /** The next term; `positions` as `appendPosition` makes them, posting after posting. */
  add({ term, form }: NewTerm, list: PostingList, positions: Uint8Array): void {
    const entry = this.#entry;
    const { lengths } = this.#columns;
    entry.clear();
    if (isDense(list.count, lengths.length)) {
      writeDense(entry, list, { lengths, averageLength: this.#averageLength });
    } else writeSparse(entry, list);
    const postingLength = entry.length;
    this.#postings.add(entry);
    entry.clear();
    if (positions.length > 0) writePositions(entry, positions, list.count);
    const positionLength = entry.length;
    this.#positions.add(entry);
    this.#terms.add({
      term,
      word: form?.word ?? term,
      wordCount: form?.count ?? 0,
      count: list.count,
      postingChunk: this.#postings.chunk,
      postingOffset: this.#postings.offset - postingLength,
      postingLength,
      positionChunk: this.#positions.chunk,
      positionOffset: this.#positions.offset - positionLength,
      positionLength,
    });
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
        postingChunks: this.#postings.finish(),
        positionChunks: this.#positions.finish(),
        signatures: this.#signatures,
        facets: this.#facets,
        days: findDayRange(this.#columns),
      }),
    );
  }
}
