/** The words of a file that should be UTF-8. */
export type DecodedText = {
  /** What cannot be read is U+FFFD; a byte order mark is kept. */
  readonly text: string;
  /** The first byte that cannot be read, counted from 1; null where all can. */
  readonly firstBadByte: number | null;
};

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const encoder = new TextEncoder();

/** Decodes UTF-8, and says where it is not. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const text = decoder.decode(bytes);
  const again = encoder.encode(text);
  const length = Math.max(bytes.length, again.length);
  for (let index = 0; index < length; index += 1) {
    if (bytes[index] !== again[index]) return { text, firstBadByte: index + 1 };
  }
  return { text, firstBadByte: null };
}
