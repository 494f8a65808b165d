import { expect, test } from "vitest";
import { toReading } from "../reading/reading.ts";
import { findCandidates } from "./find-names.ts";
import type { NameOdds } from "./name-model.ts";
import { secondTraits } from "./second-look.ts";

const PERSON: NameOdds = { person: 0.9, organization: 0.1, place: 0, none: 0 };
const UNSURE: NameOdds = { person: 0.3, organization: 0.3, place: 0.2, none: 0.2 };

test("a second look tells what longer names and the neighbours in a list are", () => {
  const text = "Then Abdoulaye Diop met Sergei Lavrov. On Monday Diop and Lavrov spoke.";
  const { candidates } = findCandidates(toReading({ text, language: "en" }));
  const odds = candidates.map(({ text: words }) => (words.includes(" ") ? PERSON : UNSURE));
  const traits = secondTraits(candidates, odds);
  const ofDiop = traits[candidates.findIndex((candidate) => candidate.text === "Diop")];
  expect(ofDiop).toContain("alone last person");
  expect(ofDiop).toContain("same nowhere");
  expect(ofDiop).toContain('before unsure person and "and"');
});
