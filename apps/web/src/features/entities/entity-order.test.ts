import { expect, test } from "vitest";
import { findEntityOrder } from "./entity-order.ts";
import type { EntityRow } from "./entity-row.ts";

const row = (name: string, mentions: number): EntityRow => ({
  ref: {
    id: `person/${name}`,
    kind: "person",
    name,
    named: true,
    address: `/entities/person/${name}`,
  },
  type: null,
  description: null,
  mentions,
  statements: 0,
  events: 0,
});

const ROWS = [row("Vladimir Putin", 1), row("Abdoulaye Diop", 9), row("Sergei Lavrov", 9)];

test("findEntityOrder puts the highest count first, and goes by name where counts are equal", () => {
  const names = ROWS.toSorted(findEntityOrder("mentions")).map(({ ref }) => ref.name);
  expect(names).toEqual(["Abdoulaye Diop", "Sergei Lavrov", "Vladimir Putin"]);
});

test("findEntityOrder goes by name alone when asked to", () => {
  const names = ROWS.toSorted(findEntityOrder("name")).map(({ ref }) => ref.name);
  expect(names).toEqual(["Abdoulaye Diop", "Sergei Lavrov", "Vladimir Putin"]);
});
