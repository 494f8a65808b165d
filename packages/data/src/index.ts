export { bundledDatasetFolder } from "./dataset/bundled-dataset-folder.ts";
export { DatasetFolderError } from "./dataset/dataset-folder-error.ts";
export { toDatasetStamp } from "./dataset/dataset-files.ts";
export { readDataset, readDatasetExport } from "./dataset/read-dataset.ts";
export type { DatasetReading, ReadingOptions } from "./dataset/read-dataset.ts";
export { writeDataset } from "./dataset/write-dataset.ts";
export type { SavedSearch, SavedSearches } from "./archive/saved-searches.ts";
export { openArchive } from "./archive/open-archive.ts";
export type { ArchiveOptions } from "./archive/open-archive.ts";
export { startImportingThread } from "./background/start-importing-thread.ts";
export { removeArchive } from "./archive/archive-file.ts";
export type {
  Archive,
  ArticleFilter,
  ArticleOrigin,
  ArticleStore,
  DateOrder,
  EntityFilter,
  EventFilter,
  EventOrder,
  Facet,
  FacetValue,
  Histogram,
  IndexCheck,
  Listing,
  PageRequest,
  StatementFilter,
  StatementOrder,
  StoryListing,
  StoryOf,
} from "./archive/ports.ts";
export type {
  SearchableKind,
  SearchAnswer,
  SearchHit,
  SearchIndex,
  SearchOrder,
  SearchRequest,
} from "./archive/search-port.ts";
export type { ClaimCount, EntityCount } from "./archive/entity-counts.ts";
export type { EntityExcerpt, EntityTotals } from "./archive/entity-excerpt.ts";
export type { ExportSelection } from "./export/export-selection.ts";
export { SEARCH_FIELDS } from "./search/query/query.ts";
export type { SearchField } from "./search/query/query.ts";
export { findDifferences } from "./stories/text-differences.ts";
export type { TextDifference } from "./stories/text-differences.ts";
export { findStories } from "./stories/find-stories.ts";
export type { Story, StoryArticle } from "./stories/find-stories.ts";
export type { CarriedOver, OlderVersion } from "./review/article-versions.ts";
export { isBusy } from "./archive/sqlite.ts";
export { isCollection, openCollection } from "./archive/open-collection.ts";
export type { ArchiveFault } from "./archive/check-archive.ts";
export type { Collection, CollectionOptions } from "./archive/open-collection.ts";
export type { Added, Importer } from "./import/importer.ts";
export { importSources } from "./import/import-sources.ts";
export type { ImportMapping, ImportOptions, ImportProgress } from "./import/import-sources.ts";
export type {
  ImportEnd,
  ImportSummary,
  ReportEntry,
  ReportOutcome,
} from "./import/import-report.ts";
export { formatFieldMapping, parseFieldMapping } from "@onrecord/import";
export { TOKEN_SCOPES } from "./tokens/token.ts";
export type { NewToken, TokenScope } from "./tokens/token.ts";
export { isHolding } from "./tokens/tokens.ts";
export type { TokenDraft, TokenEntry, TokenHolder, Tokens } from "./tokens/tokens.ts";
export type { Annotations, AnnotationSummary } from "./annotations/annotations.ts";
export { checkInThreads } from "./checking/check-in-threads.ts";
export type { CheckingOptions } from "./checking/check-in-threads.ts";
export { serveChecking } from "./checking/serve-checking.ts";
export type {
  Change,
  ChangeAction,
  Conflict,
  DecisionPreview,
  EntityParts,
  Expected,
  Fingerprint,
  HistoryEntry,
  LogFacet,
  LogFacets,
  LogFilter,
  LogRequest,
  PartsRequest,
  PreviewItem,
  QueueRequest,
  ReviewDesk,
  ReviewFacet,
  ReviewFilter,
  ReviewItem,
  ReviewOrder,
  ReviewPage,
  ReviewProgress,
  Revision,
  Signature,
} from "./review/review-desk.ts";
export {
  AddedRecord,
  Correction,
  Decision,
  EntityChoice,
  NewEntity,
  ReviewedId,
} from "@onrecord/review";
export type { Edit, Refusal, Reviewed, ReviewedKind } from "@onrecord/review";
export { learnEntities } from "./proposing/learn-entities.ts";
export {
  openCollectionProposer,
  proposeForCollection,
} from "./proposing/propose-for-collection.ts";
export type { CollectionRun } from "./proposing/propose-for-collection.ts";
export type {
  ArticleProposals,
  CollectionProposer,
  ProposerOptions,
} from "./proposing/collection-proposer.ts";
export {
  addProposals,
  countProposals,
  NO_PROPOSALS,
  ProposalSum,
} from "./proposing/proposal-summary.ts";
export type { ProposalCounts, ProposalSummary } from "./proposing/proposal-summary.ts";
