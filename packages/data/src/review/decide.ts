/** Decides, and takes back: one transaction each. */
import type { Result } from "@onrecord/domain";
import { referencesOf } from "@onrecord/domain";
import type { Decision, Edit, Refusal } from "@onrecord/review";
import { checkedEdits, methodOf, summaryOf, toEdits } from "@onrecord/review";
import { factsOfArchive } from "../archive/record-facts.ts";
import type { Batch } from "../import/batch.ts";
import { applyEdits } from "./apply-edits.ts";
import type { NewChange } from "./change-log.ts";
import { findChange, readEdits, writeChange } from "./change-log.ts";
import { findConflict } from "./conflicts.ts";
import { readAround, readDecisionSlice } from "./decision-slice.ts";
import type { PlacedEdit } from "./placed-edit.ts";
import { placeEdits } from "./placed-edit.ts";
import type { Change, Conflict, Expected, Revision, Signature } from "./review-desk.ts";
import { fingerprintOf, revisionOfLine } from "./revision.ts";
import { undoSuccessors, writeSuccessors } from "./successors.ts";

type Outcome<T> = Result<T, Refusal | Conflict>;
export type Decided = Change & { readonly revisions: Readonly<Record<string, Revision>> };

export function decide(
  batch: Batch,
  decision: Decision,
  { by, at, expected }: Signature & { readonly expected: Expected },
): Outcome<Decided> {
  return write(batch, () => {
    const conflict = typeof expected === "string" ? undefined : findConflict(batch.db, expected);
    if (conflict !== undefined) return { ok: false, error: conflict };
    const slice = readDecisionSlice(batch.db, decision);
    const act = { by, at, method: methodOf(decision) };
    const edits = toEdits(slice, decision, act);
    if (!edits.ok) return edits;
    if (typeof expected === "string" && expected !== fingerprintOf(edits.value))
      return { ok: false, error: OTHERWISE };
    const summary = summaryOf(decision, factsOfArchive(batch.db).nameOf);
    const change = { by, at, action: decision.action, summary, decision, undoes: null };
    return { ok: true, value: record(batch, change, place(batch, edits.value)) };
  });
}

/** A fingerprint does not say which records are others than they were. */
const OTHERWISE: Conflict = {
  code: "conflict",
  message:
    "Somebody else changed some of what this would change meanwhile. Look at it again, and decide then.",
  records: [],
};

const place = (batch: Batch, edits: readonly Edit[]): readonly PlacedEdit[] =>
  placeEdits(batch.db, edits, () => batch.takePosition());

/** Writes edits and their change. */
function record(batch: Batch, change: NewChange, edits: readonly PlacedEdit[]): Decided {
  applyEdits(batch, edits);
  const number = writeChange(batch.db, change, edits);
  const { by, at, action, summary, decision, undoes } = change;
  if (decision !== null) writeSuccessors(batch.db, number, decision);
  const revisions = Object.fromEntries(edits.map(({ id, after }) => [id, revisionOfLine(after)]));
  const ids = edits.map(({ id }) => id);
  return { number, at, by, action, summary, ids, decision, undoes, undoneBy: null, revisions };
}

/** Takes a change back, if its records are still as it left them. */
export function undo(batch: Batch, number: number, signature: Signature): Outcome<Change> {
  return write(batch, () => {
    const change = findChange(batch.db, number);
    if (change === undefined) return refused("missing", `There is no change ${number}.`);
    if (change.undoneBy !== null)
      return refused(
        "undone",
        `Change ${number} was taken back already, by change ${change.undoneBy}. Undo that one to have it again.`,
      );
    const edits = readEdits(batch.db, number).map(toReversed);
    const conflict = findConflict(
      batch.db,
      Object.fromEntries(edits.map(({ id, before }) => [id, revisionOfLine(before)])),
    );
    if (conflict !== undefined) return { ok: false, error: conflict };
    const checked = checkUndo(batch, edits);
    if (!checked.ok) return checked;
    const summary = `Took back change ${number}: ${change.summary}`;
    const undoing = { ...signature, action: "undo", summary, decision: null, undoes: number };
    const { revisions: _, ...value } = record(batch, undoing, edits);
    undoSuccessors(batch.db, number);
    return { ok: true, value };
  });
}

const toReversed = ({ id, position, before, after, was, becomes }: PlacedEdit): PlacedEdit => ({
  id,
  position,
  before: after,
  after: before,
  was: becomes,
  becomes: was,
});

/** What others did since may not fit with what was before. */
function checkUndo({ db }: Batch, edits: readonly PlacedEdit[]): Result<unknown, Refusal> {
  const ids = edits.map(({ id }) => id);
  const named = edits.flatMap(({ becomes }) =>
    becomes === null ? [] : referencesOf(becomes).map(({ value }) => value),
  );
  const slice = readAround(db, ids, named);
  return checkedEdits(
    slice,
    edits.map(({ id, was, becomes }) => ({ id, before: was, after: becomes })),
  );
}

const refused = (code: Refusal["code"], message: string): { ok: false; error: Refusal } => ({
  ok: false,
  error: { code, message, ids: [] },
});

/** Runs in a transaction of its own; what an importer has pending is committed before it. */
function write<T>(batch: Batch, work: () => Outcome<T>): Outcome<T> {
  batch.commit();
  batch.begin();
  try {
    const outcome = work();
    // A refusal has written nothing.
    batch.commit();
    return outcome;
  } catch (error) {
    batch.rollback();
    throw error;
  }
}
