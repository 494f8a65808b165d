import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Above this many bytes the heap is cleared out; a quarter of what an import may take is room to work in. */
const ENOUGH = 240_000_000;

export type MemoryKeeper = {
  /** To be called after each batch: clears the heap out where it has grown. */
  readonly afterBatch: () => void;
  /** To be called within one, while much goes through memory: clears out what is new. */
  readonly meanwhile: () => void;
};

type Collect = (options?: { readonly type: "minor" }) => unknown;

/**
 * Keeps an import small whatever the machine: on one with much memory V8 lets a program that makes
 * much garbage grow to twice what it needs.
 */
export function createMemoryKeeper(): MemoryKeeper {
  let collect: Collect | undefined;
  // What is new gets no more room than it has so far: it would take four times as much, and the import no less time.
  setFlagsFromString("--semi-space-growth-factor=1");
  const clearOut = (options?: { readonly type: "minor" }): void => {
    if (process.memoryUsage.rss() < ENOUGH) return;
    collect ??= exposeCollector();
    collect(options);
  };
  return {
    afterBatch: () => clearOut(),
    meanwhile: () => clearOut({ type: "minor" }),
  };
}

/** V8's garbage collector as a function: the flag adds it to contexts that are made from then on. */
function exposeCollector(): Collect {
  setFlagsFromString("--expose-gc");
  const collector: unknown = runInNewContext("gc");
  if (typeof collector !== "function") return () => undefined;
  // With an argument, even if that is undefined, it does less than without one.
  return (options) => (options === undefined ? collector() : collector(options));
}
