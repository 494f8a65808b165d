/** The program of the thread that helps an import: see `startImportingThread`. */
import { workerData } from "node:worker_threads";
import type { IndexingThread } from "@onrecord/search";
import { serveIndexing } from "@onrecord/search";
import { doJob } from "./background/background-jobs.ts";

const thread: IndexingThread = workerData;
serveIndexing(thread, doJob);
