import type { ImportLimits } from "../import-limits.ts";
import type { ByteSource } from "../source/byte-source.ts";
import { SourceFault } from "../source/byte-source.ts";
import { readWhole } from "../source/read-whole.ts";
import type { ZipEntry, ZipPlace } from "./read-zip-entries.ts";
import { readZipEntries } from "./read-zip-entries.ts";
import { toZipLimits } from "./zip-limits.ts";

/**
 * The entries of the archive that a source is: from the disk where it lies there, else from memory.
 * @throws SourceFault where it is damaged
 */
export async function* openZip(source: ByteSource, limits: ImportLimits): AsyncGenerator<ZipEntry> {
  const place = await toPlace(source, limits);
  try {
    yield* readZipEntries(place, toZipLimits(limits));
  } catch (cause) {
    throw toZipFault(cause);
  }
}

/** An archive's directory stands at its end, so that a stream has to be held as a whole. */
export async function toPlace(source: ByteSource, { wholeBytes }: ImportLimits): Promise<ZipPlace> {
  if (source.file !== null) return { file: source.file };
  return { bytes: await readWhole(source, wholeBytes, "file-too-large") };
}

/** What is wrong with an archive, in words. */
export function toZipFault(cause: unknown): SourceFault {
  if (cause instanceof SourceFault) return cause;
  const words = (cause instanceof Error ? cause.message : String(cause)).replace(/\.+$/, "");
  return new SourceFault("compression-damaged", `The archive is damaged or cut off: ${words}.`, {
    cause,
  });
}

/** The bytes of an entry; what is wrong with them is thrown as SourceFault. */
export async function* unpackEntry(entry: ZipEntry & { kind: "file" }): AsyncGenerator<Uint8Array> {
  try {
    yield* entry.open();
  } catch (cause) {
    throw toZipFault(cause);
  }
}
