/** How fast each format writes an archive, beside plain JSON.stringify of the same records. */
import { openArchive } from "@onrecord/data";
import type { AnyRecord, Dataset } from "@onrecord/domain";
import { RECORD_KINDS, recordsOf } from "@onrecord/domain";
import type { ExportFormat, ExportSource } from "@onrecord/formats";
import { EXPORT_FORMATS } from "@onrecord/formats";

import { interleave } from "./interleave.ts";
import type { Ratio } from "./statistics.ts";
import { sum, toRange } from "./statistics.ts";

export type FormatFigures = {
  readonly name: string;
  readonly records: number;
  readonly files: number;
  readonly bytes: number;
  /** Megabytes a second. */
  readonly speed: number;
  /** The same as a share of that of JSON.stringify, block by block. */
  readonly share: Ratio;
};

/** What one pass over a format made. */
type Pass = { readonly files: number; readonly bytes: number; readonly seconds: number };

const encoder = new TextEncoder();

function write(format: ExportFormat, source: ExportSource): Pass {
  const start = performance.now();
  let [files, bytes] = [0, 0];
  for (const { chunks } of format.write(source, {})) {
    files += 1;
    for (const chunk of chunks)
      bytes += typeof chunk === "string" ? encoder.encode(chunk).length : chunk.length;
  }
  return { files, bytes, seconds: (performance.now() - start) / 1000 };
}

/** Records that lie in memory, a line each, as bytes. */
function stringify(records: readonly AnyRecord[]): Pass {
  const start = performance.now();
  let bytes = 0;
  for (const record of records) bytes += encoder.encode(`${JSON.stringify(record)}\n`).length;
  return { files: 1, bytes, seconds: (performance.now() - start) / 1000 };
}

const speedOf = (passes: readonly Pass[]): number =>
  sum(passes.map(({ bytes }) => bytes)) / 1e6 / sum(passes.map(({ seconds }) => seconds));

/** Every format takes its turn, and JSON.stringify of the same records with them. */
export async function measureFormats(
  dataset: Dataset,
  blocks: number,
): Promise<readonly FormatFigures[]> {
  const archive = openArchive({ file: ":memory:", dataset });
  try {
    const source = archive.exportSource({ kind: "whole" });
    const records = RECORD_KINDS.flatMap((kind): readonly AnyRecord[] => recordsOf(dataset, kind));
    const plays = new Map<string, () => Pass>([
      ["JSON.stringify", () => stringify(records)],
      ...EXPORT_FORMATS.map((format) => [format.name, () => write(format, source)] as const),
    ]);
    const play = (name: string): Promise<Pass> => {
      const pass = plays.get(name)?.();
      return pass === undefined ? Promise.reject(new Error(name)) : Promise.resolve(pass);
    };
    const times = await interleave([...plays.keys()], blocks, play);
    const base = (times.get("JSON.stringify") ?? []).map(speedOf);
    return [...times].map(([name, passes]) => {
      const speeds = passes.map(speedOf);
      const { files, bytes } = passes[0]?.[0] ?? { files: 0, bytes: 0 };
      const format = EXPORT_FORMATS.find((each) => each.name === name);
      const kinds = format?.kinds ?? RECORD_KINDS;
      return {
        name,
        records: sum(kinds.map((kind) => source.count(kind))),
        files,
        bytes,
        speed: speedOf(passes.flat()),
        share: toRange(speeds.map((speed, block) => speed / (base[block] ?? Number.NaN))),
      };
    });
  } finally {
    archive.close();
  }
}
