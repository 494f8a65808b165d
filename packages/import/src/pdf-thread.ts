/** The program of the thread that PDFs are read in; `PdfThread` starts it. */
import { parentPort } from "node:worker_threads";
import type { PdfOrder } from "./pdf/pdf-thread.ts";
import { readPdf } from "./pdf/read-pdf.ts";

parentPort?.on("message", ({ bytes, limits }: PdfOrder) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, not a window
  void readPdf(bytes, limits).then((reading) => parentPort?.postMessage(reading));
});
