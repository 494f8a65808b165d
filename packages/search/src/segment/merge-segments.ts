/** Makes one segment of several: term by term, so that memory is that of the columns and of one term. */
import { ByteWriter } from "../encoding/byte-writer.ts";
import type { MergedDocuments } from "./merge-documents.ts";
import { LEFT_OUT, mergeDocuments } from "./merge-documents.ts";
import { directoryBytes, findPostingStarts } from "./positions.ts";
import { appendSparse, documentsOf, isDense } from "./postings.ts";
import type { Segment, SegmentScan } from "./segment.ts";
import { FIRST_WORD } from "./segment-names.ts";
import type { SegmentTarget } from "./segment-writer.ts";
import { SegmentWriter } from "./segment-writer.ts";
import type { TermPlace } from "./term-writer.ts";
import type { WordForm } from "./word-forms.ts";
import { mostFrequentForm } from "./word-forms.ts";

/** The words of a segment, one after another. */
type WordCursor = {
  readonly segment: Segment;
  readonly scan: SegmentScan;
  readonly numbers: Uint32Array;
  readonly words: Iterator<TermPlace, void>;
  current: TermPlace | undefined;
};

const advance = (cursor: WordCursor): void => {
  const { value } = cursor.words.next();
  cursor.current = value ?? undefined;
};

const openCursor = (segment: Segment, numbers: Uint32Array): WordCursor => {
  const words = segment.terms.from(FIRST_WORD);
  const cursor: WordCursor = { segment, scan: segment.scan(), numbers, words, current: undefined };
  advance(cursor);
  return cursor;
};

type Piece = { readonly number: number; readonly frequency: number; readonly bytes: Uint8Array };

/** Gathers a term's postings under the new numbers, whole streams of positions where nothing was left out. */
class TermGatherer {
  readonly #isConcatenation: boolean;
  readonly documents: Uint32Array;
  readonly frequencies: Uint8Array;
  readonly positions = new ByteWriter(1 << 16);
  count = 0;
  #pieces: Piece[] = [];

  constructor(merged: MergedDocuments) {
    this.#isConcatenation = merged.isConcatenation;
    this.documents = new Uint32Array(merged.columns.keys.length);
    this.frequencies = new Uint8Array(merged.columns.keys.length);
  }

  clear(): void {
    this.count = 0;
    this.positions.clear();
    if (this.#pieces.length > 0) this.#pieces = [];
  }

  gather(cursor: WordCursor, place: TermPlace): void {
    if (this.#isConcatenation && cursor.segment.removed === undefined)
      this.#gatherAll(cursor, place);
    else this.#gatherFound(cursor, place);
  }

  /** All of a segment's documents, and all behind those gathered before: nothing is looked at twice. */
  #gatherAll({ segment, scan, numbers }: WordCursor, place: TermPlace): void {
    const { count, positionOffset, positionLength } = place;
    const bytes = scan.postings(place.postingChunk);
    if (isDense(count, segment.documents)) {
      const postings = segment.decodePostings(place, bytes);
      for (const document of documentsOf(postings)) {
        this.documents[this.count] = numbers[document] ?? 0;
        this.frequencies[this.count++] = 1;
      }
      if (postings.frequencies !== null) {
        this.frequencies.set(postings.frequencies, this.count - count);
      }
    } else appendSparse(bytes, { offset: place.postingOffset, count, numbers }, this);
    const start = positionOffset + directoryBytes(count);
    this.positions.range(
      scan.positions(place.positionChunk),
      start,
      positionOffset + positionLength,
    );
  }

  #gatherFound({ segment, scan, numbers }: WordCursor, place: TermPlace): void {
    const { count, positionOffset, positionLength } = place;
    const postings = segment.decodePostings(place, scan.postings(place.postingChunk));
    const documents = documentsOf(postings);
    const stream = scan
      .positions(place.positionChunk)
      .subarray(positionOffset + directoryBytes(count), positionOffset + positionLength);
    const starts = findPostingStarts(stream, documents.length);
    for (let index = 0; index < documents.length; index++) {
      const number = numbers[documents[index] ?? 0] ?? LEFT_OUT;
      if (number === LEFT_OUT) continue;
      const bytes = stream.subarray(starts[index] ?? 0, starts[index + 1] ?? 0);
      const frequency = postings.frequencies?.[index] ?? 1;
      if (this.#isConcatenation) this.#append(number, frequency, bytes);
      else this.#pieces.push({ number, frequency, bytes });
    }
  }

  #append(number: number, frequency: number, bytes: Uint8Array): void {
    this.documents[this.count] = number;
    this.frequencies[this.count++] = frequency;
    this.positions.raw(bytes);
  }

  /** Puts what was gathered into the order of the new numbers. */
  finish(): void {
    if (this.#pieces.length === 0) return;
    for (const { number, frequency, bytes } of this.#pieces.toSorted(
      (a, b) => a.number - b.number,
    )) {
      this.#append(number, frequency, bytes);
    }
  }
}

/** Writes the documents of `segments` that were not removed as one segment; there must be one such at least. */
export const mergeSegments = (segments: readonly Segment[], target: SegmentTarget): void => {
  const sources = segments.toSorted((a, b) => (a.columns.keys[0] ?? 0) - (b.columns.keys[0] ?? 0));
  const merged = mergeDocuments(sources);
  const writer = new SegmentWriter(target, merged);
  const gatherer = new TermGatherer(merged);
  const cursors = sources.map((segment, index) =>
    openCursor(segment, merged.numbers[index] ?? new Uint32Array()),
  );
  for (;;) {
    let term: string | undefined;
    for (const { current } of cursors) {
      if (current !== undefined && (term === undefined || current.term < term)) term = current.term;
    }
    if (term === undefined) break;
    gatherer.clear();
    const forms: WordForm[] = [];
    for (const cursor of cursors) {
      if (cursor.current?.term !== term) continue;
      forms.push({ word: cursor.current.word, count: cursor.current.wordCount });
      gatherer.gather(cursor, cursor.current);
      advance(cursor);
    }
    gatherer.finish();
    const { count, documents, frequencies } = gatherer;
    const form = mostFrequentForm(forms) ?? { word: term, count: 0 };
    if (count > 0)
      writer.add({ term, form }, { count, documents, frequencies }, gatherer.positions.view());
  }
  writer.finish();
};
