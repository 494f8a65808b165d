/** All engines that can be measured. */
import type { EngineAdapter } from "./bench-engine.ts";
import { openNodeSqlite } from "./node-sqlite.ts";
import { createSqliteFts5, fts5File } from "./sqlite-fts5.ts";

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
  open: ({ folder }) => createSqliteFts5(openNodeSqlite(fts5File(folder))),
};

/** What all others are compared with. */
export const PRODUCT: EngineAdapter = { ...nodeSqliteFts5, name: "On Record" };

/** By name: a process is told which to start. */
export const ADAPTERS: readonly EngineAdapter[] = [PRODUCT, nodeSqliteFts5];

export const getAdapter = (name: string): EngineAdapter => {
  const adapter = ADAPTERS.find((known) => known.name === name);
  if (adapter === undefined) throw new Error(`There is no engine called ${name}`);
  return adapter;
};
