import { afterEach, expect, test, vi } from "vitest";
import { numberOf, openDatabase, textOf } from "./sqlite.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

test("whole numbers go in as integers", () => {
  const db = openDatabase(":memory:");
  const row = db.first("SELECT typeof(?) AS type, ? AS text, NULL AS empty", 3, "x");
  expect(row).toEqual({ type: "integer", text: "x", empty: null });
  db.close();
});

test("a column that holds something else is a mistake, not a guess", () => {
  expect(() => textOf({ a: 1 }, "a")).toThrow("column a holds no text");
  expect(() => numberOf({ a: "1" }, "a")).toThrow("column a holds no number");
  expect(() => textOf({}, "a")).toThrow(TypeError);
});

test("a Node without SQLite is told which one is needed", () => {
  vi.spyOn(process, "getBuiltinModule").mockReturnValue(undefined);
  expect(() => openDatabase(":memory:")).toThrow("need Node 22.13 or later");
});

test("an insert that fails stays within the transaction, which takes all of it back", () => {
  const db = openDatabase(":memory:");
  db.run("CREATE TABLE place (number INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT");
  db.insert("place", [[1, "Kidal"]]);
  db.run("BEGIN");
  const rows = Array.from({ length: 40 }, (_, index) => [40 - index, "Gao"]);
  expect(() => db.insert("place", rows)).toThrow("UNIQUE");
  db.run("ROLLBACK");
  expect(db.all("SELECT name FROM place")).toEqual([{ name: "Kidal" }]);
  db.close();
});

test("more kinds of statement than are kept do no harm", () => {
  const db = openDatabase(":memory:");
  for (let number = 0; number < 1200; number += 1) {
    expect(db.first(`SELECT ${number} AS number`)).toEqual({ number });
  }
  db.close();
});
