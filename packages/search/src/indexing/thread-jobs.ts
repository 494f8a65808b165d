import type { IndexingThread } from "./indexing-messages.ts";
import { ThreadMail } from "./thread-mail.ts";

/** Of jobs that were asked for, and are not done: one at hand, and the next. */
const MOST_OWED = 2;

/**
 * Work that the thread of `serveIndexing` does beside making segments, in the order in which it is asked, for whoever keeps an index and has
 * more to do for each document. What a job is, and what comes of it, is between the thread's own program and its caller: `read` says what a result is.
 */
export class ThreadJobs<Job, Result> {
  readonly #mail: ThreadMail;
  readonly #read: (result: unknown) => Result;
  readonly #asked = new Set<number>();

  constructor(thread: IndexingThread, read: (result: unknown) => Result) {
    this.#mail = ThreadMail.of(thread);
    this.#read = read;
  }

  /** Whether the thread has so little to do that a job is done soon, and not long after whoever asks for it could have done it. */
  get isAtHand(): boolean {
    return this.#mail.owed <= MOST_OWED;
  }

  /** Asks for a job; buffers that are given with it are the thread's. Gives the number by which its result is fetched. */
  ask(job: Job, given: readonly ArrayBuffer[] = []): number {
    const number = this.#mail.takeNumber();
    this.#mail.expect(number);
    this.#asked.add(number);
    this.#mail.post({ kind: "job", number, job }, given);
    return number;
  }

  /** The result of a job; waits for it. @throws Error when the job failed, or the thread is no more. */
  fetch(number: number): Result {
    this.#asked.delete(number);
    const answer = this.#mail.wait(number);
    if (answer.kind !== "done") throw new Error("A job was answered with a segment");
    return this.#read(answer.result);
  }

  /** Forgets the jobs that were asked for and not fetched. */
  forget(): void {
    for (const number of this.#asked) this.#mail.forget(number);
    this.#asked.clear();
  }
}
