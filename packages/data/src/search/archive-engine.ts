/** The search engine of an archive: one to a connection, for whoever reads it and whoever writes. */
import type {
  Analysis,
  EngineAnswer,
  EngineRequest,
  IndexingThread,
  SearchEngine,
} from "@onrecord/search";
import {
  DamagedIndexError,
  InvalidCursorError,
  openSearchEngine,
  toAnalysis,
  UnknownFormatError,
} from "@onrecord/search";
import type { Database } from "../archive/sqlite.ts";
import { textOf } from "../archive/sqlite.ts";
import { createSegmentStorage } from "./segment-storage.ts";

/** Nothing but the connection is known where an engine is asked for; with it, it is forgotten. */
const engines = new WeakMap<Database, SearchEngine>();

/** What an app gives the engine of an archive that it imports into. */
export type IndexingHelp = {
  /**
   * Starts a thread (`startImportingThread`) that makes the search index while many articles come in, and does what else needs no
   * connection; it is asked once, when they do. Without it all is done by the caller's thread, with the same result.
   */
  readonly startIndexing?: (() => IndexingThread) | undefined;
  /** Is called now and then while segments are merged, so that what was read is cleared out of memory. */
  readonly clearOut?: (() => void) | undefined;
};

const helps = new WeakMap<Database, IndexingHelp>();
const threads = new WeakMap<Database, IndexingThread>();

/** The thread that helps a connection; undefined as long as there was not enough for it to do. */
export const threadOf = (db: Database): IndexingThread | undefined => threads.get(db);

/** Gives the engine of a connection, before it is first asked for, what helps it. */
export function helpIndexing(db: Database, help: IndexingHelp): void {
  helps.set(db, help);
}

/** The engine of a connection. What its writer adds, its readers find before it is committed. */
export function engineOf(db: Database): SearchEngine {
  const known = engines.get(db);
  if (known !== undefined) return known;
  const { startIndexing, clearOut } = helps.get(db) ?? {};
  const start = startIndexing && (() => keepThread(db, startIndexing()));
  const engine = openSearchEngine(createSegmentStorage(db, clearOut), { startIndexing: start });
  engines.set(db, engine);
  return engine;
}

function keepThread(db: Database, thread: IndexingThread): IndexingThread {
  threads.set(db, thread);
  return thread;
}

/** Asks the engine of an archive, which sees first what others wrote. */
export function askEngine(db: Database, request: EngineRequest): EngineAnswer {
  const engine = engineOf(db);
  engine.refresh();
  return findPage(engine, request);
}

/** Asks an engine. A cursor of another search, or none of ours, gives the first page. */
export function findPage(engine: SearchEngine, request: EngineRequest): EngineAnswer {
  try {
    return engine.search(request);
  } catch (error) {
    if (error instanceof InvalidCursorError) return engine.search({ ...request, after: undefined });
    throw error;
  }
}

/** Whether the index can be read: whole, and of this version's making. If not, it must be made anew. */
export function isIndexReadable(db: Database): boolean {
  try {
    engineOf(db);
    return true;
  } catch (error) {
    if (error instanceof DamagedIndexError || error instanceof UnknownFormatError) return false;
    throw error;
  }
}

/** The language by which the names and descriptions of entities are read, whatever their own. */
export const ENTITY_LANGUAGE = "en";

/** How the archive's texts are analysed: by the languages of its articles, and that of entities. */
export function readAnalyses(db: Database): readonly Analysis[] {
  const languages = db
    .all(
      "SELECT value FROM facet_value WHERE list = 'article' AND field = 'language' AND count > 0",
    )
    .map((row) => textOf(row, "value"));
  return [...new Set([ENTITY_LANGUAGE, ...languages].map(toAnalysis))];
}
