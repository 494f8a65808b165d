import { MAX_FREQUENCY, TITLE_WEIGHT } from "../scoring.ts";
import type { PositionReader } from "../segment/positions.ts";
import type { PostingList, Postings } from "../segment/postings.ts";
import { rankOf } from "../segment/postings.ts";
import type { Segment } from "../segment/segment.ts";
import type { TermPlace } from "../segment/term-writer.ts";
import type { MatchSet } from "./match-set.ts";
import { documentsOf, intersect, seek } from "./match-set.ts";

/** A term of the phrase, read for one document after another. */
class PhraseTerm {
  readonly postings: Postings;
  readonly reader: PositionReader;
  /** How many words after the phrase's beginning it stands. */
  readonly offset: number;
  #at = 0;

  constructor(segment: Segment, place: TermPlace, offset: number) {
    this.postings = segment.postingsAt(place);
    this.reader = segment.positionsAt(place);
    this.offset = offset;
  }

  /** Reads where it stands in a document that it is in; documents are asked for upwards. */
  read(document: number): void {
    const { postings } = this;
    if (postings.kind === "sparse") {
      this.#at = seek(postings.documents, document, this.#at);
      this.reader.read(this.#at);
    } else this.reader.read(rankOf(postings, document));
  }
}

/** Keeps of the beginnings those where the term stands as well; returns how many. */
const keepBeginnings = (beginnings: Int32Array, count: number, term: PhraseTerm): number => {
  const { positions, count: there } = term.reader;
  let kept = 0;
  let at = 0;
  for (let index = 0; index < count; index++) {
    const beginning = beginnings[index] ?? 0;
    const wanted = beginning + term.offset;
    while (at < there && (positions[at] ?? 0) < wanted) at++;
    if (at === there) break;
    if (positions[at] === wanted) beginnings[kept++] = beginning;
  }
  return kept;
};

/** How often the phrase is in the document, each time in the title weighted. */
const countPhrase = (terms: readonly PhraseTerm[], document: number, title: number): number => {
  const [first] = terms;
  if (first === undefined) return 0;
  first.read(document);
  let { count } = first.reader;
  // The rarest term's positions are its own until it is read again: they are turned into beginnings where they lie.
  const beginnings = first.reader.positions;
  for (let index = 0; index < count; index++) {
    beginnings[index] = (beginnings[index] ?? 0) - first.offset;
  }
  for (let next = 1; next < terms.length; next++) {
    const term = terms[next];
    if (term === undefined) break;
    term.read(document);
    count = keepBeginnings(beginnings, count, term);
    if (count === 0) return 0;
  }
  let frequency = 0;
  for (let index = 0; index < count; index++) {
    frequency += (beginnings[index] ?? 0) < title ? TITLE_WEIGHT : 1;
  }
  return Math.min(MAX_FREQUENCY, frequency);
};

/** The documents in which terms stand beside each other in this order, in one field. */
export const findPhrase = (segment: Segment, sequence: readonly TermPlace[]): PostingList => {
  const terms = sequence.map((place, offset) => new PhraseTerm(segment, place, offset));
  // The rarest are read first: most documents are done with after two.
  terms.sort((a, b) => a.postings.count - b.postings.count);
  const candidates = terms
    .map(({ postings }): MatchSet => postings)
    .reduce((before, set) => intersect(before, set));
  const documents = documentsOf(candidates);
  const found = new Uint32Array(documents.length);
  const frequencies = new Uint8Array(documents.length);
  let count = 0;
  for (const document of documents) {
    const frequency = countPhrase(terms, document, segment.columns.titles[document] ?? 0);
    if (frequency === 0) continue;
    found[count] = document;
    frequencies[count++] = frequency;
  }
  return { count, documents: found, frequencies };
};
