/** The line that tells a terminal how far an export is. Nothing is shown where there is no terminal. */
import type { RecordKind } from "@onrecord/domain";
import type { ExportSource } from "@onrecord/formats";
import type { Io } from "../io.ts";
import type { Screen } from "../screen.ts";
import { grouped, toBar, toTime } from "./import-lines.ts";
import { createTicker } from "./ticker.ts";

export interface ExportProgress {
  /** The source, with its records counted as they are read. */
  readonly source: ExportSource;
  /** How many records were read so far. */
  readonly read: () => number;
  /** Takes the line away. */
  readonly clear: () => Promise<void>;
}

/** Counts what is read of a source. `total` is how much that will be, or undefined where it would cost a pass to know. */
export function watchExport(
  source: ExportSource,
  total: (() => number) | undefined,
  { io, screen }: { readonly io: Io; readonly screen: Screen },
): ExportProgress {
  const ticker = createTicker(io);
  const begun = performance.now();
  const all = io.stderr.isTerminal ? total?.() : undefined;
  let read = 0;
  const count = (records: number): void => {
    read += records;
    if (!io.stderr.isTerminal) return;
    const seconds = (performance.now() - begun) / 1000;
    ticker.show(toExportText({ read, all, seconds }, screen.width));
  };
  function* counted<Part>(parts: Iterable<Part>, sizeOf: (part: Part) => number): Generator<Part> {
    for (const part of parts) {
      count(sizeOf(part));
      yield part;
    }
  }
  const json = source.json?.bind(source);
  return {
    source: {
      manifest: source.manifest,
      count: (kind) => source.count(kind),
      parts: (kind) => counted(source.parts(kind), ({ records }) => records.length),
      texts: () => source.texts(),
      ...(json === undefined
        ? {}
        : {
            json: (kind: RecordKind, between: string) =>
              counted(json(kind, between), (page) => page.count),
          }),
    },
    read: () => read,
    clear: () => ticker.clear(),
  };
}

type Progress = {
  readonly read: number;
  readonly all: number | undefined;
  readonly seconds: number;
};

/** "12,345 records, 4,115 a second · ▓▓▓▓░░░░ 43 %, 4 s left", cut to the width. */
export function toExportText({ read, all, seconds }: Progress, width: number): string {
  const rate = seconds < 1 ? "" : `, ${grouped(Math.round(read / seconds))} a second`;
  const records = `${grouped(read)} ${read === 1 ? "record" : "records"}${rate}`;
  if (all === undefined || all === 0) return records.slice(0, width - 1);
  // Some formats read a kind of record more than once.
  const part = Math.min(1, read / all);
  const left = seconds < 1 ? "" : `, ${toTime((seconds / part) * (1 - part))} left`;
  const bar = `${toBar(part)} ${Math.floor(part * 100)} %`;
  return `${records} · ${bar}${left}`.slice(0, width - 1);
}
