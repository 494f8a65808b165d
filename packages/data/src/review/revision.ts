import { hash } from "node:crypto";
import type { AnyRecord } from "@onrecord/domain";

/** The revision of a record as it is; that of one that is not there is empty. */
export const revisionOf = (record: AnyRecord | null): string =>
  revisionOfLine(record === null ? null : JSON.stringify(record));

/** The same by the record's line in the archive. */
export const revisionOfLine = (json: string | null): string =>
  json === null ? "" : hash("sha256", json).slice(0, 16);
