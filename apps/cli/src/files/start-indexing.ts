import type { IndexingThread } from "@onrecord/search";
import { startIndexingThread } from "@onrecord/search";

/** The thread's program lies beside `main`, where that is one bundled file and where it is the source. */
const PROGRAM = import.meta.url.endsWith(".ts") ? "../indexing-thread.ts" : "./indexing-thread.js";

/** Starts the thread that makes the search index while many articles come in: on two cores it takes half of the work. */
export const startIndexing = (): IndexingThread =>
  startIndexingThread(new URL(PROGRAM, import.meta.url));
