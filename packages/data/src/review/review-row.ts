/** An assertion as a row of the queue: numbers for what it is narrowed and ordered by. */
import { hash } from "node:crypto";
import type { ReviewStatus } from "@onrecord/domain";
import { anchorsOf } from "@onrecord/domain";
import type { Reviewed, ReviewedKind } from "@onrecord/review";
import { articleOf, REVIEWED_KINDS, sourceOf } from "@onrecord/review";
import { foldText } from "@onrecord/search";

/** In the order of their numbers, which are kept in archives: new ones come at the end. */
export const STATUSES = [
  "proposed",
  "accepted",
  "rejected",
  "outdated",
] as const satisfies readonly ReviewStatus[];

export const statusNumber = (status: ReviewStatus): number => STATUSES.indexOf(status);
export const kindNumber = (kind: ReviewedKind): number => REVIEWED_KINDS.indexOf(kind);

/** Stands for an unknown confidence, and for all kinds together. */
export const NONE = -1;

/** A confidence in hundredths. */
export const toHundredths = (confidence: number | null): number =>
  confidence === null ? NONE : Math.round(confidence * 100);

/** The tenth in which a confidence in hundredths falls: 0 to 9, and -1 for an unknown one. */
export const tenthOf = (hundredths: number): number =>
  hundredths === NONE ? NONE : Math.min(9, Math.floor(hundredths / 10));

export type ReviewRow = {
  readonly status: number;
  readonly kind: number;
  readonly article: string;
  readonly start: number;
  readonly confidence: number;
  readonly entity: string | null;
  readonly proposer: string;
  readonly rule: string;
  readonly alike: number;
  readonly words: string;
};

export function toReviewRow(record: Reviewed): ReviewRow {
  const { proposer, rule, confidence } = sourceOf(record.provenance.proposed);
  const article = articleOf(record);
  const starts = anchorsOf(record)
    .filter(({ value }) => value.article === article)
    .map(({ value }) => value.start);
  return {
    status: statusNumber(record.status),
    kind: kindNumber(record.kind),
    article,
    start: starts.length === 0 ? 0 : Math.min(...starts),
    confidence: toHundredths(confidence),
    entity: entityOf(record),
    proposer,
    rule,
    alike: likenessOf(record),
    words: wordsOf(record),
  };
}

/** Whom a proposal is on first of all: who is named, who speaks, who acts. */
export function entityOf(record: Reviewed): string | null {
  switch (record.kind) {
    case "mention":
      return record.entity;
    case "statement":
      return record.speaker;
    case "event":
      return record.actors[0] ?? record.recipients[0] ?? record.place;
    case "relation":
      return record.subject;
    case "time":
      return null;
  }
}

/** The words that are proposed as such. */
export function wordsOf(record: Reviewed): string {
  if (record.kind === "mention" || record.kind === "time") return record.anchor.exact;
  const anchors = record.kind === "statement" ? record.content : record.evidence;
  return anchors.map(({ exact }) => exact).join("\n");
}

/** The same number for proposals that say the same in the same words, in whatever article. */
function likenessOf(record: Reviewed): number {
  const said = [record.kind, sayingOf(record), foldText(wordsOf(record).replaceAll(/\s+/gu, " "))];
  return hash("sha256", JSON.stringify(said), "buffer").readUIntBE(0, 6);
}

function sayingOf(record: Reviewed): readonly (string | null)[] {
  switch (record.kind) {
    case "mention":
      return [record.entity];
    case "time":
      return [record.edtf];
    case "statement":
      return [record.speaker];
    case "event":
      return [record.type, ...record.actors];
    case "relation":
      return [record.predicate, record.subject, record.object];
  }
}
