/** Learns without each document in turn and scores that one. */
import { findNames } from "../../src/names/find-names.ts";
import { toReading } from "../../src/reading/reading.ts";
import type { Graded } from "../eval/calibration.ts";
import { calibrationOf } from "../eval/calibration.ts";
import type { EntityDocument } from "../eval/corpora.ts";
import { goldNames, isName, matchNames } from "../eval/match-names.ts";
import { addCounts, NO_COUNTS, toScore } from "../eval/score.ts";
import { toNameProposals } from "../eval/systems/name-proposals.ts";
import { learnWeights } from "./learn-weights.ts";
import { toExamples } from "./name-examples.ts";

/** The scores of all documents together, and the calibration error of the confidences. */
export function leaveOneOut(documents: readonly EntityDocument[]): string {
  const examples = documents.map(toExamples);
  const graded: Graded[] = [];
  let all = NO_COUNTS;
  for (const [index, document] of documents.entries()) {
    const weights = learnWeights(examples.filter((_, at) => at !== index).flat());
    const reading = toReading({ text: document.text, language: "en" });
    const names = toNameProposals(findNames(reading, weights));
    const gold = goldNames(document);
    for (const name of names)
      graded.push({
        confidence: name.confidence ?? 0,
        right: gold.some((mention) => isName(name, mention)),
      });
    all = addCounts(all, matchNames(document, names).overlapping);
  }
  const { precision, recall, f1 } = toScore(all);
  const figures = [precision, recall, f1].map((value) => value.toFixed(3));
  const [p = "", r = "", f = ""] = figures;
  return `P ${p}  R ${r}  F1 ${f}  calibration error ${(calibrationOf(graded) ?? 0).toFixed(3)}`;
}
