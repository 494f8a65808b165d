export { analyze } from "./analysis/analyze.ts";
export type { Token } from "./analysis/analyze.ts";
export type { IndexedDocument } from "./indexed-document.ts";
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
export type { SearchExpression } from "./search-expression.ts";
export type { SegmentStorage } from "./segment-storage.ts";
