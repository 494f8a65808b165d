/**
 * How often one address may ask, counted once for all processes: by the one that started them. The
 * others ask it, in messages.
 */
import type { Worker } from "node:cluster";
import type { RateLimiter } from "#web/server/rest/rate-limit.ts";
import { createRateLimiter } from "#web/server/rest/rate-limit.ts";

declare global {
  /** Where routes, which are part of Next's bundle, find who counts; undefined in a process alone. */
  var onrecordTake: ((address: string, perMinute: number) => Promise<number>) | undefined;
}

type Question = { readonly asked: number; readonly address: string; readonly perMinute: number };
type Reply = { readonly asked: number; readonly seconds: number };

const isQuestion = (message: unknown): message is Question =>
  typeof message === "object" && message !== null && "asked" in message && "address" in message;

const isReply = (message: unknown): message is Reply =>
  typeof message === "object" && message !== null && "asked" in message && "seconds" in message;

/** Answers the questions of processes that were started. */
export function createCounter(): (worker: Worker) => void {
  let limiter: { readonly perMinute: number; readonly it: RateLimiter } | undefined;
  return (worker) => {
    worker.on("message", (message: unknown) => {
      if (!isQuestion(message)) return;
      const { asked, address, perMinute } = message;
      if (limiter?.perMinute !== perMinute)
        limiter = { perMinute, it: createRateLimiter(perMinute) };
      worker.send({ asked, seconds: limiter.it.take(address, Date.now()) } satisfies Reply);
    });
  };
}

/** Has this process ask the one that started it. */
export function askWhoCounts(): void {
  const waiting = new Map<number, (seconds: number) => void>();
  let last = 0;
  process.on("message", (message: unknown) => {
    if (!isReply(message)) return;
    waiting.get(message.asked)?.(message.seconds);
    waiting.delete(message.asked);
  });
  globalThis.onrecordTake = (address, perMinute) =>
    new Promise((resolve) => {
      last += 1;
      waiting.set(last, resolve);
      process.send?.({ asked: last, address, perMinute } satisfies Question);
    });
}
