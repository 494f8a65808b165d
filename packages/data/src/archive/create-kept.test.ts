import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { createKept } from "./create-kept.ts";
import type { Database } from "./sqlite.ts";
import { numberOf, openDatabase } from "./sqlite.ts";

const folder = mkdtempSync(join(tmpdir(), "onrecord-kept-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("what is kept is read anew as soon as anything was written, over whichever connection", () => {
  const file = join(folder, "numbers.sqlite");
  const [db, other] = [openDatabase(file), openDatabase(file)];
  db.run("CREATE TABLE numbers (number INTEGER)");
  let reads = 0;
  const keep = createKept<number>();
  const count = (from: Database): number =>
    keep(from, "count", () => {
      reads += 1;
      return numberOf(from.first("SELECT count(*) AS count FROM numbers") ?? {}, "count");
    });
  expect([count(db), count(db), reads]).toEqual([0, 0, 1]);
  db.run("INSERT INTO numbers VALUES (1)");
  expect([count(db), count(db), reads]).toEqual([1, 1, 2]);
  other.run("INSERT INTO numbers VALUES (2)");
  expect([count(db), count(other), reads]).toEqual([2, 2, 4]);
  db.close();
  other.close();
});
