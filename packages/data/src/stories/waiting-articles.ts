/**
 * Articles that wait to be joined, and their story keys: worked out while more come in, by another thread as far as it has nothing else to do,
 * and else here, while it makes the index.
 */
import type { IndexingThread } from "@onrecord/search";
import { ThreadJobs } from "@onrecord/search";
import type { PackedKeys, StoryKeysJob } from "../background/background-jobs.ts";
import { readPackedKeys } from "../background/background-jobs.ts";
import { toPassingShingles } from "./shingles.ts";
import { toStoryKeys } from "./story-keys.ts";
import type { PlacedArticle } from "./story-members.ts";

/** Texts to a message, as with the documents of the index. */
const TOGETHER = 32;

/** Articles whose keys another thread was asked for, or are to be worked out here. */
type Group = { readonly articles: readonly PlacedArticle[]; readonly job: number | undefined };

export class WaitingArticles {
  readonly #findThread: () => IndexingThread | undefined;
  #jobs: ThreadJobs<StoryKeysJob, PackedKeys> | undefined;
  readonly #byPosition = new Map<number, PlacedArticle>();
  #groups: Group[] = [];
  #last: PlacedArticle[] = [];
  #characters = 0;

  /** `findThread` gives the thread that helps, where there is one. */
  constructor(findThread: () => IndexingThread | undefined) {
    this.#findThread = findThread;
  }

  /** The length of their texts together. */
  get characters(): number {
    return this.#characters;
  }

  add(article: PlacedArticle): void {
    this.#byPosition.set(article.position, article);
    this.#characters += article.text.length;
    this.#last.push(article);
    if (this.#last.length === TOGETHER) this.send();
  }

  /** One that waits, or is being taken. */
  find(position: number): PlacedArticle | undefined {
    return this.#byPosition.get(position);
  }

  /** Asks for the keys of the last articles, where another thread works them out. */
  send(): void {
    if (this.#last.length === 0) return;
    const articles = this.#last;
    this.#last = [];
    const jobs = this.#findJobs();
    const texts = jobs?.isAtHand === true ? articles.map(({ text }) => text) : undefined;
    this.#groups.push({ articles, job: texts && jobs?.ask({ texts }) });
  }

  /** Each article with its keys, in the order in which they were added; they wait no more. */
  *take(): Generator<readonly [PlacedArticle, Float64Array], void> {
    this.send();
    for (const { articles, job } of this.#groups) {
      const packed = job === undefined ? undefined : this.#jobs?.fetch(job);
      for (const [index, article] of articles.entries())
        yield [article, packed ? keysAt(packed, index) : keysOf(article)];
    }
    this.clear();
  }

  clear(): void {
    this.#jobs?.forget();
    this.#byPosition.clear();
    this.#groups = [];
    this.#last = [];
    this.#characters = 0;
  }

  #findJobs(): ThreadJobs<StoryKeysJob, PackedKeys> | undefined {
    const thread = this.#jobs === undefined ? this.#findThread() : undefined;
    if (thread !== undefined) this.#jobs = new ThreadJobs(thread, readPackedKeys);
    return this.#jobs;
  }
}

const keysOf = ({ text }: PlacedArticle): Float64Array => toStoryKeys(toPassingShingles(text));

const keysAt = ({ keys, ends }: PackedKeys, index: number): Float64Array =>
  keys.subarray(index === 0 ? 0 : ends[index - 1], ends[index]);
