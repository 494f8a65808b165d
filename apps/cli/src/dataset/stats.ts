/** The numbers of a dataset: of what stands on the record, and not of what was rejected. */
import type { RecordKind } from "@onrecord/domain";
import {
  EVENT_TYPES,
  indexDataset,
  isOnRecord,
  KINDS,
  RECORD_KINDS,
  recordsOf,
} from "@onrecord/domain";
import type { FindingCounts } from "../output/finding-report.ts";
import { countFindings } from "../output/finding-report.ts";
import type { DatasetSource } from "./dataset-source.ts";

/** How often something occurs. */
export type Count = { readonly id: string; readonly label: string; readonly count: number };

export type Stats = {
  readonly subject: string;
  readonly title: string;
  readonly records: readonly Count[];
  readonly speakers: readonly Count[];
  readonly manners: readonly Count[];
  readonly eventTypes: readonly Count[];
  readonly mentioned: readonly Count[];
  /** The years in which events lie; those without a time are counted as "unknown". */
  readonly years: readonly Count[];
  /** Of an archive: who published how many articles, in which languages, in which years. */
  readonly publishers?: readonly Count[];
  readonly languages?: readonly Count[];
  readonly published?: readonly Count[];
  /** Of a collection: how many assertions are proposed, accepted, …, and how many of each kind are left to decide on. */
  readonly review?: readonly Count[];
  readonly undecided?: readonly Count[];
  /** Null where they were not looked for. */
  readonly findings: FindingCounts | null;
};

export function toStats({ subject, dataset, findings }: DatasetSource): Stats {
  const { nameOf } = indexDataset(dataset);
  const statements = dataset.statements.filter(isOnRecord);
  const events = dataset.events.filter(isOnRecord);
  const mentions = dataset.mentions.filter(isOnRecord);
  return {
    subject,
    title: dataset.manifest.title,
    records: RECORD_KINDS.map((kind) =>
      countKind(kind, recordsOf(dataset, kind).filter(isOnRecord).length),
    ),
    speakers: tally(
      statements.map(({ speaker }) => speaker ?? "unknown"),
      nameOf,
    ),
    manners: tally(
      statements.map(({ manner }) => manner),
      (manner) => manner,
    ),
    eventTypes: tally(
      events.map(({ type }) => type),
      labelOfType,
    ),
    mentioned: tally(
      mentions.map(({ entity }) => entity),
      nameOf,
    ),
    years: tally(
      events.map(({ time }) => yearOf(time?.edtf ?? null)),
      (year) => year,
    ).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    findings: countFindings(findings),
  };
}

const countKind = (kind: RecordKind, count: number): Count => ({
  id: kind,
  label: KINDS[kind].plural,
  count,
});

const labelOfType = (type: string): string =>
  Object.entries(EVENT_TYPES).find(([code]) => code === type)?.[1].label ?? type;

const yearOf = (edtf: string | null): string => /^\d{4}/.exec(edtf ?? "")?.[0] ?? "unknown";

/** How often each value occurs, the most frequent first. */
function tally(values: readonly string[], labelOf: (id: string) => string): Count[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Array.from(counts, ([id, count]) => ({ id, label: labelOf(id), count })).toSorted(
    (a, b) => b.count - a.count || (a.id < b.id ? -1 : 1),
  );
}
