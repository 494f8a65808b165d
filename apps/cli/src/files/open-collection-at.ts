import { resolve } from "node:path";
import type { Collection } from "@onrecord/data";
import { openCollection, startImportingThread } from "@onrecord/data";
import type { Io } from "../io.ts";
import { UsageError } from "../usage-error.ts";

type Writing = {
  /** Make the file where there is none. */
  readonly create?: boolean;
  /** Clears memory out while much goes through it. */
  readonly clearOut?: () => void;
};

/**
 * Opens the collection that --archive names.
 * @throws UsageError when none is named, there is none (and none is to be made), or it cannot be used.
 */
export function openCollectionAt(
  file: string | undefined,
  { cwd }: Io,
  { create = false, clearOut }: Writing = {},
): Collection {
  if (file === undefined) {
    throw new UsageError("This needs --archive, the collection to work on.", [
      "For example: --archive news.sqlite",
    ]);
  }
  try {
    const path = file === ":memory:" ? file : resolve(cwd, file);
    return openCollection({ file: path, create, startIndexing: startImportingThread, clearOut });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
