/**
 * Reads PDFs in a thread of its own. A document says itself how much work it is: some hundred bytes unpack
 * to gigabytes, and forms that show each other twice take longer than there is time. A thread can be
 * watched from outside and ended whatever it does.
 */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { formatBytes } from "../source/format-bytes.ts";
import type { PdfFault, PdfLimits, PdfReading } from "./pdf-content.ts";

/** What the thread is asked for: the bytes are its own. */
export type PdfOrder = { readonly bytes: Uint8Array; readonly limits: PdfLimits };

export type ThreadLimits = {
  /** What reading one document may take, its own bytes not counted. */
  readonly bytes: number;
  readonly seconds: number;
};

/** How often is looked at what the thread takes, in milliseconds. */
const LOOK = 10;

const MEBIBYTE = 1024 * 1024;

export class PdfThread {
  readonly #entry: URL | undefined;
  readonly #signal: AbortSignal | undefined;
  #worker: Worker | undefined;

  /** @param entry The thread's program, where it does not lie where it lies beside this module. */
  constructor(entry: URL | undefined, signal: AbortSignal | undefined) {
    this.#entry = entry ?? findEntry();
    this.#signal = signal;
  }

  /** Reads a document. @throws the signal's reason. */
  async read(
    bytes: Uint8Array,
    limits: PdfLimits,
    { bytes: mostBytes, seconds }: ThreadLimits,
  ): Promise<PdfReading> {
    // The library keeps the bytes for itself; ours are the article's source.
    const own = new Uint8Array(bytes);
    if (this.#entry === undefined) {
      const { readPdf } = await import("./read-pdf.ts");
      return readPdf(own, limits);
    }
    const worker = (this.#worker ??= startThread(this.#entry, mostBytes));
    const answer = Promise.withResolvers<PdfReading>();
    // Ended after each that was not answered, and after one that left much behind.
    let isFit = false;
    const take = (reading: PdfReading): void => {
      isFit = takenBytes() < mostBytes / 2;
      answer.resolve(reading);
    };
    const refuse = (error: PdfFault): void => answer.resolve({ ok: false, error });
    const fail = (error: unknown): void => refuse(toFault(error, mostBytes));
    const before = process.memoryUsage.rss();
    const takenBytes = (): number => process.memoryUsage.rss() - before - 2 * bytes.length;
    const begun = performance.now();
    const watch = setInterval(() => {
      if (takenBytes() > mostBytes) refuse(tooMuchMemory(mostBytes));
      else if (performance.now() - begun > seconds * 1000) refuse(tooMuchTime(seconds));
      else if (this.#signal?.aborted === true) answer.reject(this.#signal.reason);
    }, LOOK);
    worker.once("message", take).once("error", fail);
    worker.postMessage({ bytes: own, limits } satisfies PdfOrder, [own.buffer]);
    try {
      return await answer.promise;
    } finally {
      clearInterval(watch);
      worker.removeListener("message", take).removeListener("error", fail);
      if (!isFit) await this.#end();
    }
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#end();
  }

  /** Ends the thread, whatever it does. */
  async #end(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }
}

/**
 * The program lies beside the bundle that this module is a part of, or in the source above it. A bundle
 * that has none, or no place on the disk, reads in its own thread.
 */
function findEntry(): URL | undefined {
  const name = import.meta.url.endsWith(".ts") ? "../pdf-thread.ts" : "./pdf-thread.js";
  const entry = URL.parse(name, import.meta.url);
  return entry?.protocol === "file:" && existsSync(fileURLToPath(entry)) ? entry : undefined;
}

function startThread(entry: URL, mostBytes: number): Worker {
  const most = Math.ceil(mostBytes / MEBIBYTE);
  const worker = new Worker(entry, {
    resourceLimits: { maxOldGenerationSizeMb: most, maxYoungGenerationSizeMb: 16 },
    // A document's faults are told as findings, and the library's warnings by nobody.
    stderr: true,
    stdout: true,
  });
  worker.unref();
  return worker;
}

const tooMuchMemory = (most: number): PdfFault => ({
  kind: "too-much-memory",
  reason: `Reading it takes more than ${formatBytes(most)} of memory: what is packed in it is very large. Save it anew, or in parts.`,
});

const tooMuchTime = (seconds: number): PdfFault => ({
  kind: "too-much-time",
  reason: `Reading it takes longer than ${seconds} seconds: save it anew, or in parts.`,
});

function toFault(error: unknown, mostBytes: number): PdfFault {
  const isFull =
    error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
  if (isFull) return tooMuchMemory(mostBytes);
  const words = error instanceof Error ? error.message : String(error);
  return { kind: "broke-down", reason: `Its reader broke down: ${words}` };
}
