import fc from "fast-check";
import { expect, test } from "vitest";
import { calibrated, toNameOdds, toScores, toWeights } from "./name-model.ts";
import { NAME_MODEL } from "./name-weights.ts";

const share = fc.double({ min: 0, max: 1, noNaN: true });

test("odds sum to one, whatever speaks for each class", () => {
  const score = fc.double({ min: -50, max: 50, noNaN: true });
  fc.assert(
    fc.property(fc.tuple(score, score, score, score), (scores) => {
      const { person, organization, place, none } = toNameOdds(scores);
      expect(person + organization + place + none).toBeCloseTo(1);
    }),
  );
});

test("what the model is surer of is told as surer", () => {
  fc.assert(
    fc.property(share, share, (a, b) => {
      const [less, more] = a < b ? [a, b] : [b, a];
      expect(calibrated(less, NAME_MODEL)).toBeLessThanOrEqual(calibrated(more, NAME_MODEL));
    }),
  );
});

test("weights are read from their list, and unknown traits count nothing", () => {
  const weights = toWeights("1 0 -0.5 0 after the|0 2 0 0 before:of a");
  expect(toScores(["after the", "before:of a", "unknown"], weights)).toEqual([1, 2, -0.5, 0]);
});
