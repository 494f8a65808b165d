import { MessagePort, receiveMessageOnPort } from "node:worker_threads";

import type { IndexingAnswer, IndexingRequest, IndexingThread } from "./indexing-messages.ts";

/** How long to wait for an answer, in milliseconds: longer than any takes on a slow machine; else the thread is no more. */
const PATIENCE = 600_000;
const SLICE = 1000;

/** What is said to a thread, and the answers that are wanted of it. */
export class ThreadMail {
  static readonly #mails = new WeakMap<IndexingThread, ThreadMail>();
  readonly #thread: IndexingThread;
  /** What was asked; what came of it, where that was before anybody waited for it. */
  readonly #wanted = new Map<number, IndexingAnswer | undefined>();
  #last = 0;
  /** How many answers the thread was asked for. */
  #asked = 0;

  private constructor(thread: IndexingThread) {
    this.#thread = thread;
  }

  /** The only one of a thread. */
  static of(thread: IndexingThread): ThreadMail {
    const known = ThreadMail.#mails.get(thread);
    if (known !== undefined) return known;
    const made = new ThreadMail(thread);
    ThreadMail.#mails.set(thread, made);
    return made;
  }

  /** A number that no log and no job of the thread has. */
  takeNumber(): number {
    this.#last += 1;
    return this.#last;
  }

  /** Sends a request; buffers that are given with it are the thread’s. */
  post(request: IndexingRequest, given: readonly ArrayBuffer[] = []): void {
    this.#thread.port.postMessage(request, [...given]);
  }

  /** Says that the answer for a number is wanted. */
  expect(number: number): void {
    this.#asked += 1;
    this.#wanted.set(number, undefined);
  }

  /** How many answers that it was asked for the thread still owes. */
  get owed(): number {
    return this.#asked - Atomics.load(this.#thread.signal, 0);
  }

  /** Says that the answer for a number is not wanted any more. */
  forget(number: number): void {
    this.#wanted.delete(number);
  }

  /**
   * Waits for the answer for a number that is expected.
   * @throws Error when the thread failed at it, and when no answer comes for ten minutes: the thread is no more.
   */
  wait(number: number): Exclude<IndexingAnswer, { kind: "failed" }> {
    const answer = this.#wanted.get(number) ?? this.#receive(number);
    this.#wanted.delete(number);
    if (answer.kind === "failed") throw new Error(answer.reason);
    return answer;
  }

  #receive(number: number): IndexingAnswer {
    const { port, signal } = this.#thread;
    if (!(port instanceof MessagePort))
      throw new TypeError("A thread is reached over a MessagePort");
    for (let waited = 0; waited < PATIENCE;) {
      const seen = Atomics.load(signal, 0);
      const received: { readonly message: IndexingAnswer } | undefined = receiveMessageOnPort(port);
      if (received === undefined) {
        if (Atomics.wait(signal, 0, seen, SLICE) === "timed-out") waited += SLICE;
      } else if (received.message.number === number) return received.message;
      else if (this.#wanted.has(received.message.number))
        this.#wanted.set(received.message.number, received.message);
    }
    throw new Error("The thread that makes the segments of the index gives no answer");
  }
}
