import fc from "fast-check";
import { expect, test } from "vitest";
import type { Database } from "../archive/sqlite.ts";
import { openDatabase } from "../archive/sqlite.ts";
import { addToFilter, createKeyFilter, mayHold, probesOf } from "./key-filter.ts";
import { createKeyIndex, FIND_PART, NEXT_PART } from "./key-index.ts";
import { MOST_PER_KEY } from "./key-run.ts";
import { STORY_TABLES } from "./story-tables.ts";

function withTables<T>(look: (db: Database) => T): T {
  const db = openDatabase(":memory:");
  try {
    db.run(STORY_TABLES);
    return look(db);
  } finally {
    db.close();
  }
}

const ascending = (positions: readonly number[]): number[] =>
  positions.toSorted((one, other) => one - other);

/** Keys as far from each other as those of texts. */
const keyOf = (number: number): number => number * 2 ** 40 + (number % 1000);

test("a key index finds what a map would, whatever was written when, and opened anew", () => {
  const batch = fc.array(fc.array(fc.nat({ max: 90 }), { maxLength: 6 }), { maxLength: 4 });
  fc.assert(
    fc.property(fc.array(batch, { maxLength: 80 }), (batches) => {
      withTables((db) => {
        const index = createKeyIndex(db);
        const expected = new Map<number, number[]>();
        let position = 0;
        for (const articles of batches) {
          for (const numbers of articles) {
            const distinct = [...new Set(numbers)];
            index.add(position, Float64Array.from(distinct, keyOf));
            for (const each of distinct)
              expected.set(each, [...(expected.get(each) ?? []), position]);
            position += 1;
          }
          if (position % 3 > 0) index.flush();
        }
        // A key that more articles have is not kept whole; the next test has that.
        const numbers = Array.from({ length: 91 }, (_, number) => number).filter(
          (number) => (expected.get(number)?.length ?? 0) <= MOST_PER_KEY,
        );
        const all = numbers.map((number) => expected.get(number) ?? []);
        expect(numbers.map((number) => ascending(index.find(keyOf(number))))).toEqual(all);
        index.flush();
        const opened = createKeyIndex(db);
        expect(numbers.map((number) => ascending(opened.find(keyOf(number))))).toEqual(all);
      });
    }),
    { numRuns: 40 },
  );
});

test("many runs become few, and a key that thousands share gives a few of them", () => {
  withTables((db) => {
    const index = createKeyIndex(db);
    for (let position = 0; position < 1000; position += 1) {
      index.add(position, Float64Array.of(7, 1000 + position));
      index.flush();
    }
    expect(db.all("SELECT number FROM story_run").length).toBeLessThan(24);
    expect(db.all("SELECT DISTINCT run FROM story_key")).toHaveLength(
      db.all("SELECT number FROM story_run").length,
    );
    expect(ascending(index.find(7)).slice(0, 3)).toEqual([0, 1, 2]);
    expect(index.find(7).length).toBeLessThan(2 * MOST_PER_KEY);
    for (let position = 0; position < 1000; position += 1)
      expect(index.find(1000 + position)).toEqual([position]);
  });
});

test("what was pending is forgotten with a transaction that is taken back", () => {
  withTables((db) => {
    const index = createKeyIndex(db);
    db.run("BEGIN");
    index.add(1, Float64Array.of(5));
    index.flush();
    index.add(2, Float64Array.of(5));
    db.run("ROLLBACK");
    index.reset();
    expect(index.find(5)).toEqual([]);
    index.add(3, Float64Array.of(5));
    expect(index.find(5)).toEqual([3]);
  });
});

test("a filter holds every key that was put into it, and few others", () => {
  const filter = createKeyFilter(10_000);
  for (let number = 0; number < 10_000; number += 1) addToFilter(filter, keyOf(number));
  let wrong = 0;
  for (let number = 0; number < 10_000; number += 1) {
    expect(mayHold(filter, probesOf(keyOf(number)))).toBe(true);
    if (mayHold(filter, probesOf(keyOf(number + 10_000)))) wrong += 1;
  }
  expect(wrong).toBeLessThan(60);
});

test("a key is looked up in an index of SQLite's, and never by reading the table", () => {
  withTables((db) => {
    for (const query of [FIND_PART, NEXT_PART]) {
      const [step] = db.all(`EXPLAIN QUERY PLAN ${query}`, 1, 1);
      expect(step?.["detail"]).toMatch(/^SEARCH story_key USING INDEX story_key_by_run/);
    }
  });
});
