/** What the model is worth on documents that it has not seen. */
import { findNames } from "../../src/names/find-names.ts";
import type { NameModel } from "../../src/names/name-model.ts";
import type { Graded } from "../eval/calibration.ts";
import { calibrationOf } from "../eval/calibration.ts";
import { matchNames } from "../eval/match-names.ts";
import { addCounts, NO_COUNTS, toScore } from "../eval/score.ts";
import { toNameProposals } from "../eval/systems/name-proposals.ts";
import type { ModelOptions } from "./learn-model.ts";
import { calibrate, grade, learnModel } from "./learn-model.ts";
import type { Annotated } from "./name-examples.ts";

const FOLDS = 10;

/** For each document, a model that was learned without it. */
function modelsFor(
  documents: readonly Annotated[],
  options: ModelOptions,
): (readonly [document: Annotated, model: NameModel])[] {
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const model = learnModel(
      documents.filter((_, at) => at % FOLDS !== fold),
      options,
    );
    return documents
      .filter((_, at) => at % FOLDS === fold)
      .map((document) => [document, model] as const);
  });
}

export type CrossValidation = {
  readonly graded: readonly Graded[];
  readonly lines: readonly string[];
};

/** Scores by kind of document, told by their ids, and the calibration error of the confidences. */
export function crossValidate(
  documents: readonly Annotated[],
  options: ModelOptions,
): CrossValidation {
  const pairs = modelsFor(documents, options);
  const graded = pairs.flatMap(([document, model]) => grade(document, model));
  const calibration = calibrate(graded);
  const groups = Map.groupBy(pairs, ([{ id }]) =>
    id.startsWith("GUM") ? "GUM" : "whole articles",
  );
  const lines = [...groups].map(([name, members]) => {
    let all = NO_COUNTS;
    const own: Graded[] = [];
    for (const [document, model] of members) {
      const tuned = { ...model, ...calibration };
      const names = toNameProposals(findNames(document.reading, tuned));
      all = addCounts(all, matchNames(document.document, names).overlapping);
      own.push(...grade(document, tuned));
    }
    const { precision, recall, f1 } = toScore(all);
    const figures = [precision, recall, f1, calibrationOf(own) ?? 0].map((value) =>
      value.toFixed(3),
    );
    const [p = "", r = "", f = "", error = ""] = figures;
    return `${name}: P ${p}  R ${r}  F1 ${f}  calibration error ${error}`;
  });
  return { graded, lines };
}
