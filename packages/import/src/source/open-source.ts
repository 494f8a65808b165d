import { COMPRESSION_ENDING, findCompression } from "../compression/find-compression.ts";
import { unpack } from "../compression/unpack.ts";
import type { ImportLimits } from "../import-limits.ts";
import { SourceFault, type ByteSource } from "./byte-source.ts";
import { takeSample, type Sampled } from "./take-sample.ts";

/**
 * Reads the beginning of a source, and of what is packed in it where it is compressed.
 * Throws SourceFault as the source does, and where packings lie in packings too deep.
 */
export async function openSource(source: ByteSource, limits: ImportLimits): Promise<Sampled> {
  let sampled = await takeSample(source);
  for (let layers = 0; ; layers += 1) {
    const compression = findCompression(sampled.sample.bytes);
    if (compression === undefined) return sampled;
    if (layers === limits.depth) {
      await sampled.close();
      throw new SourceFault(
        "nesting-too-deep",
        `It is compressed more than ${limits.depth} times: unpack it first.`,
      );
    }
    const { chunks, name } = sampled.source;
    sampled = await takeSample({
      ...sampled.source,
      name: name.replace(COMPRESSION_ENDING, ""),
      file: null,
      size: null,
      chunks: unpack(chunks, compression, limits),
    });
  }
}
