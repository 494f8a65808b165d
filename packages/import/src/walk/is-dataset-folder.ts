import { closeSync, openSync, readSync } from "node:fs";
import { join } from "node:path";

/** As much of a descriptor as is looked at: what tells it stands at its beginning. */
const HEAD_BYTES = 64 * 1024;

/**
 * Whether a folder holds a dataset of On Record: its `datapackage.json` names the version of the
 * dataset's schema, which other data packages do not.
 */
export function isDatasetFolder(folder: string): boolean {
  try {
    const file = openSync(join(folder, "datapackage.json"), "r");
    try {
      const head = Buffer.alloc(HEAD_BYTES);
      const length = readSync(file, head, 0, HEAD_BYTES, 0);
      return /"schemaVersion"\s*:\s*\d/u.test(head.toString("utf8", 0, length));
    } finally {
      closeSync(file);
    }
  } catch {
    // There is none, or none that can be read: then it is a folder like any other.
    return false;
  }
}
