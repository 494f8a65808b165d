/** Claims with the names, sentences and dates that a reader needs. */
import type { ClaimTime, Voice } from "../claim/claim.ts";
import type { Event } from "../claim/event.ts";
import { EVENT_TYPES } from "../claim/plover.ts";
import { PREDICATES } from "../claim/predicates.ts";
import type { Relation } from "../claim/relation.ts";
import type { Statement } from "../claim/statement.ts";
import { ArticleId, StatementId } from "../id.ts";
import { addressOf } from "./address.ts";
import { toArticleRef } from "./article-ref.ts";
import { claimAnchor, type Claim } from "./claim-order.ts";
import { passagesOf } from "./passage.ts";
import type { RecordIndex } from "./record-index.ts";
import { toTimeView } from "./time-view.ts";
import type {
  ClaimParts,
  ClaimView,
  EventView,
  RelationView,
  StatementView,
  VoiceView,
} from "./view.ts";

/** Any claim as its view. */
export function toClaimView(index: RecordIndex, claim: Claim): ClaimView {
  switch (claim.kind) {
    case "statement":
      return toStatementView(index, claim);
    case "event":
      return toEventView(index, claim);
    case "relation":
      return toRelationView(index, claim);
  }
}

/** Who said what, with the sentences. */
export const toStatementView = (index: RecordIndex, record: Statement): StatementView => ({
  kind: "statement",
  record,
  ...partsOf(index, record),
  speaker: record.speaker === null ? null : index.entityRefOf(record.speaker),
  content: passagesOf(index, record.content),
  cue: record.cue?.anchor.exact ?? null,
  addressees: record.addressees.map(index.entityRefOf),
  about: record.about.map(index.refOf),
  place: record.place === null ? null : index.entityRefOf(record.place),
  occasion: record.occasion?.exact ?? null,
});

/** What happened, with the sentences. */
export const toEventView = (index: RecordIndex, record: Event): EventView => ({
  kind: "event",
  record,
  ...partsOf(index, record),
  label: EVENT_TYPES[record.type].label,
  actors: record.actors.map(index.entityRefOf),
  recipients: record.recipients.map(index.entityRefOf),
  place: record.place === null ? null : index.entityRefOf(record.place),
  partOf: record.partOf === null ? null : index.refOf(record.partOf),
});

/** How two entities stand to each other, with the sentences. */
export const toRelationView = (index: RecordIndex, record: Relation): RelationView => ({
  kind: "relation",
  record,
  ...partsOf(index, record),
  subject: index.entityRefOf(record.subject),
  object: index.entityRefOf(record.object),
  label: PREDICATES[record.predicate].label,
});

function partsOf(index: RecordIndex, claim: Claim): ClaimParts {
  const anchor = claimAnchor(claim);
  return {
    article: anchor === undefined ? null : toArticleRef(index, anchor.article),
    evidence: passagesOf(index, claim.evidence),
    voice: toVoiceView(index, claim.voice),
    time: timeOf(index, claim.time),
    order: anchor?.start ?? Number.MAX_SAFE_INTEGER,
    address: anchor === undefined ? null : addressOf(claim),
  };
}

const timeOf = (index: RecordIndex, time: ClaimTime | null): ClaimParts["time"] =>
  time === null ? null : toTimeView(index, time);

function toVoiceView(index: RecordIndex, voice: Voice): VoiceView {
  const statement = StatementId.safeParse(voice);
  if (!statement.success) return { kind: "article", article: ArticleId.parse(voice) };
  const speaker = index.findOf("statement", statement.data)?.speaker ?? null;
  return {
    kind: "statement",
    statement: statement.data,
    address: index.refOf(statement.data).address,
    speaker: speaker === null ? null : index.entityRefOf(speaker),
  };
}
