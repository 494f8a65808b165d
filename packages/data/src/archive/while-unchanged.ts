import type { Database } from "./sqlite.ts";
import { readVersion } from "./sqlite.ts";

type Kept<T> = { readonly version: number; readonly writes: number; readonly value: T };

/**
 * Reads something of an archive once, and again after anything was written, over its connection or another. What is kept is
 * handed out as it is, and must not be changed.
 */
export function whileUnchanged<T>(read: (db: Database) => T): (db: Database) => T {
  const kept = new WeakMap<Database, Kept<T>>();
  return (db) => {
    // Before it is read: who writes in between is then seen the next time.
    const version = readVersion(db);
    const { writes } = db;
    const known = kept.get(db);
    if (known?.version === version && known.writes === writes) return known.value;
    const value = read(db);
    kept.set(db, { version, writes, value });
    return value;
  };
}
