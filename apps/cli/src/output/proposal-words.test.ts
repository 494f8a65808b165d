import { NO_PROPOSALS } from "@onrecord/data";
import { expect, test } from "vitest";
import { toProposalWords } from "./proposal-words.ts";

test("counts are told in words, one as one, and what there is none of is left out", () => {
  const counts = { ...NO_PROPOSALS, people: 1, places: 2, mentions: 3 };
  expect(toProposalWords(counts)).toBe("1 person, 2 places, 3 mentions");
  expect(toProposalWords(NO_PROPOSALS)).toBe("nothing new");
});
