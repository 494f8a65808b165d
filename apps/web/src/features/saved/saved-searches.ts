/**
 * Searches that a reader keeps, in this browser's local storage and nowhere else: the query, when
 * it was last looked at, and how much it found then.
 */
export type SavedSearch = {
  readonly query: string;
  /** When its answer was last seen: an ISO 8601 moment. */
  readonly seenAt: string;
  /** How much it found then. */
  readonly total: number;
};

/** No more are kept: each is asked for again whenever the list is opened. */
export const MOST_SAVED = 50;

/** Reads what was stored; what is no list of searches is an empty one. */
export function parseSaved(stored: string | null): readonly SavedSearch[] {
  if (stored === null) return [];
  try {
    const parsed: unknown = JSON.parse(stored);
    return Array.isArray(parsed) ? parsed.filter(isSaved) : [];
  } catch {
    return [];
  }
}

const isSaved = (value: unknown): value is SavedSearch =>
  typeof value === "object" &&
  value !== null &&
  "query" in value &&
  typeof value.query === "string" &&
  "seenAt" in value &&
  typeof value.seenAt === "string" &&
  "total" in value &&
  typeof value.total === "number";

/** The searches with this one first; of the same query the new one counts. */
export const addSaved = (
  saved: readonly SavedSearch[],
  search: SavedSearch,
): readonly SavedSearch[] => [search, ...removeSaved(saved, search.query)].slice(0, MOST_SAVED);

/** The searches with this one's last look changed, in their places. */
export const updateSaved = (
  saved: readonly SavedSearch[],
  search: SavedSearch,
): readonly SavedSearch[] => saved.map((each) => (each.query === search.query ? search : each));

export const removeSaved = (saved: readonly SavedSearch[], query: string): readonly SavedSearch[] =>
  saved.filter((each) => each.query !== query);

/** How much a search finds that it did not find at the last look. */
export const countNew = (search: SavedSearch, total: number): number =>
  Math.max(0, total - search.total);
