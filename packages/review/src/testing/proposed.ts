/** For tests: the bundled dataset with everything in it proposed, and edits put into a dataset. */
import type { Act, AnyRecord, Dataset } from "@onrecord/domain";
import { check, KINDS, RECORD_KINDS, recordsOf } from "@onrecord/domain";
import { bundledDataset } from "@onrecord/testing";
import type { Edit } from "../edit.ts";
import { isReviewed } from "../reviewed.ts";

export const ACT: Act = {
  by: { kind: "person", name: "Abdoulaye Diop", version: null },
  at: "2026-11-23T10:00:00Z",
  method: "by hand",
};

export const recordsIn = (dataset: Dataset): readonly AnyRecord[] =>
  RECORD_KINDS.flatMap((kind) => recordsOf(dataset, kind));

const open = (record: AnyRecord): AnyRecord =>
  isReviewed(record)
    ? { ...record, status: "proposed", provenance: { ...record.provenance, decided: null } }
    : record;

function withRecords(dataset: Dataset, records: readonly AnyRecord[]): Dataset {
  const tables = RECORD_KINDS.map((kind) => [
    KINDS[kind].table,
    records.filter((record) => record.kind === kind),
  ]);
  return { ...dataset, ...Object.fromEntries(tables) };
}

/** The dataset after the edits; new records stand at the end. */
export function applied(dataset: Dataset, edits: readonly Edit[]): Dataset {
  const after = new Map(edits.map((edit) => [edit.id, edit.after]));
  const there = new Set(recordsIn(dataset).map(({ id }): string => id));
  const kept = recordsIn(dataset).flatMap((record) => {
    const next = after.get(record.id);
    return next === undefined ? [record] : next === null ? [] : [next];
  });
  const added = edits.flatMap((edit) =>
    there.has(edit.id) || edit.after === null ? [] : [edit.after],
  );
  return withRecords(dataset, [...kept, ...added]);
}

/** The errors of a dataset that are not expected. */
export const errorsOf = (dataset: Dataset): readonly string[] =>
  check(dataset)
    .filter(({ severity, acknowledged }) => severity === "error" && acknowledged === null)
    .map(({ code, record }) => `${code} ${record}`);

/** The bundled dataset, as a program would have proposed it. */
export const proposed = (): Dataset =>
  withRecords(bundledDataset(), recordsIn(bundledDataset()).map(open));
