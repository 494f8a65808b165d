/** Joins articles into stories as they come in, in the transaction of whoever calls. */
import type { Database } from "../archive/sqlite.ts";
import { threadOf } from "../search/archive-engine.ts";
import type { StoryArticle } from "./find-stories.ts";
import type { KeyIndex } from "./key-index.ts";
import { createKeyIndex } from "./key-index.ts";
import { isSameStory, toLikeness } from "./likeness.ts";
import type { Shingles } from "./shingles.ts";
import { toShingles } from "./shingles.ts";
import { SHARED_KEYS } from "./story-keys.ts";
import type { PlacedArticle } from "./story-members.ts";
import { findStoryNumber, joinArticles, leaveStory } from "./story-members.ts";
import { WaitingArticles } from "./waiting-articles.ts";

export interface StoryWriter {
  /** Joins an article to the stories of its copies, by the time of `flush`. */
  add(article: PlacedArticle): void;
  /** Takes an article out of its story. Those that it joined stay joined. */
  remove(position: number): void;
  /** Begins what another thread does of `flush`. */
  prepare(): void;
  /** Writes what is pending, before the transaction ends. */
  flush(): void;
  /** Forgets what is pending: the transaction was taken back, or another process wrote. */
  reset(): void;
}

/** Reads an article that was added before; undefined when it was removed. */
export type ReadArticle = (position: number) => StoryArticle | undefined;

/**
 * An article is compared with so many others at most, those that share most keys first; it bounds
 * the time that a form takes which is filled in a thousand times.
 */
const MOST_COMPARED = 16;

/** Shingles kept for comparing with articles that come soon after, together: 20 MB at most. */
const KEPT_SHINGLES = 300_000;

/** What a short text takes in memory beyond its shingles, in shingles. */
const OVERHEAD = 40;

/**
 * Articles wait together, in characters. An import comes to them when its batch is full, while another thread makes the index of it; and
 * what is looked up for one article after another stays close at hand.
 */
const MOST_WAITING = 8_000_000;

export function createStoryWriter(db: Database, readArticle: ReadArticle): StoryWriter {
  const index = createKeyIndex(db);
  const waiting = new WaitingArticles(() => threadOf(db));
  // Most copies come soon one after another, and need not be read from the archive.
  const readOther = (position: number): StoryArticle | undefined =>
    waiting.find(position) ?? readArticle(position);
  const recent = createRecentShingles(readOther);
  const joinCopies = (article: PlacedArticle, candidates: readonly number[]): void => {
    const shingles = recent.keep(article.position, toShingles(article.text));
    let mine: number | undefined;
    for (const position of candidates) {
      if (position === article.position) continue;
      // One copy among a story's members is enough; the others need no comparison.
      if (mine !== undefined && findStoryNumber(db, position) === mine) continue;
      const others = recent.find(position);
      if (others === undefined || !isSameStory(toLikeness(shingles, others))) continue;
      const other = readOther(position);
      if (other !== undefined) mine = joinArticles(db, article, { ...other, position });
    }
  };
  const join = (article: PlacedArticle, keys: Float64Array): void => {
    if (keys.length === 0) return;
    const candidates = findCandidates(index, keys);
    if (candidates.length > 0) joinCopies(article, candidates);
    index.add(article.position, keys);
  };
  const joinWaiting = (): void => {
    for (const [article, keys] of waiting.take()) join(article, keys);
  };
  return {
    add(article) {
      waiting.add(article);
      if (waiting.characters > MOST_WAITING) joinWaiting();
    },
    remove(position) {
      joinWaiting();
      leaveStory(db, position);
      recent.forget(position);
    },
    prepare: () => waiting.send(),
    flush() {
      joinWaiting();
      index.flush();
    },
    reset() {
      waiting.clear();
      index.reset();
      recent.clear();
    },
  };
}

/** The positions of the articles that share enough keys, the likeliest first. */
function findCandidates(index: KeyIndex, keys: Float64Array): readonly number[] {
  // Most articles share none, and need no map.
  let shared: Map<number, number> | undefined;
  for (const key of keys) {
    const found = index.find(key);
    if (found.length === 0) continue;
    shared ??= new Map();
    for (const [place, position] of found.entries()) {
      // An article that was removed and added again has each key twice.
      if (found.indexOf(position) === place) shared.set(position, (shared.get(position) ?? 0) + 1);
    }
  }
  if (shared === undefined) return NONE;
  return [...shared]
    .filter(([, count]) => count >= SHARED_KEYS)
    .toSorted((one, other) => other[1] - one[1] || one[0] - other[0])
    .slice(0, MOST_COMPARED)
    .map(([position]) => position);
}

const NONE: readonly number[] = [];

type RecentShingles = {
  find(position: number): Shingles | undefined;
  keep(position: number, shingles: Shingles): Shingles;
  forget(position: number): void;
  clear(): void;
};

/** The shingles of the articles that were compared last; others are worked out again. */
function createRecentShingles(readArticle: ReadArticle): RecentShingles {
  const kept = new Map<number, Shingles>();
  let size = 0;
  const forget = (position: number): void => {
    const known = kept.get(position);
    if (known === undefined) return;
    size -= known.hashes.length + OVERHEAD;
    kept.delete(position);
  };
  const keep = (position: number, shingles: Shingles): Shingles => {
    forget(position);
    kept.set(position, shingles);
    size += shingles.hashes.length + OVERHEAD;
    if (size <= KEPT_SHINGLES) return shingles;
    // Many at once: a map whose first entries are deleted one by one is slow to begin anew.
    for (const oldest of kept.keys()) {
      if (size <= KEPT_SHINGLES / 2) break;
      forget(oldest);
    }
    return shingles;
  };
  return {
    find(position) {
      const known = kept.get(position);
      if (known !== undefined) return known;
      const article = readArticle(position);
      if (article === undefined) return undefined;
      return keep(position, toShingles(article.text));
    },
    keep,
    forget,
    clear() {
      kept.clear();
      size = 0;
    },
  };
}
