/** The beginning of a source, from which its format is told. */
export type Sample = {
  /** The first bytes, at most SAMPLE_BYTES. */
  readonly bytes: Uint8Array;
  /**
   * The same as characters, right for ASCII: enough to see a format's marks, not to be read. Null
   * where the bytes are no text.
   */
  readonly text: string | null;
  /** The name that tells the format, in lower case, without `.gz` or `.zst`; empty where there is none. */
  readonly name: string;
  /** Whether the sample is all that there is. */
  readonly isWhole: boolean;
};

export const SAMPLE_BYTES: number = 64 * 1024;

/** What `bytes`, the beginning of a source called `name`, look like. */
export function toSample(bytes: Uint8Array, name: string, isWhole: boolean): Sample {
  return { bytes, text: findSampleText(bytes), name: name.toLowerCase(), isWhole };
}

function findSampleText(bytes: Uint8Array): string | null {
  const utf16 = findUtf16(bytes);
  if (utf16 !== undefined) return new TextDecoder(utf16).decode(bytes);
  if (isBinary(bytes)) return null;
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1", start);
}

/** UTF-16, by its mark or by the zero that every second byte of European text then is. */
export function findUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const length = Math.min(bytes.length, 1024) & ~1;
  const zeros = [0, 0];
  for (let index = 0; index < length; index += 1) {
    if (bytes[index] === 0) zeros[index & 1] = (zeros[index & 1] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  if (length >= 16 && odd > length / 4 && even === 0) return "utf-16le";
  if (length >= 16 && even > length / 4 && odd === 0) return "utf-16be";
  return undefined;
}

/** Text has no zeros, and hardly any control characters but tabs, line ends and form feeds. */
function isBinary(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return true;
  let controls = 0;
  for (const byte of bytes) {
    if (byte < 32 && (byte < 9 || byte > 13) && byte !== 27) controls += 1;
  }
  return controls > 4 && controls * 50 > bytes.length;
}
