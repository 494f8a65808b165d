import { expect, test } from "vitest";
import { noCounts, toCountWords } from "./proposal-counts.ts";

test("counts are told in words, one as one, and what there is none of is left out", () => {
  const counts = { ...noCounts(), people: 1, places: 2, mentions: 3 };
  expect(toCountWords(counts)).toBe("1 person, 2 places, 3 mentions");
  expect(toCountWords(noCounts())).toBe("nothing new");
});
