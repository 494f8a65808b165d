import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Above this many bytes the heap is cleared out; a quarter of what an import may take is room to work in. */
const ENOUGH = 240_000_000;

/**
 * Makes what an import calls after each batch. On a machine with much memory V8 lets a program that
 * makes much garbage grow to twice what it needs; an import is to stay small whatever the machine.
 */
export function createMemoryKeeper(): () => void {
  let collect: (() => unknown) | undefined;
  return () => {
    if (process.memoryUsage.rss() < ENOUGH) return;
    collect ??= exposeCollector();
    collect();
  };
}

/** V8's garbage collector as a function: the flag adds it to contexts that are made from then on. */
function exposeCollector(): () => unknown {
  setFlagsFromString("--expose-gc");
  const collector: unknown = runInNewContext("gc");
  return typeof collector === "function" ? () => collector() : () => undefined;
}
