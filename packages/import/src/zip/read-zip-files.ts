import type { ImportLimits } from "../import-limits.ts";
import { formatBytes } from "../source/format-bytes.ts";
import { SourceFault } from "../source/byte-source.ts";
import { joinBytes } from "../bytes/join-bytes.ts";
import type { ZipPlace } from "./read-zip-entries.ts";
import { readZipEntries } from "./read-zip-entries.ts";
import { toZipFault } from "./open-zip.ts";
import { toZipLimits } from "./zip-limits.ts";

/**
 * The files of an archive whose names are wanted, unpacked, by their names.
 * @throws SourceFault where it is damaged or encrypted, or they are larger than one file may be
 */
export async function readZipFiles(
  place: ZipPlace,
  limits: ImportLimits,
  isWanted: (name: string) => boolean,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  let total = 0;
  try {
    for await (const entry of readZipEntries(place, toZipLimits(limits))) {
      if (!isWanted(entry.name) || files.has(entry.name)) continue;
      if (entry.kind === "refused")
        throw new SourceFault(entry.code, `“${entry.name}” in it: ${entry.reason}`);
      total += entry.size;
      if (total > limits.wholeBytes) {
        const most = formatBytes(limits.wholeBytes);
        throw new SourceFault(
          "file-too-large",
          `What it holds unpacks to more than ${most}, the most that it may.`,
        );
      }
      const chunks: Uint8Array[] = [];
      for await (const chunk of entry.open()) chunks.push(chunk);
      files.set(entry.name, joinBytes(chunks));
    }
  } catch (cause) {
    throw toZipFault(cause);
  }
  return files;
}
