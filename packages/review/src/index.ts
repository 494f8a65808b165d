export { AgreementCount } from "./agreement/agreement.ts";
export type {
  Agreement,
  AgreementOptions,
  AlphaOfKind,
  PairAgreement,
} from "./agreement/agreement.ts";
export { annotationsOf, COMPARED_KINDS } from "./agreement/annotation.ts";
export type { Annotation, Assertion, ComparedKind } from "./agreement/annotation.ts";
export type { Disagreement, Noted } from "./agreement/disagreement.ts";
export type { FieldAgreement, KindAgreement } from "./agreement/pair-count.ts";
export { toF1 } from "./agreement/span-count.ts";
export type { SpanScore } from "./agreement/span-count.ts";
export {
  AddedRecord,
  Correction,
  Decision,
  EntityChoice,
  MOST_AT_ONCE,
  NewEntity,
  ReviewedId,
} from "./decision.ts";
export { candidateIds } from "./new-entity.ts";
export type { Edit, Refusal, RefusalCode } from "./edit.ts";
export { checkedEdits, toEdits } from "./to-edits.ts";
export { methodOf, summaryOf } from "./describe-decision.ts";
export { wordsOfRecord } from "./record-words.ts";
export { isReviewed, REVIEWED_KINDS } from "./reviewed.ts";
export type { Reviewed, ReviewedKind } from "./reviewed.ts";
export { fieldsOf } from "./fields-of-kind.ts";
export { sourceOf } from "./proposal-source.ts";
export type { ProposalSource } from "./proposal-source.ts";
export { articleOf } from "./reviewed.ts";
export { toNewVersion } from "./reanchor/new-version.ts";
export { reanchor } from "./reanchor/reanchor.ts";
export type { Outcome, Reanchoring, ReanchorOrder, RecordOutcome } from "./reanchor/reanchor.ts";
export { replaceText } from "./reanchor/replace-text.ts";
export type { Replacement } from "./reanchor/replace-text.ts";
export type { AnchorFate } from "./reanchor/carry-anchor.ts";
export type { CarriedPart } from "./reanchor/carry-record.ts";
