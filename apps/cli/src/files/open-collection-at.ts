import { resolve } from "node:path";
import type { Collection } from "@onrecord/data";
import { openCollection } from "@onrecord/data";
import type { Io } from "../io.ts";
import { UsageError } from "../usage-error.ts";

/**
 * Opens the collection that --archive names.
 * @throws UsageError when there is none (and none is to be made), or it cannot be used.
 */
export function openCollectionAt(file: string, { cwd }: Io, create = false): Collection {
  try {
    return openCollection({ file: file === ":memory:" ? file : resolve(cwd, file), create });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
