import type { Conflict } from "@onrecord/data";
import type { AnyRecord, NameOf } from "@onrecord/domain";
import { KINDS } from "@onrecord/domain";
import type { Disagreement } from "./outbox-entry.ts";

/** What somebody else made of the records of a decision, in words. `nameOf` names any record. */
export const toDisagreements = ({ records }: Conflict, nameOf: NameOf): Disagreement[] =>
  records.map(({ id, current, by, at }) => ({
    id,
    words: current === null ? "it is not on the record any more" : toWords(current, nameOf),
    by: by?.name ?? null,
    at,
  }));

function toWords(record: AnyRecord, nameOf: NameOf): string {
  const status = "status" in record ? record.status : "changed";
  return `${status}: ${captionOf(record, nameOf)}`;
}

const captionOf = (record: AnyRecord, nameOf: NameOf): string =>
  nameOf(record.id) || KINDS[record.kind].label;
