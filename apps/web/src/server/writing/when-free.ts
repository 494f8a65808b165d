/** Waits for another process that writes into the collection, while readers are answered. */
import { setTimeout as sleep } from "node:timers/promises";

/** What is told where it takes too long. Nothing was written. */
export const BUSY =
  "Somebody else is writing into this record at the moment. Nothing was changed; try it again.";

/** How long it is tried again, and how long between two times, in milliseconds. */
const PATIENCE = 5000;
const PAUSE = 50;

type Attempt<T> = {
  /** Writes in one transaction, so that a failure has written nothing. */
  readonly attempt: () => Promise<T>;
  readonly isHeldUp: (outcome: T) => boolean;
  readonly patience?: number;
};

/** The first outcome that was not held up, or the last one when the patience is at its end. */
export async function whenFree<T>({
  attempt,
  isHeldUp,
  patience = PATIENCE,
}: Attempt<T>): Promise<T> {
  const end = performance.now() + patience;
  for (;;) {
    const outcome = await attempt();
    if (!isHeldUp(outcome) || performance.now() > end) return outcome;
    await sleep(PAUSE);
  }
}
