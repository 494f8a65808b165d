/**
 * The documents that a term is in, and how often. Frequent terms (in more than a sixteenth of the documents) are bits and have their
 * frequencies in the order of the bits; the others are a list of document numbers.
 */
import {
  popcount,
  WINDOW,
  WINDOW_SHIFT,
  wordsFor,
  WORDS_IN_WINDOW,
} from "../encoding/bit-words.ts";
import { ByteReader } from "../encoding/byte-reader.ts";
import type { ByteWriter } from "../encoding/byte-writer.ts";
import { toDocuments } from "../encoding/bit-sets.ts";
import { toUint32s } from "../encoding/numeric-columns.ts";
import { B, K1 } from "../scoring.ts";

/** A term in more than one of so many documents is kept as bits. */
const DENSE = 16;
/** A window's greatest score is kept in two bytes, rounded up. */
export const BOUND_SCALE = 65_535;

export const isDense = (count: number, documents: number): boolean => count * DENSE > documents;

/** Windows in an order in which none has one that is greater by more than `step` than that of another before it. */
export type OrderedWindows = { readonly order: Uint16Array | Uint32Array; readonly step: number };

/** The greatest scores of windows, for one average length. A score is as in `scoring.ts`, without idf and (k1 + 1). */
export type WindowBounds = {
  readonly scores: Uint16Array;
  readonly averageLength: number;
  /** Of a list, the place where each window begins in it, and where the last one ends; undefined for bits. */
  readonly starts?: Uint32Array;
  /** The windows in the order of their scores, once it was asked for. */
  ordered?: OrderedWindows;
};

/** Documents as bits, `ranks` tells how many come before each window. */
export type DensePostings = {
  readonly kind: "dense";
  readonly count: number;
  readonly bits: Uint32Array;
  readonly ranks: Uint32Array;
  /** In the order of the documents; null stands for 1 each. */
  readonly frequencies: Uint8Array | null;
  bounds: WindowBounds | undefined;
};

export type SparsePostings = {
  readonly kind: "sparse";
  readonly count: number;
  readonly documents: Uint32Array;
  readonly frequencies: Uint8Array | null;
  bounds: WindowBounds | undefined;
};

export type Postings = DensePostings | SparsePostings;

export const EMPTY_POSTINGS: SparsePostings = {
  kind: "sparse",
  count: 0,
  documents: new Uint32Array(),
  frequencies: null,
  bounds: undefined,
};

/** The documents of a term, upwards. */
export const documentsOf = (postings: Postings): Uint32Array =>
  postings.kind === "sparse" ? postings.documents : toDocuments(postings.bits);

/** What a writer is given: the arrays may be longer than `count`. */
export type PostingList = {
  readonly count: number;
  readonly documents: Uint32Array;
  readonly frequencies: Uint8Array | null;
};

/** How many documents come before each window. */
export const rankWindows = (bits: Uint32Array): Uint32Array => {
  const ranks = new Uint32Array(bits.length / WORDS_IN_WINDOW);
  let rank = 0;
  for (let index = 0; index < bits.length; index++) {
    if (index % WORDS_IN_WINDOW === 0) ranks[index / WORDS_IN_WINDOW] = rank;
    rank += popcount(bits[index] ?? 0);
  }
  return ranks;
};

/** Which place a document has among those of the bits; it must be one of them. */
export const rankOf = ({ bits, ranks }: DensePostings, document: number): number => {
  const word = document >>> 5;
  let rank = ranks[document >>> WINDOW_SHIFT] ?? 0;
  for (let index = word & ~(WORDS_IN_WINDOW - 1); index < word; index++) {
    rank += popcount(bits[index] ?? 0);
  }
  return rank + popcount((bits[word] ?? 0) & ((1 << (document & 31)) - 1));
};

/** The greatest score of each window, from documents and their frequencies in order. */
export const boundWindows = (
  list: PostingList,
  lengths: Uint16Array,
  averageLength: number,
): WindowBounds => {
  const scores = new Uint16Array(Math.ceil(lengths.length / WINDOW));
  const { count, documents, frequencies } = list;
  const base = K1 * (1 - B);
  const slope = (K1 * B) / averageLength;
  for (let index = 0; index < count; index++) {
    const document = documents[index] ?? 0;
    const frequency = frequencies?.[index] ?? 1;
    const score = frequency / (frequency + base + slope * (lengths[document] ?? 0));
    const bound = Math.ceil(score * BOUND_SCALE);
    const window = document >>> WINDOW_SHIFT;
    if (bound > (scores[window] ?? 0)) scores[window] = bound;
  }
  return { scores, averageLength };
};

/** The place in a list of documents where each window of a segment begins, and where the last one ends. */
export const startWindows = (documents: Uint32Array, total: number): Uint32Array => {
  const starts = new Uint32Array(Math.ceil(total / WINDOW) + 1);
  let place = 0;
  for (let window = 0; window < starts.length; window++) {
    const first = window << WINDOW_SHIFT;
    while (place < documents.length && (documents[place] ?? 0) < first) place++;
    starts[window] = place;
  }
  return starts;
};

/** Appends a list of few documents: the distance from the last, doubled, and odd where a frequency above 1 follows. */
export const writeSparse = (
  out: ByteWriter,
  { count, documents, frequencies }: PostingList,
): void => {
  let previous = -1;
  for (let index = 0; index < count; index++) {
    const document = documents[index] ?? 0;
    const frequency = frequencies?.[index] ?? 1;
    out.varint((document - previous) * 2 + (frequency > 1 ? 1 : 0));
    if (frequency > 1) out.byte(frequency);
    previous = document;
  }
};

/** Decodes such a list from `offset` on behind what `into` holds, each document under its number in `numbers`. */
export const appendSparse = (
  bytes: Uint8Array,
  place: { readonly offset: number; readonly count: number; readonly numbers: Uint32Array },
  into: { count: number; readonly documents: Uint32Array; readonly frequencies: Uint8Array },
): void => {
  const { count, numbers } = place;
  const { documents, frequencies } = into;
  let document = -1;
  let at = place.offset;
  let target = into.count;
  for (let index = 0; index < count; index++) {
    let byte = bytes[at++] ?? 0;
    let code = byte & 0x7f;
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = bytes[at++] ?? 0;
      code |= (byte & 0x7f) << shift;
    }
    document += code >>> 1;
    documents[target] = numbers[document] ?? 0;
    frequencies[target++] = (code & 1) === 1 ? (bytes[at++] ?? 0) : 1;
  }
  into.count = target;
};

export const readSparse = (bytes: Uint8Array, count: number): SparsePostings => {
  const documents = new Uint32Array(count);
  const frequencies = new Uint8Array(count);
  let document = -1;
  let at = 0;
  for (let index = 0; index < count; index++) {
    let byte = bytes[at++] ?? 0;
    let code = byte & 0x7f;
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = bytes[at++] ?? 0;
      code |= (byte & 0x7f) << shift;
    }
    document += code >>> 1;
    documents[index] = document;
    frequencies[index] = (code & 1) === 1 ? (bytes[at++] ?? 0) : 1;
  }
  return { kind: "sparse", count, documents, frequencies, bounds: undefined };
};

/** Appends bits, then the windows' bounds and the frequencies, where there are any. */
export const writeDense = (
  out: ByteWriter,
  list: PostingList,
  options: { readonly lengths: Uint16Array; readonly averageLength: number },
): void => {
  const { lengths, averageLength } = options;
  const bits = new Uint32Array(wordsFor(lengths.length));
  for (let index = 0; index < list.count; index++) {
    const document = list.documents[index] ?? 0;
    bits[document >>> 5] = (bits[document >>> 5] ?? 0) | (1 << (document & 31));
  }
  out.raw(new Uint8Array(bits.buffer));
  if (list.frequencies === null) return;
  const { scores } = boundWindows(list, lengths, averageLength);
  out.raw(new Uint8Array(scores.buffer));
  out.raw(list.frequencies.subarray(0, list.count));
};

export const readDense = (
  bytes: Uint8Array,
  count: number,
  options: { readonly documents: number; readonly averageLength: number },
): DensePostings => {
  const { documents, averageLength } = options;
  const bitBytes = wordsFor(documents) * 4;
  const windows = Math.ceil(documents / WINDOW);
  const bits = toUint32s(bytes.subarray(0, bitBytes));
  const ranks = rankWindows(bits);
  if (bytes.length === bitBytes) {
    return { kind: "dense", count, bits, ranks, frequencies: null, bounds: undefined };
  }
  const reader = new ByteReader(bytes, bitBytes);
  const scores = new Uint16Array(new Uint8Array(reader.raw(windows * 2)).buffer);
  const frequencies = new Uint8Array(reader.raw(count));
  return { kind: "dense", count, bits, ranks, frequencies, bounds: { scores, averageLength } };
};

/** About how many bytes of memory they take. */
export const memoryOf = (postings: Postings): number =>
  postings.kind === "dense"
    ? postings.bits.length * 4 + postings.ranks.length * 8 + postings.count
    : postings.count * 5;
