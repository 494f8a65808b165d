import { Readable } from "node:stream";
import { createGunzip, createZstdDecompress } from "node:zlib";

import type { ImportLimits } from "../import-limits.ts";
import { SourceFault } from "../source/byte-source.ts";
import { formatBytes } from "../source/format-bytes.ts";
import type { Compression } from "./find-compression.ts";

/** The ratio is not asked before: a short text may be all one letter. */
const UNQUESTIONED = 1024 * 1024;
const CHUNK = 256 * 1024;

/**
 * Unpacks a stream while it comes in, and never holds more than some chunks of it.
 * Throws SourceFault where it is damaged or cut off, or grows beyond the limits.
 */
export async function* unpack(
  chunks: AsyncIterable<Uint8Array>,
  compression: Compression,
  limits: ImportLimits,
): AsyncGenerator<Uint8Array> {
  let packed = 0;
  let unpacked = 0;
  // What the packed bytes' own stream throws must come out as it is, and not as damage.
  let cause: { readonly error: unknown } | undefined;
  async function* counted(): AsyncGenerator<Uint8Array> {
    try {
      for await (const chunk of chunks) {
        packed += chunk.length;
        yield chunk;
      }
    } catch (error) {
      cause = { error };
      throw error;
    }
  }
  const source = Readable.from(counted(), { objectMode: false, highWaterMark: CHUNK });
  const stream =
    compression === "gzip"
      ? createGunzip({ chunkSize: CHUNK })
      : createZstdDecompress({ chunkSize: CHUNK });
  source.on("error", (error) => stream.destroy(error));
  source.pipe(stream);
  try {
    for await (const chunk of toBytes(stream)) {
      unpacked += chunk.length;
      assertExpansion(packed, unpacked, limits);
      yield chunk;
    }
  } catch (error) {
    if (cause !== undefined) throw cause.error;
    throw error instanceof SourceFault ? error : toDamaged(error);
  } finally {
    source.destroy();
    stream.destroy();
  }
}

async function* toBytes(stream: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    if (chunk instanceof Uint8Array) yield chunk;
  }
}

function assertExpansion(packed: number, unpacked: number, limits: ImportLimits): void {
  const { expandedBytes, expansionRatio } = limits;
  if (unpacked > expandedBytes) {
    throw new SourceFault(
      "expansion-too-large",
      `It unpacks to more than ${formatBytes(expandedBytes)}, the most that one file may: raise the limit if you trust it.`,
    );
  }
  if (unpacked > UNQUESTIONED && unpacked > packed * expansionRatio) {
    throw new SourceFault(
      "expansion-too-large",
      `It unpacks to more than ${expansionRatio} times its size, as text never does: raise the limit if you trust it.`,
    );
  }
}

function toDamaged(cause: unknown): SourceFault {
  const words = cause instanceof Error ? cause.message : String(cause);
  return new SourceFault(
    "compression-damaged",
    `It cannot be unpacked to its end (${words}): get the file again.`,
    { cause },
  );
}
