/** How a file is packed, by its first bytes. */
export type Compression = "gzip" | "zstd";

/** The ending that a packed file's name has, which says nothing of the format inside. */
export const COMPRESSION_ENDING = /\.(?:gz|zst|zstd)$/iu;

/** How `head`, the beginning of a file, is packed; undefined where it is not. */
export function findCompression(head: Uint8Array): Compression | undefined {
  const [a, b, c, d] = head;
  // RFC 1952: ID1, ID2 and the only method that there is.
  if (a === 0x1f && b === 0x8b && c === 0x08) return "gzip";
  // RFC 8878: a frame, or one that is to be skipped.
  if (a === 0x28 && b === 0xb5 && c === 0x2f && d === 0xfd) return "zstd";
  if (a !== undefined && (a & 0xf0) === 0x50 && b === 0x2a && c === 0x4d && d === 0x18)
    return "zstd";
  return undefined;
}
