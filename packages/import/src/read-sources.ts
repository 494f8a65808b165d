import { statSync } from "node:fs";
import { basename } from "node:path";

import type { ImportEvent } from "./import-event.ts";
import type { ImportFormat } from "./import-format.ts";
import { DEFAULT_LIMITS, type ImportLimits } from "./import-limits.ts";
import { readFormat, type FormatOptions } from "./read-format.ts";
import { toFinding } from "./readers/to-finding.ts";
import { SourceFault } from "./source/byte-source.ts";
import { openFile, toUnreadable } from "./source/open-file.ts";

export type ReadOptions = {
  readonly limits?: Partial<ImportLimits>;
  /** Which column or property holds what: `{ title: "headline" }`. */
  readonly map?: Readonly<Record<string, string>>;
  /** The formats to take; all where it is left out. */
  readonly only?: readonly ImportFormat[];
  readonly signal?: AbortSignal;
  /** Whether to pass over a file, as one that an earlier run finished; it is then not opened. */
  readonly skip?: (path: string, size: number, modified: number) => boolean;
};

/**
 * Reads articles out of files and folders, in an order that the paths alone decide. Whatever is
 * wrong with a source comes as a finding, and the rest goes on; throws only the signal's reason.
 */
export async function* readSources(
  paths: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<ImportEvent> {
  const { limits, map = {}, only = null, signal } = options;
  const format = { limits: { ...DEFAULT_LIMITS, ...limits }, map, only, signal };
  for (const path of paths) {
    signal?.throwIfAborted();
    yield* readFile(path, format, options.skip);
  }
}

async function* readFile(
  path: string,
  options: FormatOptions,
  skip: ReadOptions["skip"],
): AsyncGenerator<ImportEvent> {
  try {
    const stats = statSync(path);
    if (skip?.(path, stats.size, stats.mtimeMs) === true) return;
    const { size, modified, chunks, assertUnchanged } = openFile(path, stats);
    const source = {
      path,
      entry: null,
      name: basename(path),
      file: path,
      size,
      chunks,
      assertUnchanged,
    };
    const finished = yield* readFormat(source, options);
    if (finished) yield { kind: "done", path, size, modified };
  } catch (error) {
    options.signal?.throwIfAborted();
    const fault = error instanceof SourceFault ? error : toUnreadable(error);
    yield toFinding({ path, entry: null }, fault.code, {
      outcome: fault.outcome,
      reason: fault.message,
    });
  }
}
