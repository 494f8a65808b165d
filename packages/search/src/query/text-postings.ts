/** The postings of what is looked for in a segment's text, whatever it takes to work them out. */
import { setBit, wordsFor } from "../encoding/bit-words.ts";
import { toDocuments } from "../encoding/bit-sets.ts";
import { MAX_FREQUENCY } from "../scoring.ts";
import type { PostingList, Postings } from "../segment/postings.ts";
import { EMPTY_POSTINGS, isDense, memoryOf, rankWindows } from "../segment/postings.ts";
import type { Segment } from "../segment/segment.ts";
import type { TermPlace } from "../segment/term-writer.ts";
import { documentsOf } from "./match-set.ts";
import { findPhrase } from "./phrase-postings.ts";
import type { TermPattern, TextLeaf } from "./query-plan.ts";

const expandLast = ({ terms }: Segment, { last, begun }: TermPattern): TermPlace[] => [
  ...terms.findAll(last),
  ...(begun === null ? [] : terms.startingWith(begun)),
];

/** The sequences of terms of the segment that a pattern stands for. */
const toSequences = (segment: Segment, pattern: TermPattern): TermPlace[][] => {
  const lead: TermPlace[] = [];
  for (const term of pattern.lead) {
    const place = segment.terms.find(term);
    if (place === undefined) return [];
    lead.push(place);
  }
  return expandLast(segment, pattern).map((last) => [...lead, last]);
};

/** A list as postings, in the form that its length asks for. */
export const toPostings = (list: PostingList, total: number): Postings => {
  const { count } = list;
  const documents = list.documents.slice(0, count);
  const frequencies = list.frequencies?.slice(0, count) ?? null;
  if (!isDense(count, total))
    return { kind: "sparse", count, documents, frequencies, bounds: undefined };
  const bits = new Uint32Array(wordsFor(total));
  for (const document of documents) setBit(bits, document);
  return { kind: "dense", count, bits, ranks: rankWindows(bits), frequencies, bounds: undefined };
};

/** All of them as one: a document's frequencies added up. */
const addUp = (all: readonly Postings[], total: number): Postings => {
  const sums = new Uint16Array(total);
  const bits = new Uint32Array(wordsFor(total));
  for (const postings of all) {
    const { count, frequencies } = postings;
    const documents = documentsOf(postings);
    for (let index = 0; index < count; index++) {
      const document = documents[index] ?? 0;
      const sum = (sums[document] ?? 0) + (frequencies?.[index] ?? 1);
      sums[document] = sum > MAX_FREQUENCY ? MAX_FREQUENCY : sum;
      bits[document >>> 5] = (bits[document >>> 5] ?? 0) | (1 << (document & 31));
    }
  }
  const documents = toDocuments(bits);
  const count = documents.length;
  const frequencies = new Uint8Array(count);
  for (let index = 0; index < count; index++) {
    frequencies[index] = sums[documents[index] ?? 0] ?? 0;
  }
  return toPostings({ count, documents, frequencies }, total);
};

const resolve = (segment: Segment, leaf: TextLeaf): Postings => {
  const sequences = new Map<string, readonly TermPlace[]>();
  for (const pattern of leaf.patterns) {
    for (const sequence of toSequences(segment, pattern)) {
      sequences.set(sequence.map(({ term }) => term).join(" "), sequence);
    }
  }
  const all = [...sequences.values()].map((sequence) => {
    const [only, second] = sequence;
    return only !== undefined && second === undefined
      ? segment.postingsAt(only)
      : toPostings(findPhrase(segment, sequence), segment.documents);
  });
  const [first, ...others] = all.filter(({ count }) => count > 0);
  if (first === undefined) return EMPTY_POSTINGS;
  return others.length === 0 ? first : addUp([first, ...others], segment.documents);
};

const isPlainWord = ({ patterns }: TextLeaf): boolean => {
  const [pattern, second] = patterns;
  return (
    pattern !== undefined &&
    second === undefined &&
    pattern.lead.length === 0 &&
    pattern.last.length === 1 &&
    pattern.begun === null
  );
};

/** What is dear to work out is kept for the next time. */
export const findTextPostings = (segment: Segment, leaf: TextLeaf): Postings => {
  if (isPlainWord(leaf)) return resolve(segment, leaf);
  return segment.remember(`found/${leaf.name}`, () => {
    const value = resolve(segment, leaf);
    return { value, bytes: memoryOf(value) };
  });
};
