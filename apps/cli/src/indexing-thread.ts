/** The program of the thread that makes the search index while articles are imported. */
import { workerData } from "node:worker_threads";
import type { IndexingThread } from "@onrecord/search";
import { serveIndexing } from "@onrecord/search";

const thread: IndexingThread = workerData;
serveIndexing(thread);
