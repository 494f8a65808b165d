import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { CUE_VERBS, findCue } from "./cues.ts";

const PAGE = readFileSync(join(import.meta.dirname, "../../../../docs/proposing.md"), "utf8");

test("the cues in docs/proposing.md are the closed list, sense by sense", () => {
  for (const [sense, verbs] of Map.groupBy(CUE_VERBS, (verb) => verb.sense)) {
    const written = new RegExp(`^\\| \`${sense}\` +\\| (.*?) *\\|$`, "mu").exec(PAGE)?.[1];
    const listed = [...new Set(verbs.map(({ lemma }) => lemma))].toSorted();
    expect(written?.split(", ")).toEqual(listed);
  }
});

test.each([
  ["said", "say", "past"],
  ["reiterating", "reiterate", "ing"],
  ["denies", "deny", "third"],
  ["admitted", "admit", "past"],
  ["told", "tell", "past"],
])("%s is a form of %s", (word, lemma, form) => {
  expect(findCue(word)).toMatchObject({ lemma, form });
});
