export { analyze, readQueryText, visitTerms } from "./analysis/analyze.ts";
export type { Token } from "./analysis/analyze.ts";
export { foldText } from "./analysis/fold-text.ts";
export { ANALYSES, toAnalysis } from "./analysis/stem.ts";
export type { Analysis } from "./analysis/stem.ts";
export { oneEditTerms, oneEditWords, prefixStems } from "./analysis/written-forms.ts";
export { createWordFinder } from "./analysis/word-finder.ts";
export type { FoundWord, WantedWords, WordFinder } from "./analysis/word-finder.ts";
export type { IndexedDocument } from "./indexed-document.ts";
export type { IndexingThread } from "./indexing/indexing-messages.ts";
export { startIndexingThread } from "./indexing/start-indexing-thread.ts";
export { serveIndexing } from "./indexing/serve-indexing.ts";
export type { JobResult } from "./indexing/serve-indexing.ts";
export { ThreadJobs } from "./indexing/thread-jobs.ts";
export { DamagedIndexError } from "./index-manifest.ts";
export { createMemoryStorage } from "./memory-storage.ts";
export type {
  EngineAnswer,
  EngineHit,
  EngineRequest,
  FacetCount,
  HistogramBar,
  HistogramUnit,
  IndexFinding,
  IndexedWord,
  SearchEngine,
  SearchOrder,
} from "./search-engine.ts";
export { openSearchEngine } from "./open-search-engine.ts";
export type { SearchEngineOptions } from "./open-search-engine.ts";
export { InvalidCursorError } from "./query/search-cursor.ts";
export type { SearchExpression } from "./search-expression.ts";
export { UnknownFormatError } from "./segment/segment-meta.ts";
export type { SegmentStorage } from "./segment-storage.ts";
