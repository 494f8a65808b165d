/** What the candidates of an annotated document are, by what people say of it. */
import { findCandidates, officeStartOf } from "../../src/names/find-names.ts";
import type { NameCandidate } from "../../src/names/name-candidate.ts";
import { toFeatures } from "../../src/names/name-features.ts";
import { NAME_CLASSES } from "../../src/names/name-model.ts";
import { toReading } from "../../src/reading/reading.ts";
import type { EntityDocument } from "../eval/corpora.ts";
import { goldNames, isName } from "../eval/match-names.ts";
import type { Example } from "./learn-weights.ts";

const KINDS = ["person", "organization", "place"] as const;

export function toExamples(document: EntityDocument): Example[] {
  const reading = toReading({ text: document.text, language: "en" });
  const { candidates, facts } = findCandidates(reading);
  return candidates.flatMap((candidate, index) => {
    if (candidate.kind !== "name") return [];
    const kind = kindOf(candidate, candidates[index + 1], document);
    return [{ features: toFeatures(candidate, reading, facts), label: NAME_CLASSES.indexOf(kind) }];
  });
}

/** The kind by which the candidate matches, alone, with its title or with the country after it. */
function kindOf(
  candidate: NameCandidate,
  next: NameCandidate | undefined,
  document: EntityDocument,
): (typeof NAME_CLASSES)[number] {
  const { start, end, titleStart } = candidate;
  const hasCountry = next !== undefined && document.text.slice(end, next.start) === ", ";
  const titled = [
    { start: titleStart, end },
    { start: officeStartOf(candidate), end },
    ...(hasCountry ? [{ start, end: next.end }] : []),
  ];
  const gold = goldNames(document);
  return (
    KINDS.find((kind) => gold.some((mention) => isName({ start, end, kind, titled }, mention))) ??
    "none"
  );
}
