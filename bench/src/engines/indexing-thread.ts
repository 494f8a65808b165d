/** The thread that makes the index of On Record's archive while articles come in, as it does in the command line. */
import { workerData } from "node:worker_threads";

import type { IndexingThread } from "@onrecord/search";
import { serveIndexing } from "@onrecord/search";

const thread: IndexingThread = workerData;
serveIndexing(thread);
