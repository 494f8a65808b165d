/**
 * Which articles of a collection a service is asked about next, and what is noted of each, so that no
 * answer is paid for twice and no article that cannot be done keeps the others waiting.
 */
import type { Collection } from "@onrecord/data";
import type { Article, Dataset } from "@onrecord/domain";
import type { OutsideProposer } from "@onrecord/propose";
import { PROPOSED_KINDS } from "@onrecord/propose";
import type { FaultCode, SentArticle } from "@onrecord/propose-remote";

/** An article that is to be asked about. */
export type Waiting = {
  readonly article: Article;
  readonly slice: Dataset;
  readonly sent: SentArticle;
};

export type Asking = {
  /** What is taken of the answers; all, where none are named. An article is asked about for each. */
  readonly kinds: readonly string[];
  readonly mostTokens: number;
};

export class WaitingArticles {
  readonly #collection: Collection;
  readonly #by: OutsideProposer;
  /** What is noted of an answer: that all was taken of it, or one kind after the other. */
  readonly #taken: readonly OutsideProposer[];
  /** The article was asked about for every kind, each by itself. */
  readonly #wanted: readonly OutsideProposer[];
  /** An answer that was cut off is asked for again where it may be longer or shorter. */
  readonly #cutOff: OutsideProposer;
  /** Asked about again when nothing else is left. */
  readonly #failed: OutsideProposer;

  constructor(collection: Collection, by: OutsideProposer, { kinds, mostTokens }: Asking) {
    const noted = (what: string): OutsideProposer => ({
      name: by.name,
      version: `${by.version}; ${what}`,
    });
    this.#collection = collection;
    this.#by = by;
    const only = (kind: string): OutsideProposer => noted(`only ${kind}`);
    this.#taken = kinds.length === 0 ? [by] : kinds.map(only);
    this.#wanted = (kinds.length === 0 ? PROPOSED_KINDS : kinds).map(only);
    this.#cutOff = noted(`cut off at ${mostTokens} tokens`);
    this.#failed = noted("failed");
  }

  /** So many of them, as they are needed: those that failed in an earlier run last, none twice. */
  *next(limit: number): Generator<Waiting> {
    const { asked } = this.#collection;
    const met = new Set<string>();
    for (const hasFailed of [false, true])
      for (const id of this.#ids()) {
        if (met.size >= limit) return;
        if (met.has(id) || this.#isDone(id) || asked.has(id, this.#failed) !== hasFailed) continue;
        const waiting = this.#read(id);
        if (waiting === undefined) continue;
        met.add(id);
        yield waiting;
      }
  }

  /** Notes that an answer was taken, in the transaction that is open if there is one. */
  noteAnswer(id: string): void {
    for (const taken of this.#taken) this.#note(id, taken);
  }

  /** Notes what is the fault of this article, or was a fault of the service's at it. */
  noteFault(id: string, code: FaultCode): void {
    if (code === "declined" || code === "too-long") this.#note(id, this.#by);
    else this.#note(id, code === "half-answer" ? this.#cutOff : this.#failed);
  }

  /** How many are still to be asked about. */
  count(): number {
    return this.#ids().filter((id) => !this.#isDone(id)).length;
  }

  #ids(): readonly string[] {
    return this.#collection.store.idsBeginning("article/", Number.MAX_SAFE_INTEGER);
  }

  #isDone(id: string): boolean {
    const { asked } = this.#collection;
    return (
      asked.has(id, this.#by) ||
      asked.has(id, this.#cutOff) ||
      this.#wanted.every((kind) => asked.has(id, kind))
    );
  }

  #note(id: string, by: OutsideProposer): void {
    this.#collection.asked.note(id, by, new Date().toISOString().slice(0, 10));
  }

  #read(id: string): Waiting | undefined {
    const slice = this.#collection.proposals.slice(id);
    const article = slice?.articles.find((one) => one.id === id);
    const text = slice?.texts[article?.file ?? ""]?.text;
    if (slice === undefined || article === undefined || text === undefined) return undefined;
    const day = article.published?.edtf.slice(0, 10) ?? "";
    const published = /^\d{4}-\d{2}-\d{2}$/u.test(day) ? day : null;
    return { article, slice, sent: { text, language: article.language, published } };
  }
}
