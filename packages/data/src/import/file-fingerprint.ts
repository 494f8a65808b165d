import { createHash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";

const CHUNK = 1_048_576;

/** The sha256 of a file's bytes as hex; undefined where it cannot be read. */
export function findFingerprint(path: string): string | undefined {
  try {
    const file = openSync(path, "r");
    try {
      const hash = createHash("sha256");
      const buffer = Buffer.allocUnsafe(CHUNK);
      for (let read = -1; read !== 0;) {
        read = readSync(file, buffer, 0, CHUNK, null);
        hash.update(buffer.subarray(0, read));
      }
      return hash.digest("hex");
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
}
