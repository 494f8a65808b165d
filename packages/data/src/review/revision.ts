import { hash } from "node:crypto";
import type { Edit } from "@onrecord/review";
import type { Fingerprint, Revision } from "./review-desk.ts";

/** The revision of a record by its line in the archive; that of one that is not there is empty. */
export const revisionOfLine = (json: string | null): Revision =>
  json === null ? "" : hash("sha256", json).slice(0, 16);

/** Of the records that are there before a decision, whatever the order in which it changes them. */
export function fingerprintOf(edits: readonly Edit[]): Fingerprint {
  const states = edits.flatMap(({ id, before }) =>
    before === null ? [] : [`${id} ${revisionOfLine(JSON.stringify(before))}`],
  );
  return hash("sha256", states.toSorted().join("\n"));
}
