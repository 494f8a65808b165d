import type { Stats } from "node:fs";
import { basename } from "node:path";

import type { ImportEvent } from "./import-event.ts";
import type { ImportFormat } from "./import-format.ts";
import { DEFAULT_LIMITS, type ImportLimits } from "./import-limits.ts";
import { readFormat, type FormatOptions } from "./read-format.ts";
import { PdfThread } from "./pdf/pdf-thread.ts";
import { toFinding } from "./readers/to-finding.ts";
import { openFile } from "./source/open-file.ts";
import { STANDARD_INPUT, walkPaths } from "./walk/walk-paths.ts";

export type ReadOptions = {
  readonly limits?: Partial<ImportLimits>;
  /** Which column or property holds what: `{ title: "headline" }`. */
  readonly map?: Readonly<Record<string, string>>;
  /** The formats to take; all where it is left out. What lies in a container is taken with it. */
  readonly only?: readonly ImportFormat[];
  readonly signal?: AbortSignal;
  /** Whether to pass over a file, as one that an earlier run finished; it is then not opened. */
  readonly skip?: (path: string, size: number, modified: number) => boolean;
  /** Files that are nobody's articles, such as the archive that is written: nothing is said of them. */
  readonly leaveOut?: readonly string[];
  /** The program of the thread that PDFs are read in, for a bundle that it does not lie beside. */
  readonly pdfThread?: URL;
  /** What the path `-` reads: the process's standard input. */
  readonly input?: AsyncIterable<Uint8Array>;
};

/** How many bytes of a file lie between two words on how far it is. */
const PROGRESS_STEP = 1024 * 1024;

/**
 * Reads articles out of files, folders, patterns (`news/*.html`) and standard input (`-`), in an
 * order that the paths alone decide. Whatever is wrong with a source comes as a finding, and the
 * rest goes on; throws only the signal's reason. Memory is bounded by the limits.
 */
export async function* readSources(
  paths: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<ImportEvent> {
  const { limits, map = {}, only = null, signal } = options;
  await using pdf = new PdfThread(options.pdfThread, signal);
  const format = { limits: { ...DEFAULT_LIMITS, ...limits }, map, only, signal, pdf };
  for (const step of walkPaths(paths, options.leaveOut)) {
    signal?.throwIfAborted();
    if (step.kind === "finding") yield step;
    else if (step.kind === "dataset") yield toDatasetEvent(step.path, only);
    else if (step.kind === "input") yield* readInput(format, options.input);
    else if (options.skip?.(step.path, step.stats.size, step.stats.mtimeMs) !== true) {
      yield* readFile(step.path, step.stats, format);
    }
  }
}

function toDatasetEvent(path: string, only: FormatOptions["only"]): ImportEvent {
  if (only === null || only.includes("dataset")) return { kind: "dataset", path };
  const reason = `It is a dataset of On Record, and only ${only.join(", ")} was asked for.`;
  return toFinding({ path, entry: null }, "format-not-wanted", { outcome: "skipped", reason });
}

async function* readFile(
  path: string,
  stats: Stats,
  options: FormatOptions,
): AsyncGenerator<ImportEvent> {
  const file = openFile(path, stats);
  const { size, modified, chunks, assertUnchanged } = file;
  const source = {
    path,
    entry: null,
    name: basename(path),
    file: path,
    size,
    chunks,
    assertUnchanged,
  };
  const events = readFormat(source, options);
  let told = 0;
  let isFinished: boolean | undefined;
  try {
    while (isFinished === undefined) {
      const next = await events.next();
      if (next.done === true) isFinished = next.value;
      else yield next.value;
      const bytesRead = file.bytesRead();
      if (bytesRead < told + PROGRESS_STEP) continue;
      told = bytesRead;
      yield { kind: "progress", path, bytesRead, bytesTotal: size };
    }
  } finally {
    await events.return(false);
  }
  if (isFinished) yield { kind: "done", path, size, modified };
}

async function* readInput(
  options: FormatOptions,
  input: AsyncIterable<Uint8Array> | undefined,
): AsyncGenerator<ImportEvent> {
  const path = STANDARD_INPUT;
  if (input === undefined) {
    const reason = "Standard input cannot be read here: name a file.";
    yield toFinding({ path, entry: null }, "file-unreadable", { outcome: "refused", reason });
    return;
  }
  const place = { path, entry: null, name: "", file: null, size: null };
  const source = { ...place, chunks: input, assertUnchanged: () => {} };
  const isFinished = yield* readFormat(source, options);
  if (isFinished) yield { kind: "done", path, size: null, modified: null };
}
