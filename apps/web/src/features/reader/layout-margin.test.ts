import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layoutMargin } from "./layout-margin.ts";
import type { MarginItem } from "./layout-margin.ts";

const item = (id: string, top: number, rest: Partial<MarginItem> = {}): MarginItem => ({
  id,
  kind: "statement",
  label: "Abdoulaye Diop",
  top,
  height: 30,
  ...rest,
});

describe("layoutMargin", () => {
  test("puts a label level with its words where nothing is in the way", () => {
    expect(layoutMargin([item("a", 40)])[0]).toMatchObject({ labelTop: 40, lane: 0 });
  });

  test("pushes a label below the one that it would cover", () => {
    const marks = layoutMargin([item("a", 0), item("b", 5, { kind: "event", label: "Aid" })]);
    expect(marks.map(({ labelTop }) => labelTop)).toEqual([0, 16]);
  });

  test("does not repeat a label at the same line", () => {
    const marks = layoutMargin([
      item("a", 0, { kind: "event", label: "Aid" }),
      item("b", 0, { kind: "event", label: "Aid" }),
    ]);
    expect(marks.map(({ label }) => label)).toEqual(["Aid", null]);
  });

  test("gives bars that run beside each other a lane each, and takes lanes back", () => {
    const marks = layoutMargin([item("a", 0), item("b", 10), item("c", 60)]);
    expect(marks.map(({ lane }) => lane)).toEqual([0, 1, 0]);
  });

  test("never lets two labels overlap", () => {
    const items = fc.array(
      fc.record({
        id: fc.uuid(),
        kind: fc.constantFrom("statement" as const, "event" as const),
        label: fc.string({ minLength: 1, maxLength: 40 }),
        top: fc.nat(500),
        height: fc.integer({ min: 10, max: 200 }),
      }),
      { maxLength: 12 },
    );
    const check = fc.check(
      fc.property(items, (all) => {
        const tops = layoutMargin(all)
          .filter(({ label }) => label !== null)
          .map(({ labelTop }) => labelTop);
        const gaps = tops.slice(1).map((top, index) => top - (tops[index] ?? 0));
        return gaps.every((gap) => gap >= 16);
      }),
    );
    expect(check.counterexample).toBeNull();
  });
});
