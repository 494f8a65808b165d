/** What whoever changes an archive asks of the search: to know the records that can be found. */
import type { IndexedDocument } from "@onrecord/search";
import type { Database } from "../archive/sqlite.ts";
import { engineOf } from "./archive-engine.ts";

/** Writes what can be searched, in the transaction of whoever calls. */
export interface SearchWriter {
  add(documents: readonly IndexedDocument[]): void;
  remove(keys: readonly number[]): void;
  /** Begins to make what `flush` writes, where another thread does it. */
  prepare(): void;
  /** Writes what is pending, before the transaction ends. */
  flush(): void;
  /** Forgets what is pending: the transaction was taken back, or another process wrote. */
  reset(): void;
}

export const createSearchWriter = (db: Database): SearchWriter => ({
  add: (documents) => engineOf(db).add(documents),
  remove: (keys) => engineOf(db).remove(keys),
  prepare: () => engineOf(db).prepareFlush(),
  flush: () => engineOf(db).flush(),
  reset: () => engineOf(db).rollback(),
});
