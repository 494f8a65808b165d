/**
 * Documents as they come in, kept as flat numbers: one for each word of each document in its order. Sorting these by term makes a
 * segment of them; adding a word that was met before makes no string and no object.
 */
import { toAnalysis } from "../analysis/stem.ts";
import { toTextUnits } from "../analysis/text-units.ts";
import type { IndexedDocument } from "../indexed-document.ts";
import { MAX_LENGTH } from "../scoring.ts";
import type { ChunkForms, TextUnits } from "./chunk-forms.ts";
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

/** What the engine is told of a document beside its texts. */
export type DocumentDetails = Omit<IndexedDocument, "fields">;

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
  add({ fields, ...details }: IndexedDocument): void {
    const chunks = this.lexicon.chunksOf(toAnalysis(details.language));
    const start = this.occurrences.count;
    this.#read({ units: toTextUnits(fields.title), length: fields.title.length }, chunks);
    this.#endTitle(start);
    const title = this.occurrences.count - start;
    this.#read({ units: toTextUnits(fields.body), length: fields.body.length }, chunks);
    this.#note(details, start, title);
  }

  /** As `add`, of a document whose texts are code units already. */
  addUnits(details: DocumentDetails, texts: { title: Uint16Array; body: Uint16Array }): void {
    const chunks = this.lexicon.chunksOf(toAnalysis(details.language));
    const start = this.occurrences.count;
    this.#read({ units: texts.title, length: texts.title.length }, chunks);
    this.#endTitle(start);
    const title = this.occurrences.count - start;
    this.#read({ units: texts.body, length: texts.body.length }, chunks);
    this.#note(details, start, title);
  }

  #endTitle(start: number): void {
    const { occurrences } = this;
    occurrences.count = Math.min(occurrences.count, start + MAX_TITLE);
  }

  #note({ key, facets, days }: DocumentDetails, start: number, title: number): void {
    const end = this.occurrences.count;
    const length = Math.min(MAX_LENGTH, end - start);
    const earliest = days?.earliest ?? NO_DAY;
    const latest = days?.latest ?? NEVER;
    this.documents.set(key, { key, start, end, length, title, earliest, latest, facets });
  }

  #read(text: TextUnits, chunks: ChunkForms): void {
    const { occurrences } = this;
    const most = occurrences.count + text.length;
    if (most > occurrences.forms.length) {
      const larger = new Uint32Array(Math.max(most, occurrences.forms.length * 2));
      larger.set(occurrences.forms);
      occurrences.forms = larger;
    }
    chunks.read(text, occurrences);
  }

  /** Forgets a document; true when it was there. */
  remove(key: number): boolean {
    return this.documents.delete(key);
  }
}
