import type { Act, Dataset, Result } from "@onrecord/domain";
import { addRecord } from "./add-record.ts";
import { checkEdits } from "./check-edits.ts";
import { correctRecord } from "./correct-record.ts";
import { acceptAll, rejectAll, reopenAll } from "./decide-status.ts";
import type { Decision } from "./decision.ts";
import { Draft } from "./draft.ts";
import type { Edit, Refusal } from "./edit.ts";
import { Refused } from "./edit.ts";
import { joinRecords } from "./join-records.ts";
import { mergeEntities } from "./merge-entities.ts";
import { withRecordWords } from "./record-words.ts";
import { splitEntity } from "./split-entity.ts";
import { splitRecord } from "./split-record.ts";

/**
 * The records before and after a decision. The slice holds the records that are decided on, all that
 * is read from their articles, all that refers to them, and what these refer to. `act` says who
 * decides, when and how.
 */
export const toEdits = (
  slice: Dataset,
  decision: Decision,
  act: Act,
): Result<readonly Edit[], Refusal> => refusable(slice, (draft) => decide(draft, decision, act));

/** The same of changes that were worked out elsewhere: refused where they would make an error. */
export const checkedEdits = (
  slice: Dataset,
  edits: readonly Edit[],
): Result<readonly Edit[], Refusal> =>
  refusable(slice, (draft) => {
    for (const { id, after } of edits) {
      if (after === null) draft.remove(id);
      else draft.put(after);
    }
    checkEdits(draft);
    return edits;
  });

/** What is refused is told with the words of the records, wherever it was refused. */
function refusable(
  slice: Dataset,
  make: (draft: Draft) => readonly Edit[],
): Result<readonly Edit[], Refusal> {
  const draft = new Draft(slice);
  try {
    return { ok: true, value: make(draft) };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { code, message, ids } = error.refusal;
    const find = (id: string) => draft.findBefore(id) ?? draft.find(id);
    return { ok: false, error: { code, message: withRecordWords(message, find), ids } };
  }
}

function decide(draft: Draft, decision: Decision, act: Act): readonly Edit[] {
  apply(draft, decision, act);
  const edits = draft.edits();
  if (edits.length === 0) throw new Refused("unchanged", UNCHANGED[decision.action]);
  checkEdits(draft);
  return edits;
}

const UNCHANGED: { readonly [A in Decision["action"]]: string } = {
  accept: "This was accepted already.",
  reject: "This was rejected already.",
  reopen: "This is open already.",
  correct: "The record says so already.",
  split: "Nothing would change.",
  join: "Nothing would change.",
  add: "Nothing would change.",
  "merge-entities": "Nothing would change.",
  "split-entity": "Nothing would change.",
};

function apply(draft: Draft, decision: Decision, act: Act): void {
  switch (decision.action) {
    case "accept":
      return acceptAll(draft, decision.ids, act);
    case "reject":
      return rejectAll(draft, decision.ids, act);
    case "reopen":
      return reopenAll(draft, decision.ids, act);
    case "correct":
      return correctRecord(draft, decision, act);
    case "split":
      return splitRecord(draft, decision, act);
    case "join":
      return joinRecords(draft, decision, act);
    case "add":
      return addRecord(draft, decision, act);
    case "merge-entities":
      return mergeEntities(draft, decision, act);
    case "split-entity":
      return splitEntity(draft, decision, act);
  }
}
