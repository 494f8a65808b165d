import type { ImportEvent } from "./import-event.ts";
import type { ReadOptions } from "./read-sources.ts";

/**
 * Reads articles out of files, folders, patterns (`news/*.html`) and standard input (`-`), in an
 * order that the paths alone decide. Whatever is wrong with a source comes as a finding, and the
 * rest goes on; throws only the signal's reason. Memory is bounded by the limits.
 *
 * The readers and the tables of languages are loaded with the first call: a program that only may
 * import something starts without them.
 */
export async function* readSources(
  paths: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<ImportEvent> {
  const loaded = await import("./read-sources.ts");
  yield* loaded.readSources(paths, options);
}
