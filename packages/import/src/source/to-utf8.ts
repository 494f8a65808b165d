import { joinBytes } from "../bytes/join-bytes.ts";
import { findUtf16 } from "../detect/sample.ts";

/** A stream as UTF-8 without a byte order mark, if it is UTF-16 or UTF-8; any other passes as it is. */
export type Utf8Stream = {
  /** The encoding that the stream was in, where it was rewritten; null where its bytes are unchanged. */
  readonly rewritten: "utf-16le" | "utf-16be" | null;
  readonly chunks: AsyncIterable<Uint8Array>;
};

/** How many bytes tell UTF-16 from other encodings. */
const ENOUGH = 16;

/**
 * Makes a stream one that can be cut at its line ends byte by byte: UTF-16, which cannot, is rewritten.
 * Encodings of one byte a letter can be cut as they are, and are told by each piece.
 */
export async function toUtf8(chunks: AsyncIterable<Uint8Array>): Promise<Utf8Stream> {
  const { head, all } = await takeHead(chunks, ENOUGH);
  const utf16 = findUtf16(head);
  return utf16 === undefined
    ? { rewritten: null, chunks: withoutMark(all) }
    : { rewritten: utf16, chunks: rewrite(all, utf16) };
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
