import { SAMPLE_BYTES, toSample, type Sample } from "../detect/sample.ts";
import type { ByteSource } from "./byte-source.ts";
import { peek } from "./peek.ts";

/** The beginning of a source, and the source as if it had not been taken. */
export type Sampled = {
  readonly sample: Sample;
  readonly source: ByteSource;
  /** To be called when the source is done with, read or not. */
  readonly close: () => Promise<void>;
};

/** Reads the beginning of a source. Throws SourceFault as the source does. */
export async function takeSample(source: ByteSource): Promise<Sampled> {
  const { head, isWhole, chunks } = await peek(source.chunks, SAMPLE_BYTES);
  const sample = toSample(
    head.subarray(0, SAMPLE_BYTES),
    source.name,
    isWhole && head.length <= SAMPLE_BYTES,
  );
  const close = async (): Promise<void> => {
    await chunks.return?.();
  };
  return { sample, source: { ...source, chunks }, close };
}
