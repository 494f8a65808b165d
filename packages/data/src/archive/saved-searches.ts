/** Searches that somebody keeps in a collection, each with how far it was looked through. */
import { z } from "zod";
import { readMeta } from "./slice.ts";
import type { Database } from "./sqlite.ts";

export const SavedSearch = z.strictObject({
  name: z.string().min(1),
  /** In the search's own language. */
  query: z.string().min(1),
  /** The `mark` of the answer that was last looked at. */
  mark: z.int().nonnegative(),
  /** When that was: an ISO 8601 moment. */
  lookedAt: z.iso.datetime(),
});
export type SavedSearch = z.infer<typeof SavedSearch>;

export interface SavedSearches {
  /** By name. */
  list(): readonly SavedSearch[];
  /** Keeps a search, in place of the one of the same name. */
  put(search: SavedSearch): void;
  /** Forgets a search; false when there is none of the name. */
  remove(name: string): boolean;
}

const KEY = "saved-searches";

/** What was kept; a list that cannot be read is an empty one, as nothing in the record rests on it. */
function readSaved(db: Database): readonly SavedSearch[] {
  try {
    return z.array(SavedSearch).parse(JSON.parse(readMeta(db, KEY) ?? "[]"));
  } catch {
    return [];
  }
}

/** Reads, changes and writes the list while nobody else can. */
function change(
  db: Database,
  toChanged: (saved: readonly SavedSearch[]) => readonly SavedSearch[],
): void {
  db.run("BEGIN IMMEDIATE");
  try {
    const saved = toChanged(readSaved(db)).toSorted((a, b) => (a.name < b.name ? -1 : 1));
    db.write("INSERT OR REPLACE INTO meta VALUES (?, ?)", KEY, JSON.stringify(saved));
    db.run("COMMIT");
  } catch (error) {
    db.run("ROLLBACK");
    throw error;
  }
}

export const createSavedSearches = (db: Database): SavedSearches => ({
  list: () => readSaved(db),
  put: (search) =>
    change(db, (saved) => [...saved.filter(({ name }) => name !== search.name), search]),
  remove: (name) => {
    const known = readSaved(db).some((each) => each.name === name);
    if (known) change(db, (saved) => saved.filter((each) => each.name !== name));
    return known;
  },
});
