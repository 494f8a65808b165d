/** All engines that can be measured. Each is loaded when it is opened: its memory is its own. */
import type { EngineAdapter } from "./bench-engine.ts";

const MILLION = 1_000_000;
/** FTS5's bm25 with its k1 = 1.2 and b = 0.75, and a title worth four texts. */
const FTS5_FORMULA = "fts5 bm25(4, 1)";

export const nodeSqliteFts5: EngineAdapter = {
  name: "node:sqlite FTS5",
  about: `SQLite ${process.versions["sqlite"] ?? ""} of Node, external content, unicode61`,
  formula: FTS5_FORMULA,
  needs: null,
  keepsFiles: true,
  largest: MILLION,
  open: async ({ folder }) => {
    const { createSqliteFts5, fts5File } = await import("./sqlite-fts5.ts");
    const { openNodeSqlite } = await import("./node-sqlite.ts");
    return createSqliteFts5(openNodeSqlite(fts5File(folder)));
  },
};

const betterSqlite3Fts5: EngineAdapter = {
  name: "better-sqlite3 FTS5",
  about: "better-sqlite3 13.2.0, the same tables and statements",
  formula: FTS5_FORMULA,
  needs: "better-sqlite3@13.2.0",
  keepsFiles: true,
  largest: MILLION,
  open: async ({ folder, peersFolder }) => {
    const { createSqliteFts5, fts5File } = await import("./sqlite-fts5.ts");
    const { openBetterSqlite } = await import("./better-sqlite.ts");
    return createSqliteFts5(await openBetterSqlite(fts5File(folder), peersFolder));
  },
};

const miniSearch: EngineAdapter = {
  name: "MiniSearch",
  about: "minisearch 7.2.0, in memory; no phrases, no facets",
  formula: null,
  needs: "minisearch@7.2.0",
  keepsFiles: false,
  largest: 100_000,
  open: async ({ peersFolder }) => (await import("./mini-search.ts")).openMiniSearch(peersFolder),
};

const orama: EngineAdapter = {
  name: "Orama",
  about:
    "@orama/orama 3.1.18, in memory; no phrases, no OR, no NOT, AND within one field only; no snippets",
  formula: null,
  needs: "@orama/orama@3.1.18",
  keepsFiles: false,
  largest: 10_000,
  open: async ({ peersFolder }) => (await import("./orama.ts")).openOrama(peersFolder),
};

const lanceDb: EngineAdapter = {
  name: "LanceDB",
  about: "@lancedb/lancedb 0.39.0, full-text index with positions; no count of hits, no facets",
  formula: null,
  needs: "@lancedb/lancedb@0.39.0",
  keepsFiles: true,
  largest: MILLION,
  open: async ({ folder, peersFolder }) =>
    (await import("./lance-db.ts")).openLanceDb(folder, peersFolder),
};

/** What all others are compared with. */
export const PRODUCT: EngineAdapter = {
  name: "On Record",
  about: "@onrecord/search over blobs in SQLite, the articles in the same file",
  formula: "on record",
  needs: null,
  keepsFiles: true,
  largest: MILLION,
  open: async ({ folder }) => (await import("./on-record-engine.ts")).openOnRecordEngine(folder),
};

/** The archive that the apps use; its import does all that an import does. */
export const ARCHIVE: EngineAdapter = {
  name: "On Record's archive",
  about:
    "@onrecord/data, a collection: records, versions, stories, sources and their bytes; every " +
    "search with passages, eight facets and a histogram",
  formula: null,
  needs: null,
  keepsFiles: true,
  largest: MILLION,
  open: async ({ folder }) => (await import("./on-record-archive.ts")).openOnRecordArchive(folder),
};

/** By name: a process is told which to start. */
export const ADAPTERS: readonly EngineAdapter[] = [
  PRODUCT,
  ARCHIVE,
  nodeSqliteFts5,
  betterSqlite3Fts5,
  lanceDb,
  miniSearch,
  orama,
];

export const getAdapter = (name: string): EngineAdapter => {
  const adapter = ADAPTERS.find((known) => known.name === name);
  if (adapter === undefined) throw new Error(`There is no engine called ${name}`);
  return adapter;
};
