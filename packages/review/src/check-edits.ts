/** That a decision leaves no error behind that was not there before. */
import { checkReadings, describeFinding, isOnRecord } from "@onrecord/domain";
import type { Finding } from "@onrecord/domain";
import type { Draft } from "./draft.ts";
import type { Edit } from "./edit.ts";
import { Refused } from "./edit.ts";
import { isReviewed } from "./reviewed.ts";

/** @throws Refused with the first error that the changes would make. */
export function checkEdits(draft: Draft): void {
  if (draft.edits().every(isMereAcceptance)) return;
  const found = checkReadings(draft.toDataset());
  if (found.length === 0) return;
  const known = new Set(checkReadings(draft.slice).map(toKey));
  const fresh = found.find((finding) => !known.has(toKey(finding)));
  if (fresh === undefined) return;
  const { message } = describeFinding(fresh);
  const ids = fresh.record === null ? [] : [fresh.record];
  throw new Refused(
    "invalid",
    `${ids.map((id) => `${id} would not be right: `).join("")}${message}`,
    ids,
  );
}

/** An acceptance changes nothing that a check looks at, but for who signed it. */
const isMereAcceptance = ({ before, after }: Edit): boolean =>
  before !== null &&
  after !== null &&
  isReviewed(before) &&
  isReviewed(after) &&
  isOnRecord(before) &&
  isOnRecord(after) &&
  JSON.stringify(unsigned(before)) === JSON.stringify(unsigned(after));

const unsigned = (record: object): object => ({ ...record, status: null, provenance: null });

const toKey = ({ code, record, args }: Finding): string => JSON.stringify([code, record, args]);
