/** The index from story keys to the articles that have them, in tables of the archive. */
import type { Database } from "../archive/sqlite.ts";
import { bytesOf, numberOf } from "../archive/sqlite.ts";
import { addToFilter, createKeyFilter, mayHold, probesOf } from "./key-filter.ts";
import type { KeyRun } from "./key-run.ts";
import {
  createKeyCursor,
  findPositions,
  mergeRuns,
  MOST_PER_KEY,
  toKeyRun,
  toRunBytes,
} from "./key-run.ts";
import { PendingKeys } from "./pending-keys.ts";

/** A key index that one writer fills. What is pending is found as well. */
export interface KeyIndex {
  /** The positions of the articles with this key, about the first `MOST_PER_KEY` that came. */
  find(key: number): readonly number[];
  add(position: number, keys: Float64Array): void;
  /** Writes what is pending as a run, and merges runs where there are many of a size. */
  flush(): void;
  /** Forgets what is pending and what is known of the tables. */
  reset(): void;
}

type RunFacts = {
  readonly number: number;
  readonly level: number;
  readonly entries: number;
  readonly filter: Uint8Array;
};

/** What is found of nearly every key. */
const NOTHING: readonly number[] = [];

/** So many runs of a level become one of the next. */
const RUNS_PER_LEVEL = 8;

/** The part of a run in which a key is, if the run has it. */
export const FIND_PART =
  "SELECT entries FROM story_key WHERE run = ? AND first <= ? ORDER BY first DESC LIMIT 1";
/** The part of a run that follows the one which begins with a key. */
export const NEXT_PART =
  "SELECT first, entries FROM story_key WHERE run = ? AND first > ? ORDER BY first LIMIT 1";

export function createKeyIndex(db: Database): KeyIndex {
  let known: RunFacts[] | undefined;
  const pending = new PendingKeys();
  const runs = (): RunFacts[] => (known ??= readRuns(db));
  const forget = (): void => {
    known = undefined;
    pending.clear();
  };
  return {
    find(key) {
      let found: number[] | undefined;
      const probes = probesOf(key);
      for (const { number, filter } of runs()) {
        if (found !== undefined && found.length >= MOST_PER_KEY) return found;
        if (!mayHold(filter, probes)) continue;
        const row = db.first(FIND_PART, number, key);
        if (row !== undefined) findPositions(bytesOf(row, "entries"), key, (found ??= []));
      }
      if (!pending.has(key)) return found ?? NOTHING;
      if (found !== undefined && found.length >= MOST_PER_KEY) return found;
      return [...(found ?? NOTHING), ...pending.find(key)];
    },
    add(position, keys) {
      for (const key of keys) pending.add(key, position);
    },
    flush() {
      if (pending.size === 0) return;
      const run = pending.toRun();
      const written = [...runs(), writeRun(db, { level: 0, size: run.keys.length }, [run])];
      known = mergeLevels(db, written);
      pending.clear();
    },
    reset: forget,
  };
}

const readRuns = (db: Database): RunFacts[] =>
  db
    .all("SELECT number, level, entries, filter FROM story_run ORDER BY level DESC, number")
    .map((row) => ({
      number: numberOf(row, "number"),
      level: numberOf(row, "level"),
      entries: numberOf(row, "entries"),
      filter: bytesOf(row, "filter"),
    }));

/** Writes one run from sorted sequences with `size` entries together, or a few less. */
function writeRun(
  db: Database,
  { level, size }: { readonly level: number; readonly size: number },
  sources: readonly Iterable<KeyRun>[] | readonly KeyRun[],
): RunFacts {
  const filter = createKeyFilter(size);
  const number = numberOf(
    db.first("SELECT coalesce(max(number), 0) + 1 AS next FROM story_run") ?? {},
    "next",
  );
  db.write("INSERT INTO story_run VALUES (?, ?, 0, ?)", number, level, new Uint8Array(0));
  const cursors = sources.map((source) =>
    createKeyCursor(("keys" in source ? [source] : source)[Symbol.iterator]()),
  );
  let entries = 0;
  for (const part of mergeRuns(cursors)) {
    for (const key of part.keys) addToFilter(filter, key);
    entries += part.keys.length;
    const values = [number, part.keys[0] ?? 0, toRunBytes(part)];
    db.write("INSERT INTO story_key (run, first, entries) VALUES (?, ?, ?)", ...values);
  }
  db.write(
    "UPDATE story_run SET entries = ?, filter = ? WHERE number = ?",
    entries,
    filter,
    number,
  );
  return { number, level, entries, filter };
}

/** Merges the runs of each level that has too many, the smallest first. */
function mergeLevels(db: Database, runs: readonly RunFacts[]): RunFacts[] {
  let all = [...runs];
  for (let level = 0; level <= Math.max(...all.map((run) => run.level)); level += 1) {
    const merged = all.filter((run) => run.level === level);
    if (merged.length < RUNS_PER_LEVEL) continue;
    const size = merged.reduce((sum, { entries }) => sum + entries, 0);
    const sources = merged.map((run) => readParts(db, run.number));
    const written = writeRun(db, { level: level + 1, size }, sources);
    for (const { number } of merged) {
      db.write("DELETE FROM story_key WHERE run = ?", number);
      db.write("DELETE FROM story_run WHERE number = ?", number);
    }
    all = [
      ...all.filter((run) => run.level > level),
      written,
      ...all.filter((run) => run.level < level),
    ];
  }
  return all;
}

/** The parts of a run, read one by one as they are asked for. */
function* readParts(db: Database, run: number): Generator<KeyRun> {
  let first = -1;
  for (;;) {
    const row = db.first(NEXT_PART, run, first);
    if (row === undefined) return;
    first = numberOf(row, "first");
    yield toKeyRun(bytesOf(row, "entries"));
  }
}
