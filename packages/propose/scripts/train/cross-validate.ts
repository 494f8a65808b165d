/** What the model is worth on documents that it has not seen. */
import { findNames } from "../../src/names/find-names.ts";
import type { NameModel } from "../../src/names/name-model.ts";
import type { Graded } from "../eval/calibration.ts";
import { calibrationOf } from "../eval/calibration.ts";
import { matchNames } from "../eval/match-names.ts";
import { addCounts, NO_COUNTS, toScore } from "../eval/score.ts";
import { toNameProposals } from "../eval/systems/name-proposals.ts";
import { grade, learnModel } from "./learn-model.ts";
import type { Annotated } from "./name-examples.ts";

/** A document with a model that was learned without it. */
export type Unseen = readonly [document: Annotated, model: NameModel];

/** Learning takes a second: articles are left out in so many parts, and not one by one. */
const PARTS = 5;

/** Learns without each document in turn, with the others of another corpus beside. */
export const leaveOneOut = (
  documents: readonly Annotated[],
  beside: readonly Annotated[] = [],
): Unseen[] =>
  documents.map((document) => [
    document,
    learnModel([...documents.filter((one) => one !== document), ...beside]),
  ]);

/** Learns without each part of the documents in turn, with those of another corpus beside. */
export function leavePartsOut(
  documents: readonly Annotated[],
  beside: readonly Annotated[],
): Unseen[] {
  const partOf = (index: number): number => index % PARTS;
  const models = Array.from({ length: PARTS }, (_, part) =>
    learnModel([...documents.filter((_one, index) => partOf(index) !== part), ...beside]),
  );
  return documents.flatMap((document, index): Unseen[] => {
    const model = models[partOf(index)];
    return model === undefined ? [] : [[document, model]];
  });
}

/** The scores of all documents together, and the calibration error of the confidences. */
export function scoreUnseen(pairs: readonly Unseen[]): string {
  let all = NO_COUNTS;
  const graded: Graded[] = [];
  for (const [document, model] of pairs) {
    const names = toNameProposals(findNames(document.reading, model));
    all = addCounts(all, matchNames(document.document, names).overlapping);
    graded.push(...grade(document, model));
  }
  const { precision, recall, f1 } = toScore(all);
  const figures = [precision, recall, f1, calibrationOf(graded) ?? 0];
  const [p = "", r = "", f = "", error = ""] = figures.map((value) => value.toFixed(3));
  return `P ${p}  R ${r}  F1 ${f}  calibration error ${error}`;
}
