/**
 * Documents as they come in, kept as flat numbers: one for each word of each document in its order. Sorting these by term makes a
 * segment of them; adding a word that was met before makes no string and no object.
 */
import { toAnalysis } from "../analysis/stem.ts";
import { toTextUnits } from "../analysis/text-units.ts";
import type { IndexedDocument } from "../indexed-document.ts";
import { MAX_LENGTH } from "../scoring.ts";
import type { ChunkForms } from "./chunk-forms.ts";
import { NEVER, NO_DAY } from "./document-columns.ts";
import { Lexicon } from "./lexicon.ts";

/** A document of a log. The words of its title are at positions from 0 on, and those of its body from `title + 1` on. */
export type LoggedDocument = {
  readonly key: number;
  /** Its words are `[start, end)` of the log's. */
  readonly start: number;
  readonly end: number;
  readonly length: number;
  /** How many of its words are the title's. */
  readonly title: number;
  readonly earliest: number;
  readonly latest: number;
  readonly facets: IndexedDocument["facets"];
};

/** A title's terms beyond these are left out. */
const MAX_TITLE = MAX_LENGTH - 1;

export class DocumentLog {
  readonly documents = new Map<number, LoggedDocument>();
  readonly lexicon: Lexicon;
  /** By occurrence: which form of the lexicon. */
  readonly occurrences = { forms: new Uint32Array(1 << 12), count: 0 };

  /** @param lexicon what earlier logs have met is not worked out again */
  constructor(lexicon: Lexicon = new Lexicon()) {
    this.lexicon = lexicon;
  }

  /** Adds a document, in place of the one of the same key. */
  add({ key, fields, language, facets, days }: IndexedDocument): void {
    const { occurrences } = this;
    const chunks = this.lexicon.chunksOf(toAnalysis(language));
    const start = occurrences.count;
    this.#read(fields.title, chunks);
    const title = Math.min(MAX_TITLE, occurrences.count - start);
    occurrences.count = start + title;
    this.#read(fields.body, chunks);
    const end = occurrences.count;
    const length = Math.min(MAX_LENGTH, end - start);
    const earliest = days?.earliest ?? NO_DAY;
    const latest = days?.latest ?? NEVER;
    this.documents.set(key, { key, start, end, length, title, earliest, latest, facets });
  }

  #read(text: string, chunks: ChunkForms): void {
    const { occurrences } = this;
    const most = occurrences.count + text.length;
    if (most > occurrences.forms.length) {
      const larger = new Uint32Array(Math.max(most, occurrences.forms.length * 2));
      larger.set(occurrences.forms);
      occurrences.forms = larger;
    }
    chunks.read({ units: toTextUnits(text), length: text.length }, occurrences);
  }

  /** Forgets a document; true when it was there. */
  remove(key: number): boolean {
    return this.documents.delete(key);
  }
}
