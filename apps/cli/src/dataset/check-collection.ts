/**
 * Checks a collection, article by article. Places in its texts are shown in them, and those in its
 * records as they stand in its JSON export, of which no more is made than is shown.
 */
import { resolve } from "node:path";
import type { Collection } from "@onrecord/data";
import { checkInThreads } from "@onrecord/data";
import type { Dataset, Finding, RecordKind } from "@onrecord/domain";
import { findKind, RECORD_KINDS, recordsOf, TABLE_OF } from "@onrecord/domain";
import { toJsonDocument } from "@onrecord/formats";
import { openCollectionAt } from "../files/open-collection-at.ts";
import type { Io } from "../io.ts";
import type { FindingReport, ReportedFinding } from "../output/finding-report.ts";
import { toExportFiles } from "./export-files.ts";
import type { Judgement } from "./to-report.ts";
import { judge, toExtent } from "./to-report.ts";
import { toReported } from "./to-reported.ts";

/** The thread's program lies beside `main`, where that is one bundled file and where it is the source. */
const THREAD = import.meta.url.endsWith(".ts") ? "../checking-thread.ts" : "./checking-thread.js";

/** So many findings are shown at once, with the records and texts that they are about. */
const SHOWN = 200;

/** What is wrong with the collection at a path. Its memory grows with the findings, not the record. */
export async function checkCollection(
  archive: string,
  judgement: Judgement & { readonly acceptedOnly: boolean },
  io: Io,
): Promise<FindingReport> {
  const collection = openCollectionAt(archive, io);
  try {
    const whole = collection.exportSource({ kind: "whole" });
    const counts = new Map(RECORD_KINDS.map((kind) => [kind, whole.count(kind)]));
    const lineOf = toExportLines(collection, counts);
    const report = (findings: readonly Finding[]): readonly ReportedFinding[] =>
      Array.from({ length: Math.ceil(findings.length / SHOWN) }, (_, page) =>
        reportPage(findings.slice(page * SHOWN, (page + 1) * SHOWN), {
          archive,
          collection,
          lineOf,
        }),
      ).flat();
    const extent = toExtent((kind) => counts.get(kind) ?? 0, collection.countUnannotated());
    const findings = await checkInThreads(collection, {
      file: resolve(io.cwd, archive),
      entry: new URL(THREAD, import.meta.url),
      acceptedOnly: judgement.acceptedOnly,
    });
    return judge({ subject: archive, extent, findings, report }, judgement);
  } finally {
    collection.close();
  }
}

/** The line of the whole JSON export in which a line of a table stands. */
type ExportLines = (kind: RecordKind, line: number) => number;

function toExportLines(
  { store }: Collection,
  counts: ReadonlyMap<RecordKind, number>,
): ExportLines {
  const starts = new Map<RecordKind, number>();
  // "{", "$schema", and the manifest stand before the tables; each has a line to open and one to close.
  let next = 2 + JSON.stringify(store.manifest(), null, 2).split("\n").length + 1;
  for (const kind of RECORD_KINDS) {
    starts.set(kind, next);
    const count = counts.get(kind) ?? 0;
    next += count === 0 ? 1 : count + 2;
  }
  return (kind, line) => (starts.get(kind) ?? 0) + line;
}

type Desk = {
  readonly archive: string;
  readonly collection: Collection;
  readonly lineOf: ExportLines;
};

/** Findings with their places: in the export of the records that they are about, moved to where these stand in the whole one. */
function reportPage(
  findings: readonly Finding[],
  { archive, collection, lineOf }: Desk,
): readonly ReportedFinding[] {
  const ids = findings.flatMap(({ record, span }) => [record, span?.article ?? null]);
  const dataset = collection.store.slice(ids.filter((id) => id !== null));
  const lines = new Map(findings.map(({ record, path }) => [record, path.line]));
  const files = toExportFiles({
    json: toJsonDocument(dataset),
    name: archive,
    dataset,
    candidate: dataset,
    origin: (table, index) => ({
      file: `${table}.jsonl`,
      line: lines.get(findId(dataset, table, index)) ?? 0,
    }),
  });
  const source = { subject: archive, dataset, stamp: "", findings, files };
  return toReported(findings, source).map((reported) => move(reported, archive, lineOf));
}

const findId = (dataset: Dataset, table: string, index: number): string | null => {
  const kind = RECORD_KINDS.find((each) => TABLE_OF[each] === table);
  return kind === undefined ? null : (recordsOf(dataset, kind)[index]?.id ?? null);
};

function move(reported: ReportedFinding, archive: string, lineOf: ExportLines): ReportedFinding {
  const { path, record } = reported.finding;
  const kind = record === null ? undefined : findKind(record);
  if (kind === undefined || path.file !== `${TABLE_OF[kind]}.jsonl`) return reported;
  const line = lineOf(kind, path.line);
  const { passage, position } = reported;
  return {
    ...reported,
    position: { ...position, line },
    passage:
      passage?.file === archive
        ? {
            ...passage,
            start: { ...passage.start, line },
            end: { ...passage.end, line: line + passage.end.line - passage.start.line },
          }
        : passage,
  };
}
