/** Which of two threads checks which part: each takes the next one that is free, so that neither waits for the other. */

/** What the other thread is started with. */
export type HelperData = { readonly file: string; readonly shared: SharedArrayBuffer };

/** Places in the shared memory: the number of the next free part, and how far the other thread is. */
const NEXT = 0;
const STATE = 1;

/** The other thread starts; holds the file as it is and asks whether it may; may take parts; must not. */
const STARTS = 0;
const ASKS = 1;
const GOES = 2;
const STOPS = 3;

export class SharedParts {
  readonly shared: SharedArrayBuffer;
  readonly #numbers: Int32Array<SharedArrayBuffer>;

  constructor(shared: SharedArrayBuffer = new SharedArrayBuffer(8)) {
    this.shared = shared;
    this.#numbers = new Int32Array(shared);
  }

  /** Takes a part, where it is still free; whoever asks has asked for all before it. */
  take(part: number): boolean {
    return Atomics.compareExchange(this.#numbers, NEXT, part, part + 1) === part;
  }

  /** Waits until the other thread asks, no longer than so many milliseconds. */
  await(patience: number): void {
    Atomics.wait(this.#numbers, STATE, STARTS, patience);
  }

  /** Answers the other thread, once it asks: it may go on if it holds what this one holds. */
  answer(holdsTheSame: () => boolean): void {
    if (Atomics.load(this.#numbers, STATE) !== ASKS) return;
    this.#tell(holdsTheSame() ? GOES : STOPS);
  }

  /** No other thread may begin from now on. Whether one did, and may have taken parts. */
  close(): boolean {
    const state = Atomics.compareExchange(this.#numbers, STATE, STARTS, STOPS);
    if (state === ASKS) this.#tell(STOPS);
    return state === GOES;
  }

  /** Asks, in the other thread, whether it may take parts; waits for the answer. */
  ask(): boolean {
    if (Atomics.compareExchange(this.#numbers, STATE, STARTS, ASKS) !== STARTS) return false;
    Atomics.notify(this.#numbers, STATE);
    Atomics.wait(this.#numbers, STATE, ASKS);
    return Atomics.load(this.#numbers, STATE) === GOES;
  }

  #tell(state: number): void {
    Atomics.store(this.#numbers, STATE, state);
    Atomics.notify(this.#numbers, STATE);
  }
}
