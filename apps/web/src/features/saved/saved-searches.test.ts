import { expect, test } from "vitest";
import {
  addSaved,
  countNew,
  MOST_SAVED,
  parseSaved,
  removeSaved,
  updateSaved,
} from "./saved-searches.ts";
import type { SavedSearch } from "./saved-searches.ts";

const search = (query: string, total = 3): SavedSearch => ({
  query,
  seenAt: "2026-11-23T12:00:00.000Z",
  total,
});

test("what was stored is read back, and what is none is left out", () => {
  const saved = [search("kidal"), search("grain")];
  expect(parseSaved(JSON.stringify(saved))).toEqual(saved);
  expect(parseSaved(JSON.stringify([search("kidal"), { query: 1 }, null]))).toEqual([
    search("kidal"),
  ]);
  for (const stored of [null, "", "{", "{}", "7"]) expect(parseSaved(stored)).toEqual([]);
});

test("a search that is saved comes first, once, and the oldest go when there are too many", () => {
  const saved = addSaved([search("grain"), search("kidal", 1)], search("kidal", 2));
  expect(saved).toEqual([search("kidal", 2), search("grain")]);
  const many = Array.from({ length: MOST_SAVED }, (_, index) => search(`word${index}`));
  expect(addSaved(many, search("one more"))).toHaveLength(MOST_SAVED);
});

test("looking at a search again keeps its place", () => {
  const saved = [search("grain"), search("kidal")];
  expect(updateSaved(saved, search("kidal", 9))).toEqual([search("grain"), search("kidal", 9)]);
  expect(removeSaved(saved, "grain")).toEqual([search("kidal")]);
});

test("new is what was not counted at the last look, and never less than none", () => {
  expect([countNew(search("kidal", 3), 5), countNew(search("kidal", 3), 2)]).toEqual([2, 0]);
});
