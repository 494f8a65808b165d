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
  const ids = fresh.record === null ? [] : [fresh.record];
  const { message } = describeFinding(fresh);
  throw new Refused(
    "invalid",
    `This would leave an error. ${message}${HINTS[fresh.code] ?? ""}`,
    ids,
  );
}

/** What helps where it is not plain from the error. */
const HINTS: { readonly [code: string]: string | undefined } = {
  "speaker-not-near": " Mark the words that name the speaker first.",
  "speaker-not-in-evidence":
    " Mark the words that name the speaker first, or take them into the evidence.",
  "mentions-cross": " Take in the whole of the other one, or none of it.",
};

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

const toKey = ({ code, record, path }: Finding): string =>
  JSON.stringify([code, record, path.pointer]);
