import type { Reader } from "../readers/reader.ts";
import type { Sample } from "./sample.ts";

/** Which reader a source is for, and whether its name said another. */
export type Detection = {
  readonly reader: Reader;
  /** The reader that the name speaks of, where the content is another's. */
  readonly named: Reader | null;
  /** Whether the content leaves no doubt. */
  readonly isCertain: boolean;
};

/**
 * The reader whose format the sample is in: by content, and where that leaves a choice, by name.
 * Undefined where no reader can take it.
 */
export function findReader(sample: Sample, readers: readonly Reader[]): Detection | undefined {
  const fits = readers.map((reader) => ({ reader, fit: reader.detects(sample) }));
  const named = readers.filter(({ extensions }) =>
    extensions.some((extension) => sample.name.endsWith(extension)),
  );
  const certain = fits.filter(({ fit }) => fit === "certain");
  const possible = fits.filter(({ fit }) => fit === "possible");
  const candidates = (certain.length > 0 ? certain : possible).map(({ reader }) => reader);
  const reader = candidates.find((candidate) => named.includes(candidate)) ?? candidates[0];
  if (reader === undefined) return undefined;
  const [other = null] = named;
  const isCertain = certain.length > 0;
  return { reader, named: named.includes(reader) ? null : other, isCertain };
}
