/** Makes one segment of several: term by term, so that memory is that of the columns and of one term. */
import { ByteWriter } from "../encoding/byte-writer.ts";
import type { MergedDocuments } from "./merge-documents.ts";
import { LEFT_OUT, mergeDocuments } from "./merge-documents.ts";
import { directoryBytes, findPostingStarts } from "./positions.ts";
import { appendSparse, documentsOf, isDense } from "./postings.ts";
import type { Segment } from "./segment.ts";
import type { NewForm, SegmentTarget } from "./segment-writer.ts";
import { SegmentWriter } from "./segment-writer.ts";
import { TermCursor } from "./term-cursor.ts";
import { mostFrequentForm } from "./word-forms.ts";

/** The words of a segment, one after another, and what its documents become. */
type WordCursor = { readonly terms: TermCursor; readonly numbers: Uint32Array };

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

  gather(cursor: WordCursor): void {
    if (this.#isConcatenation && cursor.terms.segment.removed === undefined)
      this.#gatherAll(cursor);
    else this.#gatherFound(cursor);
  }

  /** All of a segment's documents, and all behind those gathered before: nothing is looked at twice. */
  #gatherAll({ terms, numbers }: WordCursor): void {
    const { segment, scan, count, positionOffset, positionLength } = terms;
    const bytes = scan.postings(terms.postingChunk);
    if (isDense(count, segment.documents)) {
      const postings = segment.decodePostings(terms, bytes);
      for (const document of documentsOf(postings)) {
        this.documents[this.count] = numbers[document] ?? 0;
        this.frequencies[this.count++] = 1;
      }
      if (postings.frequencies !== null) {
        this.frequencies.set(postings.frequencies, this.count - count);
      }
    } else appendSparse(bytes, { offset: terms.postingOffset, count, numbers }, this);
    const start = positionOffset + directoryBytes(count);
    this.positions.range(
      scan.positions(terms.positionChunk),
      start,
      positionOffset + positionLength,
    );
  }

  #gatherFound({ terms, numbers }: WordCursor): void {
    const { segment, scan, count, positionOffset, positionLength } = terms;
    const postings = segment.decodePostings(terms, scan.postings(terms.postingChunk));
    const documents = documentsOf(postings);
    const stream = scan
      .positions(terms.positionChunk)
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

const encoded = new ByteWriter();

/** A word as bytes, good until the next. */
const toBytes = (word: string | null): Uint8Array | null => {
  if (word === null) return null;
  encoded.clear();
  encoded.string(word, 0);
  return encoded.view();
};

/** How the term of these cursors is written most often, as far as their segments know. */
const toForm = (cursors: readonly WordCursor[]): NewForm => {
  let isPlain = true;
  let count = 0;
  for (const { terms } of cursors) {
    if (!terms.isPlain) isPlain = false;
    count += terms.wordCount;
  }
  // Nearly all are written in one way.
  if (isPlain) return { word: null, count };
  const [first] = cursors;
  if (first !== undefined && cursors.length === 1)
    return { word: toBytes(first.terms.toWord()), count };
  const term = first?.terms.toTerm() ?? "";
  const forms = cursors.map(({ terms }) => ({
    word: terms.toWord() ?? term,
    count: terms.wordCount,
  }));
  const best = mostFrequentForm(forms);
  return {
    word: best === undefined || best.word === term ? null : toBytes(best.word),
    count: best?.count ?? 0,
  };
};

/** Puts the cursors that stand at the first of all terms into `first`. */
const findFirst = (cursors: readonly WordCursor[], first: WordCursor[]): void => {
  first.length = 0;
  for (const cursor of cursors) {
    const [best] = first;
    const order = best === undefined ? 0 : cursor.terms.compare(best.terms);
    if (order < 0) first.length = 0;
    if (order <= 0) first.push(cursor);
  }
};

/** Writes the documents of `segments` that were not removed as one segment; there must be one such at least. */
export const mergeSegments = (segments: readonly Segment[], target: SegmentTarget): void => {
  const sources = segments.toSorted((a, b) => (a.columns.keys[0] ?? 0) - (b.columns.keys[0] ?? 0));
  const merged = mergeDocuments(sources);
  const writer = new SegmentWriter(target, merged);
  const gatherer = new TermGatherer(merged);
  let cursors = sources.map((segment, index): WordCursor => {
    return { terms: new TermCursor(segment), numbers: merged.numbers[index] ?? new Uint32Array() };
  });
  cursors = cursors.filter(({ terms }) => terms.skipFacets());
  const first: WordCursor[] = [];
  for (;;) {
    findFirst(cursors, first);
    const [one] = first;
    if (one === undefined) break;
    gatherer.clear();
    for (const cursor of first) gatherer.gather(cursor);
    gatherer.finish();
    if (gatherer.count > 0) {
      const { bytes, length } = one.terms;
      writer.addEncoded({ bytes, length, form: toForm(first) }, gatherer, gatherer.positions);
    }
    let isOver = false;
    for (const { terms } of first) if (!terms.next()) isOver = true;
    if (isOver) cursors = cursors.filter(({ terms }) => !terms.isOver);
  }
  writer.finish();
};
