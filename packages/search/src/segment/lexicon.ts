/** The words that were met while documents were added, as numbers, and their order. */
import { cutWords } from "../analysis/cut-words.ts";
import type { Analysis } from "../analysis/stem.ts";
import { LONGEST, stemLetters, stemWord } from "../analysis/stem.ts";
import { ByteReader } from "../encoding/byte-reader.ts";
import { ByteWriter } from "../encoding/byte-writer.ts";
import { ChunkForms } from "./chunk-forms.ts";
import type { EncodedTexts } from "./sort-encoded.ts";
import { compareEncoded, sortEncoded, toLead } from "./sort-encoded.ts";

/** How many chunks are remembered, and how many forms; about 35 MB. What is forgotten is worked out again in less than a second. */
const MOST_KEPT = 300_000;

const FIRST_FORMS = 1 << 10;

/** All forms in the order of their terms; `isSame` is 1 where the term is that of the form before. */
export type SortedForms = { readonly order: Uint32Array; readonly isSame: Uint8Array };

/**
 * A form is a folded word with the term that it is found by, in one analysis. Forms have numbers in the order in which they were met;
 * they are sorted once, and not for each segment that they are in. Terms and words are bytes as `ByteWriter.string` makes them, one behind
 * another: an import meets more of them than a heap should have to hold as strings.
 */
export class Lexicon {
  #bytes = new ByteWriter(FIRST_FORMS * 8);
  /** By form: where its term begins and ends; and its word, before it was stemmed: the same place where it has no other stem. */
  #terms = new Uint32Array(FIRST_FORMS * 2);
  #words = new Uint32Array(FIRST_FORMS * 2);
  #size = 0;
  readonly #tables = new Map<Analysis, ChunkForms>();
  readonly #letters = new Uint8Array(LONGEST);
  #sorted: SortedForms = { order: new Uint32Array(), isSame: new Uint8Array() };
  /** The leading numbers of the terms, in that order. */
  #leads = new Uint32Array();

  /** How many forms there are. */
  get size(): number {
    return this.#size;
  }

  /** The terms of all forms, good until the next is added. */
  get terms(): EncodedTexts {
    return { bytes: this.#bytes.view(), places: this.#terms };
  }

  /** The words of all forms, good until the next is added. */
  get words(): EncodedTexts {
    return { bytes: this.#bytes.view(), places: this.#words };
  }

  /** The term and the word of a form. */
  toForm(form: number): { readonly term: string; readonly word: string } {
    return { term: textAt(this.terms, form), word: textAt(this.words, form) };
  }

  /** Whether it has grown so large that the next documents should begin a new one. */
  get isFull(): boolean {
    let chunks = 0;
    for (const table of this.#tables.values()) chunks += table.count;
    return chunks > MOST_KEPT || this.size > MOST_KEPT;
  }

  /** The chunks of texts that are read by an analysis. */
  chunksOf(analysis: Analysis): ChunkForms {
    const known = this.#tables.get(analysis);
    if (known !== undefined) return known;
    const table = new ChunkForms({
      cut: (chunk) => cutWords(chunk).map(({ word }) => word),
      add: (word) => this.#add(word, stemWord(word, analysis)),
      addLetters:
        analysis === "en"
          ? (units, start, end) => this.#addEnglish(units, start, end)
          : (units, start, end) => {
              const word = String.fromCharCode(...units.subarray(start, end));
              return this.#add(word, stemWord(word, analysis));
            },
    });
    this.#tables.set(analysis, table);
    return table;
  }

  #add(word: string, term: string): number {
    const bytes = this.#bytes;
    const start = bytes.length;
    bytes.string(word, 0);
    const middle = bytes.length;
    if (term === word) return this.#place(start, middle, { start, end: middle });
    bytes.string(term, 0);
    return this.#place(start, middle, { start: middle, end: bytes.length });
  }

  #addEnglish(units: Uint16Array, from: number, to: number): number {
    const letters = this.#letters;
    const bytes = this.#bytes;
    const start = bytes.length;
    for (let at = from; at < to; at++) {
      const letter = units[at] ?? 0;
      letters[at - from] = letter;
      bytes.byte(letter);
    }
    const end = bytes.length;
    const stem = stemLetters(letters, to - from);
    let same = 0;
    while (same < stem && letters[same] === units[from + same]) same++;
    // Nearly all stems are what the word begins with.
    if (same === stem) return this.#place(start, end, { start, end: start + stem });
    bytes.range(letters, 0, stem);
    return this.#place(start, end, { start: end, end: bytes.length });
  }

  #place(
    start: number,
    end: number,
    term: { readonly start: number; readonly end: number },
  ): number {
    const form = this.#size++;
    if (form * 2 === this.#terms.length) {
      this.#terms = toLarger(this.#terms);
      this.#words = toLarger(this.#words);
    }
    this.#words[form * 2] = start;
    this.#words[form * 2 + 1] = end;
    this.#terms[form * 2] = term.start;
    this.#terms[form * 2 + 1] = term.end;
    return form;
  }

  /** All forms in the order of their terms. */
  toOrder(): SortedForms {
    const { order } = this.#sorted;
    if (order.length < this.size) {
      this.#sorted = this.#merge(order, sortEncoded(this.terms, order.length, this.size));
    }
    return this.#sorted;
  }

  /** Puts new forms, in the order of their terms, among those that were sorted before. */
  #merge(before: Uint32Array, added: Uint32Array): SortedForms {
    const { terms } = this;
    const order = new Uint32Array(before.length + added.length);
    const leads = new Uint32Array(order.length);
    const leadsBefore = this.#leads;
    let from = 0;
    let to = 0;
    for (let index = 0; index < added.length; index++) {
      const form = added[index] ?? 0;
      const lead = toLead(terms, form);
      while (from < before.length) {
        const other = leadsBefore[from] ?? 0;
        if (other > lead) break;
        if (other === lead && compareEncoded(terms, before[from] ?? 0, form) > 0) break;
        leads[to] = other;
        order[to++] = before[from++] ?? 0;
      }
      leads[to] = lead;
      order[to++] = form;
    }
    order.set(before.subarray(from), to);
    leads.set(leadsBefore.subarray(from), to);
    this.#leads = leads;
    const isSame = new Uint8Array(order.length);
    for (let at = 1; at < order.length; at++) {
      if (leads[at] !== leads[at - 1]) continue;
      if (compareEncoded(terms, order[at] ?? 0, order[at - 1] ?? 0) === 0) isSame[at] = 1;
    }
    return { order, isSame };
  }
}

const toLarger = (numbers: Uint32Array): Uint32Array<ArrayBuffer> => {
  const larger = new Uint32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
};

const textAt = ({ bytes, places }: EncodedTexts, index: number): string => {
  const [start = 0, end = 0] = [places[index * 2], places[index * 2 + 1]];
  return new ByteReader(bytes, start).string(end - start);
};
