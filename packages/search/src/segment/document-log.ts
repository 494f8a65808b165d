/**
 * Documents as they come in, kept as flat numbers: one for each word of each document in its order. Sorting these by term makes a
 * segment of them; adding a word that was met before makes no string and no object.
 */
import { visitWords } from "../analysis/analyze.ts";
import type { KnownWord } from "../analysis/chunk-table.ts";
import type { IndexedDocument } from "../indexed-document.ts";
import { MAX_LENGTH } from "../scoring.ts";
import { NEVER, NO_DAY } from "./document-columns.ts";

export type LoggedDocument = {
  readonly key: number;
  /** Its occurrences are `[start, end)` of the log's. */
  readonly start: number;
  readonly end: number;
  readonly length: number;
  readonly title: number;
  readonly earliest: number;
  readonly latest: number;
  readonly facets: IndexedDocument["facets"];
};

/** A title's terms beyond these are left out. */
const MAX_TITLE = MAX_LENGTH - 1;

/** How many logs there were. */
let numberings = 0;

const grow = (column: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> => {
  const larger = new Uint32Array(column.length * 2);
  larger.set(column);
  return larger;
};

export class DocumentLog {
  readonly documents = new Map<number, LoggedDocument>();
  /** Each written form, and the term that it is found by; the same one may be there several times. */
  readonly words: Pick<KnownWord, "term" | "word">[] = [];
  /** By occurrence: which of the words, and at which position. */
  terms = new Uint32Array(1 << 12);
  positions = new Uint32Array(1 << 12);
  occurrences = 0;
  readonly #numbering = ++numberings;
  #offset = 0;
  #limit = MAX_LENGTH;
  #last = -1;

  readonly #note = (known: KnownWord, position: number): void => {
    if (position >= this.#limit) return;
    // The word's object remembers its number, as long as no other log was written in between.
    let { number } = known;
    if (known.numbering !== this.#numbering) {
      number = this.words.push(known) - 1;
      known.numbering = this.#numbering;
      known.number = number;
    }
    const at = this.occurrences++;
    if (at === this.terms.length) {
      this.terms = grow(this.terms);
      this.positions = grow(this.positions);
    }
    this.terms[at] = number;
    this.#last = position + this.#offset;
    this.positions[at] = this.#last;
  };

  /** Adds a document, in place of the one of the same key. */
  add({ key, fields, language, facets, days }: IndexedDocument): void {
    const start = this.occurrences;
    this.#last = -1;
    this.#offset = 0;
    this.#limit = MAX_TITLE;
    visitWords(fields.title, language, this.#note);
    const title = this.#last + 1;
    this.#offset = title + 1;
    this.#limit = Infinity;
    visitWords(fields.body, language, this.#note);
    const end = this.occurrences;
    const length = Math.min(MAX_LENGTH, end - start);
    const earliest = days?.earliest ?? NO_DAY;
    const latest = days?.latest ?? NEVER;
    this.documents.set(key, { key, start, end, length, title, earliest, latest, facets });
  }

  /** Forgets a document; true when it was there. */
  remove(key: number): boolean {
    return this.documents.delete(key);
  }
}
