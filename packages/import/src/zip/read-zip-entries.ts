import { fromBufferPromise, getFileNameLowLevel, openPromise } from "yauzl";
import type { Entry, ZipFile } from "yauzl";
import type { ImportFindingCode } from "../import-findings.ts";
import { formatBytes } from "../source/format-bytes.ts";
import type { ZipLimits } from "./zip-limits.ts";
import { HARMLESS_BYTES } from "./zip-limits.ts";

/** A file in an archive, or why it is not read. */
export type ZipEntry =
  | {
      readonly kind: "file";
      /** Only a name: nothing is ever written to it, so `../../etc/passwd` is harmless. */
      readonly name: string;
      readonly size: number;
      /** The unpacked bytes; throws where they are damaged, or not as many as the archive says. */
      readonly open: () => AsyncGenerator<Uint8Array>;
    }
  | ({ readonly kind: "refused"; readonly name: string } & ZipRefusal);

type ZipRefusal = {
  readonly code: ImportFindingCode;
  readonly reason: string;
  /** Whether the archive is not read on. */
  readonly isLast: boolean;
};

/** Where an archive is: on the disk, where only its directory is read at first, or in the memory. */
export type ZipPlace = { readonly file: string } | { readonly bytes: Uint8Array };

/**
 * The files of an archive, in the order of its directory. Folders are left out. The sizes that the
 * directory gives can be trusted: whoever unpacks more than that gets an error.
 *
 * @throws where this is no archive
 */
export async function* readZipEntries(
  place: ZipPlace,
  limits: ZipLimits,
): AsyncGenerator<ZipEntry> {
  const zip = await openZip(place);
  try {
    let count = 0;
    let total = 0;
    for await (const entry of zip.eachEntry()) {
      const name = nameOf(entry);
      if (name.endsWith("/")) continue;
      count += 1;
      const refusal = findRefusal(entry, limits, { count, total });
      if (refusal === undefined) {
        total += entry.uncompressedSize;
        yield { kind: "file", name, size: entry.uncompressedSize, open: () => unpack(zip, entry) };
      } else {
        yield { kind: "refused", name, ...refusal };
        if (refusal.isLast) return;
      }
    }
  } finally {
    zip.close();
  }
}

function openZip(place: ZipPlace): Promise<ZipFile> {
  // Names are decoded below, so that a name with `..` does not stop the whole archive.
  const options = { decodeStrings: false, autoClose: false };
  if ("file" in place) return openPromise(place.file, options);
  const { buffer, byteOffset, byteLength } = place.bytes;
  return fromBufferPromise(Buffer.from(buffer, byteOffset, byteLength), options);
}

const nameOf = (entry: Entry): string =>
  getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);

function findRefusal(
  entry: Entry,
  limits: ZipLimits,
  before: { readonly count: number; readonly total: number },
): ZipRefusal | undefined {
  const { uncompressedSize: size, compressedSize: packed } = entry;
  if (before.count > limits.entries) {
    const reason = `It has more than ${limits.entries} files; the rest of it is not read.`;
    return { code: "entries-too-many", reason, isLast: true };
  }
  if (entry.isEncrypted()) {
    const reason = "It is encrypted: pack it without a password.";
    return { code: "file-encrypted", reason, isLast: false };
  }
  if (!entry.canDecodeFileData()) {
    const reason = `It is packed by method ${entry.compressionMethod}, and only “deflate” can be unpacked.`;
    return { code: "file-unreadable", reason, isLast: false };
  }
  if (size > HARMLESS_BYTES && size > packed * limits.ratio) {
    const reason = `It would unpack from ${formatBytes(packed)} to ${formatBytes(size)}.`;
    return { code: "expansion-too-large", reason, isLast: false };
  }
  if (before.total + size > limits.totalBytes) {
    const reason = `The archive unpacks to more than ${formatBytes(limits.totalBytes)}; the rest of it is not read.`;
    return { code: "expansion-too-large", reason, isLast: true };
  }
  return undefined;
}

async function* unpack(zip: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
  const stream = await zip.openReadStreamPromise(entry);
  try {
    for await (const chunk of stream) {
      if (chunk instanceof Uint8Array) yield chunk;
    }
  } finally {
    stream.destroy();
  }
}
