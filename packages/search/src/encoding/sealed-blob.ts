/** A blob ends with the CRC-32 of what comes before, so that `check` can tell a damaged one. */
import { crc32 } from "node:zlib";

const CHECKSUM_BYTES = 4;

/** `content` with its checksum after it. */
export const seal = (content: Uint8Array): Uint8Array<ArrayBuffer> => {
  const blob = new Uint8Array(content.length + CHECKSUM_BYTES);
  blob.set(content);
  new DataView(blob.buffer).setUint32(content.length, crc32(content), true);
  return blob;
};

/** What was sealed, not verified: reading stays fast, `isSound` is for `check`. */
export const unseal = (blob: Uint8Array): Uint8Array =>
  blob.subarray(0, Math.max(0, blob.length - CHECKSUM_BYTES));

/** Whether a blob's checksum fits its content. */
export const isSound = (blob: Uint8Array): boolean => {
  if (blob.length < CHECKSUM_BYTES) return false;
  const end = blob.length - CHECKSUM_BYTES;
  const view = new DataView(blob.buffer, blob.byteOffset, blob.byteLength);
  return view.getUint32(end, true) === crc32(blob.subarray(0, end));
};
