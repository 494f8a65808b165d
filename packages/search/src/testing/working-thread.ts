/** A thread that makes segments, and doubles numbers, in tests. */
import { workerData } from "node:worker_threads";

import type { IndexingThread } from "../indexing/indexing-messages.ts";
import { serveIndexing } from "../indexing/serve-indexing.ts";

const thread: IndexingThread = workerData;
serveIndexing(thread, (numbers) => {
  if (!(numbers instanceof Float64Array) || numbers.length === 0)
    throw new RangeError("There is nothing to double");
  const result = numbers.map((number) => number * 2);
  return { result, given: [result.buffer] };
});
