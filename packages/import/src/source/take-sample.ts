import { SAMPLE_BYTES, toSample, type Sample } from "../detect/sample.ts";
import type { ByteSource } from "./byte-source.ts";

/** The beginning of a source, and the source as if it had not been taken. */
export type Sampled = { readonly sample: Sample; readonly source: ByteSource };

/** Reads the beginning of a source. Throws SourceFault as the source does. */
export async function takeSample(source: ByteSource): Promise<Sampled> {
  const iterator = source.chunks[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let length = 0;
  let isWhole = false;
  while (length < SAMPLE_BYTES && !isWhole) {
    const next = await iterator.next();
    if (next.done) isWhole = true;
    else chunks.push(next.value);
    length += next.done ? 0 : next.value.length;
  }
  const [first = new Uint8Array()] = chunks;
  const head = chunks.length > 1 ? Buffer.concat(chunks, length) : first;
  const sample = toSample(
    head.subarray(0, SAMPLE_BYTES),
    source.name,
    isWhole && length <= SAMPLE_BYTES,
  );
  return { sample, source: { ...source, chunks: replay(head, isWhole ? undefined : iterator) } };
}

async function* replay(
  head: Uint8Array,
  rest: AsyncIterator<Uint8Array> | undefined,
): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head;
    if (rest !== undefined) yield* { [Symbol.asyncIterator]: () => rest };
  } finally {
    await rest?.return?.();
  }
}
