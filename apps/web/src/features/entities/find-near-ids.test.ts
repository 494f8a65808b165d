import { expect, test } from "vitest";
import { findNearIds } from "./find-near-ids.ts";

const IDS = ["place/mali", "person/sergei-lavrov", "place/northern-mali", "person/vladimir-putin"];

test.each([
  ["person/sergei-lawrow", ["person/sergei-lavrov"]],
  ["person/lavrov", ["person/sergei-lavrov"]],
  ["organization/mali", ["place/mali", "place/northern-mali"]],
  ["person/somebody-else", []],
])("findNearIds takes %s for %j", (wanted, expected) => {
  expect(findNearIds(wanted, IDS)).toEqual(expected);
});
