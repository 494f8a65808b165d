/** What the candidates of an annotated document are, by what people say of it. */
import { findCandidates, officeStartOf } from "../../src/names/find-names.ts";
import type { NameCandidate } from "../../src/names/name-candidate.ts";
import { toFeatures } from "../../src/names/name-features.ts";
import { NAME_CLASSES } from "../../src/names/name-model.ts";
import type { Reading } from "../../src/reading/reading.ts";
import { toReading } from "../../src/reading/reading.ts";
import type { EntityDocument } from "../eval/corpora.ts";
import { goldNames, isName } from "../eval/match-names.ts";

/** A document with its candidates and what they are; the label is null where none is learned. */
export type Annotated = {
  readonly id: string;
  readonly document: EntityDocument;
  readonly reading: Reading;
  readonly traits: readonly (readonly string[])[];
  /** Places in `NAME_CLASSES`. */
  readonly labels: readonly (number | null)[];
};

const KINDS = ["person", "organization", "place"] as const;

export function toAnnotated(document: EntityDocument): Annotated {
  const reading = toReading({ text: document.text, language: "en" });
  const { candidates, facts } = findCandidates(reading);
  return {
    id: document.id,
    document,
    reading,
    traits: candidates.map((candidate) => toFeatures(candidate, reading, facts)),
    labels: candidates.map((candidate, index) =>
      isLearned(candidate)
        ? NAME_CLASSES.indexOf(kindOf(candidate, candidates[index + 1], document))
        : null,
    ),
  };
}

/** "((WN))", "((ABC))": who asks, by his own initials or his newspaper's; nothing tells which. */
function isLearned({ kind, text, sentence, from }: NameCandidate): boolean {
  const isAsker = /^\p{Lu}+$/u.test(text) && sentence.tokens[from - 2]?.text === "(";
  return kind === "name" && !isAsker;
}

/** The kind by which the candidate matches, alone, with its title or with the country after it. */
function kindOf(
  candidate: NameCandidate,
  next: NameCandidate | undefined,
  document: EntityDocument,
): (typeof NAME_CLASSES)[number] {
  const { start, end, titleStart, bareStart } = candidate;
  const hasCountry = next !== undefined && document.text.slice(end, next.start) === ", ";
  const titled = [
    { start: titleStart, end },
    { start: officeStartOf(candidate), end },
    { start: bareStart, end },
    ...(hasCountry ? [{ start, end: next.end }] : []),
  ];
  const gold = goldNames(document);
  return (
    KINDS.find((kind) => gold.some((mention) => isName({ start, end, kind, titled }, mention))) ??
    "none"
  );
}
