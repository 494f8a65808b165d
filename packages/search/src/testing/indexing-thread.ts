/** The thread that makes segments in tests. */
import { workerData } from "node:worker_threads";

import type { IndexingThread } from "../indexing/indexing-messages.ts";
import { serveIndexing } from "../indexing/serve-indexing.ts";

const thread: IndexingThread = workerData;
serveIndexing(thread);
