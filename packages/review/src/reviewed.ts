/** What is reviewed: the kinds of assertion, which carry a status and a provenance. */
import type { Act, AnyRecord, RecordOf, ReviewStatus } from "@onrecord/domain";

/** The kinds of record that are proposed and decided on. */
export const REVIEWED_KINDS = ["mention", "time", "statement", "event", "relation"] as const;
export type ReviewedKind = (typeof REVIEWED_KINDS)[number];

/** A record that can be decided on. */
export type Reviewed = RecordOf<ReviewedKind>;

export const isReviewed = (record: AnyRecord): record is Reviewed =>
  REVIEWED_KINDS.some((kind) => kind === record.kind);

/**
 * The record with this status, signed with `act`. Who signed before moves into the history; an
 * assertion that is open again has no decider, and its history says who opened it.
 */
export function signed<R extends Reviewed>(record: R, status: ReviewStatus, act: Act): R {
  const { decided, history } = record.provenance;
  const before = decided === null ? history : [...history, decided];
  const provenance =
    status === "proposed"
      ? { ...record.provenance, decided: null, history: [...before, act] }
      : { ...record.provenance, decided: act, history: before };
  return { ...record, status, provenance };
}

/** The words of one article that a record is read from: its first anchor's article. */
export function articleOf(record: Reviewed): string {
  if (record.kind === "mention" || record.kind === "time") return record.anchor.article;
  const [first] = record.kind === "statement" ? record.content : record.evidence;
  return (first ?? record.evidence[0])?.article ?? record.voice;
}
