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

test("more kinds of statement than are kept do no harm", () => {
  const db = openDatabase(":memory:");
  for (let number = 0; number < 1200; number += 1) {
    expect(db.first(`SELECT ${number} AS number`)).toEqual({ number });
  }
  db.close();
});
