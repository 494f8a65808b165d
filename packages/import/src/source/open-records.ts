import { joinBytes } from "../bytes/join-bytes.ts";
import { findUtf16, SAMPLE_BYTES } from "../detect/sample.ts";
import { decodeText } from "../text/decode-text.ts";
import type { DecodedText, DecodingDoubt } from "../text/decode-text.ts";
import { isUtf8 } from "../text/find-encoding.ts";

/** A stream that can be cut into records byte by byte, and how a record's bytes are read. */
export type RecordStream = {
  readonly chunks: AsyncIterable<Uint8Array>;
  /** The text of one record, with the encoding that the stream was in and what is in doubt about it. */
  readonly decode: (bytes: Uint8Array) => DecodedText;
  /** What is in doubt about the whole stream: its encoding had to be guessed. */
  readonly doubts: readonly DecodingDoubt[];
};

/**
 * Opens a stream of records. UTF-16 cannot be cut at the byte that ends a line, and is rewritten as
 * UTF-8. Other encodings pass as they are; which one it is, is found out once, from the beginning:
 * a single record is too short to tell.
 */
export async function openRecords(chunks: AsyncIterable<Uint8Array>): Promise<RecordStream> {
  const { head, all } = await takeHead(chunks, SAMPLE_BYTES);
  const utf16 = findUtf16(head);
  if (utf16 !== undefined) {
    const decode = (bytes: Uint8Array): DecodedText => ({ ...decodeText(bytes), encoding: utf16 });
    return { chunks: rewrite(all, utf16), decode, doubts: [] };
  }
  if (isWholeUtf8(head) || isUtf8(head)) {
    return { chunks: withoutMark(all), decode: (bytes) => decodeText(bytes), doubts: [] };
  }
  const { encoding, doubts } = decodeText(head);
  return { chunks: all, decode: (bytes) => decodeText(bytes, encoding), doubts };
}

/** Whether bytes are UTF-8 as far as they go; a letter may be cut off at their end. */
function isWholeUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Takes at least `size` bytes off a stream, if it has so many, and gives them and the whole stream. */
export async function takeHead(
  chunks: AsyncIterable<Uint8Array>,
  size: number,
): Promise<{ readonly head: Uint8Array; readonly all: AsyncIterable<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const parts: Uint8Array[] = [];
  let length = 0;
  while (length < size) {
    const next = await iterator.next();
    if (next.done === true) break;
    parts.push(next.value);
    length += next.value.length;
  }
  const head = joinBytes(parts);
  return { head, all: rejoin(head, iterator) };
}

async function* rejoin(
  head: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head;
    yield* { [Symbol.asyncIterator]: () => rest };
  } finally {
    await rest.return?.();
  }
}

/** Without the mark that UTF-8 may begin with; the head holds it whole. */
async function* withoutMark(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let isFirst = true;
  for await (const chunk of chunks) {
    const hasMark = isFirst && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf;
    isFirst = false;
    yield hasMark ? chunk.subarray(3) : chunk;
  }
}

async function* rewrite(
  chunks: AsyncIterable<Uint8Array>,
  encoding: "utf-16le" | "utf-16be",
): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}
