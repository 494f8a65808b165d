import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import type { Database } from "./sqlite.ts";
import { numberOf, openDatabase } from "./sqlite.ts";
import { whileUnchanged } from "./while-unchanged.ts";

const open = (file: string): Database => {
  const db = openDatabase(file);
  onTestFinished(() => db.close());
  return db;
};

test("what is kept is read again after a write of this connection, or of another, and after one that was taken back", () => {
  const file = join(temporaryFolder(), "counted.sqlite");
  const db = open(file);
  db.run("CREATE TABLE word (word TEXT)");
  const other = open(file);
  let reads = 0;
  const readCount = whileUnchanged((from) => {
    reads += 1;
    return numberOf(from.first("SELECT count(*) AS words FROM word") ?? {}, "words");
  });
  expect([readCount(db), readCount(db), reads]).toEqual([0, 0, 1]);
  db.write("INSERT INTO word VALUES ('Mali')");
  expect([readCount(db), readCount(db), reads]).toEqual([1, 1, 2]);
  other.write("INSERT INTO word VALUES ('Kidal')");
  expect([readCount(db), readCount(other), readCount(db), reads]).toEqual([2, 2, 2, 4]);
  db.run("BEGIN");
  db.write("INSERT INTO word VALUES ('Gao')");
  expect([readCount(db), readCount(other)]).toEqual([3, 2]);
  db.run("ROLLBACK");
  expect(readCount(db)).toBe(2);
});
