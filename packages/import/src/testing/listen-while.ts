import { setTimeout } from "node:timers/promises";

/** The reasons of promises that were rejected during `work` and that nobody handled. Nobody else hears of them meanwhile. */
export async function listenWhile(work: () => Promise<unknown>): Promise<unknown[]> {
  const reasons: unknown[] = [];
  const others = process.listeners("unhandledRejection");
  process.removeAllListeners("unhandledRejection");
  process.on("unhandledRejection", (reason) => reasons.push(reason));
  try {
    await work();
    await setTimeout(20);
  } finally {
    process.removeAllListeners("unhandledRejection");
    for (const other of others) process.on("unhandledRejection", other);
  }
  return reasons;
}
