import type { IndexingThread } from "@onrecord/search";
import { startIndexingThread } from "@onrecord/search";

/** The thread's program lies beside this package's one file, or the app's that bundles it, and in the source above this folder. */
const PROGRAM = import.meta.url.endsWith(".ts")
  ? "../importing-thread.ts"
  : "./importing-thread.js";

/**
 * Starts the thread that helps a collection while many articles come in (`startIndexing` of `openCollection`): it makes the segments of the search
 * index, packs sources' bytes, and works out by what stories are found. On two cores that is half of the work. An app that bundles
 * this package gives it the program as an entry of its own, `importing-thread`.
 */
export const startImportingThread = (): IndexingThread =>
  startIndexingThread(new URL(PROGRAM, import.meta.url));
