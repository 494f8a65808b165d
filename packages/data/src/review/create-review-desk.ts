import type { Result } from "@onrecord/domain";
import type { Decision, Edit, Refusal } from "@onrecord/review";
import { articleOf, isReviewed, methodOf, toEdits } from "@onrecord/review";
import { findPositions } from "../archive/slice.ts";
import type { Database } from "../archive/sqlite.ts";
import type { Batch } from "../import/batch.ts";
import { readHistory, readLog, readSigners } from "./change-log.ts";
import { decide, undo } from "./decide.ts";
import { readDecisionSlice } from "./decision-slice.ts";
import { readLogFacets } from "./log-facets.ts";
import { readAlike, readPage, readProgress } from "./queue.ts";
import type { DecisionPreview, ReviewDesk } from "./review-desk.ts";
import { countReferring, readParts } from "./entity-parts.ts";
import { readItems, readSentences } from "./review-items.ts";
import { fingerprintOf } from "./revision.ts";
import { findSuccessor } from "./successors.ts";

/** The desk of a collection, on the connection and in the transactions of its importer. */
export function createReviewDesk(batch: Batch): ReviewDesk {
  const { db } = batch;
  return {
    queue: (filter, request) => readPage(db, filter, request),
    item: (id) => readItems(db, findPositions(db, [id])).items[0],
    alike: (id, request) => readAlike(db, id, request),
    progress: (filter) => readProgress(db, filter),
    preview: (decision, request) => preview(db, decision, request?.most ?? 0),
    parts: (id, request) => readParts(db, id, request),
    countReferring: (id, most) => countReferring(db, id, most),
    decide: (decision, options) => decide(batch, decision, options),
    undo: (number, signature) => undo(batch, number, signature),
    history: (id) => readHistory(db, id),
    log: (request) => readLog(db, request),
    signers: () => readSigners(db),
    successor: (id) => findSuccessor(db, id),
    logFacets: (filter) => readLogFacets(db, filter),
  };
}

/** Signs what is only looked at; nobody sees it. */
const NOBODY = {
  by: { kind: "person", name: "nobody", version: null },
  at: "1970-01-01T00:00:00Z",
} as const;

function preview(db: Database, decision: Decision, most: number): Result<DecisionPreview, Refusal> {
  const decided = readDecisionSlice(db, decision);
  const edits = toEdits(decided, decision, { ...NOBODY, method: methodOf(decision) });
  if (!edits.ok) return edits;
  const changed = edits.value.flatMap(({ before }) =>
    before !== null && isReviewed(before) ? [before.id] : [],
  );
  const { items, slice } = readSentences(db, changed.slice(0, most));
  const fingerprint = fingerprintOf(edits.value);
  const touched = countTouched(edits.value);
  return { ok: true, value: { edits: edits.value, fingerprint, items, slice, touched } };
}

function countTouched(edits: readonly Edit[]): DecisionPreview["touched"] {
  const count = (...kinds: readonly string[]): number =>
    edits.filter(({ id }) => kinds.some((kind) => id.startsWith(`${kind}/`))).length;
  return {
    mentions: count("mention"),
    times: count("time"),
    statements: count("statement"),
    events: count("event"),
    relations: count("relation"),
    entities: count("person", "organization", "place"),
    articles: new Set(edits.flatMap(articlesOf)).size,
  };
}

const articlesOf = ({ before, after }: Edit): readonly string[] =>
  [before, after].flatMap((record) =>
    record !== null && isReviewed(record) ? [articleOf(record)] : [],
  );
