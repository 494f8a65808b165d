/** The words that were met while documents were added, as numbers, and their order. */
import { cutWords } from "../analysis/cut-words.ts";
import type { Analysis } from "../analysis/stem.ts";
import { stemWord } from "../analysis/stem.ts";
import { ChunkForms } from "./chunk-forms.ts";
import { sortStrings, toLeadingNumber } from "./sort-strings.ts";

/** How many chunks are remembered: more than most archives have; about 60 MB at the most. */
const MOST_KEPT = 300_000;

/** What is cut to as many letters as `cutWords` leaves of a long word. */
const PLAIN = /^[a-zA-Z]{1,64}$/;

/**
 * A form is a folded word with the term that it is found by, in one analysis. Forms have numbers in the order in which they were met;
 * they are sorted once, and not for each segment that they are in.
 */
export class Lexicon {
  /** By form: the term, and the folded word before it was stemmed (the same string where it has no other stem). */
  readonly terms: string[] = [];
  readonly words: string[] = [];
  readonly #tables = new Map<Analysis, ChunkForms>();
  #order = new Uint32Array();
  /** The leading numbers of the terms, in that order. */
  #leads = new Float64Array();

  /** How many forms there are. */
  get size(): number {
    return this.terms.length;
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
    const formOf = this.#toFormOf(analysis);
    const table = new ChunkForms((chunk) =>
      PLAIN.test(chunk)
        ? [formOf(chunk.toLowerCase())]
        : cutWords(chunk).map(({ word }) => formOf(word)),
    );
    this.#tables.set(analysis, table);
    return table;
  }

  #toFormOf(analysis: Analysis): (word: string) => number {
    const known = new Map<string, number>();
    return (word) => {
      const form = known.get(word);
      if (form !== undefined) return form;
      const stem = stemWord(word, analysis);
      known.set(word, this.size);
      this.words.push(word);
      return this.terms.push(stem === word ? word : stem) - 1;
    };
  }

  /** All forms in the order of their terms. */
  sort(): Uint32Array {
    const before = this.#order;
    if (before.length === this.size) return before;
    const added = sortStrings(this.terms.slice(before.length));
    this.#order = this.#merge(before, added);
    return this.#order;
  }

  /** Puts the sorted places of new terms, counted from the first of them, among those that were sorted before. */
  #merge(before: Uint32Array, added: Uint32Array): Uint32Array<ArrayBuffer> {
    const { terms } = this;
    const order = new Uint32Array(before.length + added.length);
    const leads = new Float64Array(order.length);
    const leadsBefore = this.#leads;
    let from = 0;
    let to = 0;
    for (const place of added) {
      const form = before.length + place;
      const term = terms[form] ?? "";
      const lead = toLeadingNumber(term);
      while (from < before.length) {
        const other = leadsBefore[from] ?? 0;
        if (other > lead || (other === lead && (terms[before[from] ?? 0] ?? "") > term)) break;
        leads[to] = other;
        order[to++] = before[from++] ?? 0;
      }
      leads[to] = lead;
      order[to++] = form;
    }
    order.set(before.subarray(from), to);
    leads.set(leadsBefore.subarray(from), to);
    this.#leads = leads;
    return order;
  }
}
