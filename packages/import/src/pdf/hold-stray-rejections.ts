import { setImmediate } from "node:timers/promises";

type Listener = NodeJS.UnhandledRejectionListener;

/** How many pieces of work are held now, and who listened before the first of them. */
let held = 0;
let others: readonly Listener[] = [];
let isStray: (reason: unknown) => boolean = () => false;

/**
 * Runs `work`, during which a promise that a library rejected and forgot ends neither the process nor the work: what
 * `isStray` says of a reason is the library's own, and known by what `work` itself gives. Every other reason goes to
 * those who listened before, or ends the process as ever.
 */
export async function holdStrayRejections<T>(
  ofLibrary: (reason: unknown) => boolean,
  work: () => Promise<T>,
): Promise<T> {
  begin(ofLibrary);
  try {
    return await work();
  } finally {
    // Node tells of what nobody handles once the microtasks are done.
    await setImmediate();
    end();
  }
}

function begin(ofLibrary: (reason: unknown) => boolean): void {
  held += 1;
  if (held > 1) return;
  isStray = ofLibrary;
  others = process.listeners("unhandledRejection");
  for (const other of others) process.off("unhandledRejection", other);
  process.on("unhandledRejection", listen);
}

function end(): void {
  held -= 1;
  if (held > 0) return;
  process.off("unhandledRejection", listen);
  for (const other of others) process.on("unhandledRejection", other);
}

function listen(reason: unknown, promise: Promise<unknown>): void {
  if (isStray(reason)) return;
  // As Node does it where nobody listens.
  if (others.length === 0) throw reason;
  for (const other of others) other(reason, promise);
}
