/** The words that were met while documents were added, as numbers, and their order. */
import { cutWords } from "../analysis/cut-words.ts";
import type { Analysis } from "../analysis/stem.ts";
import { stemWord } from "../analysis/stem.ts";
import { ChunkForms } from "./chunk-forms.ts";
import { sortStrings, toLeadingNumber } from "./sort-strings.ts";

/** How many chunks are remembered, and how many forms; about 25 MB. What is forgotten is worked out again in less than a second. */
const MOST_KEPT = 150_000;

/** So many letters tell most terms apart, and fit into a number that is exact. */
const LETTERS = 6;

/** All forms in the order of their terms; `isSame` is 1 where the term is that of the form before. */
export type SortedForms = { readonly order: Uint32Array; readonly isSame: Uint8Array };

/**
 * A form is a folded word with the term that it is found by, in one analysis. Forms have numbers in the order in which they were met;
 * they are sorted once, and not for each segment that they are in.
 */
export class Lexicon {
  /** By form: the term, and the folded word before it was stemmed (the same string where it has no other stem). */
  readonly terms: string[] = [];
  readonly words: string[] = [];
  readonly #tables = new Map<Analysis, ChunkForms>();
  #sorted: SortedForms = { order: new Uint32Array(), isSame: new Uint8Array() };
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
    const table = new ChunkForms({
      cut: (chunk) => cutWords(chunk).map(({ word }) => word),
      add: (word) => {
        const stem = stemWord(word, analysis);
        this.words.push(word);
        return this.terms.push(stem === word ? word : stem) - 1;
      },
    });
    this.#tables.set(analysis, table);
    return table;
  }

  /** All forms in the order of their terms. */
  toOrder(): SortedForms {
    const { order } = this.#sorted;
    if (order.length < this.size) {
      this.#sorted = this.#merge(order, sortStrings(this.terms.slice(order.length)));
    }
    return this.#sorted;
  }

  /** Puts the sorted places of new terms, counted from the first of them, among those that were sorted before. */
  #merge(before: Uint32Array, added: Uint32Array): SortedForms {
    const { terms } = this;
    const order = new Uint32Array(before.length + added.length);
    const leads = new Float64Array(order.length);
    const leadsBefore = this.#leads;
    let from = 0;
    let to = 0;
    for (const place of added) {
      const form = before.length + place;
      const term = terms[form] ?? "";
      const lead = toLeadingNumber(term, LETTERS);
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
    const isSame = new Uint8Array(order.length);
    for (let at = 1; at < order.length; at++) {
      const isAlike = leads[at] === leads[at - 1];
      if (isAlike && terms[order[at] ?? 0] === terms[order[at - 1] ?? 0]) isSame[at] = 1;
    }
    return { order, isSame };
  }
}
