export {
  AcknowledgementId,
  ArticleId,
  ClaimId,
  EntityId,
  EventId,
  MentionId,
  OrganizationId,
  PersonId,
  PlaceId,
  RelationId,
  SourceId,
  StatementId,
  TimeExpressionId,
} from "./id.ts";
export { Span, sliceSpan, containsSpan, overlapsSpan, compareSpans } from "./text/span.ts";
export { Anchor, CONTEXT_LENGTH, createAnchor } from "./text/anchor.ts";
export { Block, BlockRole } from "./text/block.ts";
export { fromCodePointSpan, toCodePointSpan } from "./text/code-points.ts";
export { isGraphemeBoundary, toGraphemeSpan } from "./text/grapheme.ts";
export { resolveAnchor } from "./text/resolve-anchor.ts";
export type { AnchorResolution, AnchorSelectors } from "./text/resolve-anchor.ts";
export { sentencesOf, splitSentences } from "./text/sentences.ts";
export { wordsOf } from "./text/words.ts";
export type { TextPart } from "./text/words.ts";
export type { Sentence } from "./text/sentences.ts";
export { segmentBlocks } from "./text/segment-blocks.ts";
export { findQuotations } from "./text/quotations.ts";
export type { Quotation, QuotationsFound } from "./text/quotations.ts";
export { articleIdOf, sourceTextOf, toSourceText } from "./text/source-text.ts";
export { Mention, MentionForm } from "./text/mention.ts";
export { TimeExpression } from "./time/time-expression.ts";
export { parseEdtf } from "./time/edtf.ts";
export type { EdtfDate, EdtfEnd, EdtfFailure } from "./time/edtf.ts";
export type { EdtfPoint, EdtfPrecision } from "./time/edtf-point.ts";
export { compareEdtf, overlapsEdtf } from "./time/edtf-order.ts";
export { formatEdtf } from "./time/edtf-format.ts";
export { Name, ExternalId, ExternalScheme } from "./entity/entity.ts";
export { Person } from "./entity/person.ts";
export { Organization, OrganizationType } from "./entity/organization.ts";
export { Place, PlaceType } from "./entity/place.ts";
export { Basis, Certainty, Polarity, ReviewStatus } from "./claim/epistemics.ts";
export { Agent, Act, Provenance } from "./claim/provenance.ts";
export { Voice, ClaimTime } from "./claim/claim.ts";
export { Statement, Manner, Cue, CueSense } from "./claim/statement.ts";
export { Event } from "./claim/event.ts";
export { Relation } from "./claim/relation.ts";
export { Predicate, PREDICATES } from "./claim/predicates.ts";
export { AuxiliaryMode, EventContext, EventMode, EventType, Quad } from "./claim/plover-codes.ts";
export { EVENT_TYPES } from "./claim/plover.ts";
export { Article, Translation, Publication } from "./dataset/article.ts";
export { Source } from "./dataset/source.ts";
export { Acknowledgement } from "./dataset/acknowledgement.ts";
export { Manifest, Licence, SCHEMA_VERSION } from "./dataset/manifest.ts";
export {
  CLAIM_KINDS,
  ENTITY_KINDS,
  findKind,
  KINDS,
  RECORD_KINDS,
  TABLE_OF,
} from "./dataset/kinds.ts";
export type {
  AnyRecord,
  ClaimKind,
  EntityKind,
  KindFacts,
  NameOf,
  RecordKind,
  RecordOf,
  TableName,
} from "./dataset/kinds.ts";
export { Dataset, emptyDataset, SourceText, recordsOf } from "./dataset/dataset.ts";
export { isOnRecord } from "./dataset/is-on-record.ts";
export type { DatasetCandidate, DatasetInput } from "./dataset/dataset.ts";
export { check } from "./check/check.ts";
export type { CheckOptions } from "./check/check.ts";
export { checkParts, findInParts } from "./check/check-parts.ts";
export type { CheckedPart, CheckedWhole, CheckShare, PartFindings } from "./check/check-parts.ts";
export { checkReadings } from "./check/check-readings.ts";
export { parseDataset } from "./check/parse-dataset.ts";
export type { DatasetParse } from "./check/parse-dataset.ts";
export { MANIFEST_FILE, canonicalOrigin } from "./check/origin.ts";
export type { Origin } from "./check/origin.ts";
export { FINDINGS, FINDING_CODES, isFindingCode } from "./check/findings.ts";
export type { FindingFacts } from "./check/catalogue/finding-facts.ts";
export { newFinding } from "./check/new-finding.ts";
export type { FindingPlace } from "./check/new-finding.ts";
export { describeFinding } from "./check/describe-finding.ts";
export type { FindingWords } from "./check/describe-finding.ts";
export { findNearest } from "./check/nearest.ts";
export { containsName, foldName } from "./check/fold-name.ts";
export { anchorsOf, referencesOf } from "./check/record-parts.ts";
export type { FindingArgs, FindingCode, SchemaFault } from "./check/finding-args.ts";
export type { Finding, FindingOf, FindingPath, FindingSpan, Severity } from "./check/finding.ts";
export type { Result } from "./result.ts";
export { addressOf, pageAddressOf, spanAddress } from "./view/address.ts";
export { toArticleRef } from "./view/article-ref.ts";
export { toArticleView } from "./view/article-view.ts";
export { citationOf } from "./view/citation.ts";
export type { Citation } from "./view/citation.ts";
export { toReference } from "./view/reference.ts";
export type { Reference } from "./view/reference.ts";
export { claimAnchor, compareClaims } from "./view/claim-order.ts";
export type { Claim } from "./view/claim-order.ts";
export { toClaimView, toEventView, toRelationView, toStatementView } from "./view/claim-view.ts";
export { toEntityView } from "./view/entity-view.ts";
export { toMentionView, toTimeExpressionView } from "./view/mention-view.ts";
export { passageOf, passagesOf } from "./view/passage.ts";
export { indexDataset } from "./view/record-index.ts";
export type { RecordIndex } from "./view/record-index.ts";
export type {
  ArticleRef,
  ArticleView,
  ClaimParts,
  ClaimView,
  EntityRef,
  EntityView,
  EventView,
  MentionView,
  Passage,
  RecordRef,
  RelationView,
  StatementView,
  TimeExpressionView,
  TimeView,
  VoiceView,
} from "./view/view.ts";
