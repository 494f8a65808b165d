import { expect, test } from "vitest";
import { Coincidences } from "./krippendorffs-alpha.ts";

/** A row for each annotator, a letter for each unit; a point is a value that is missing. */
function alphaOf(...annotators: readonly string[]): number | null {
  const coincidences = new Coincidences();
  for (let unit = 0; unit < (annotators[0] ?? "").length; unit += 1)
    coincidences.add(annotators.map((row) => (row[unit] === "." ? null : (row[unit] ?? null))));
  return coincidences.alpha();
}

// K. Krippendorff, “Computing Krippendorff's Alpha-Reliability” (2011), gives the data and 0.095,
// 0.692 and 0.743; the further digits are those of the Python package krippendorff 0.8.1.
test.each([
  ["A: two values, two annotators", ["0100000010", "1110010000"], 0.095238],
  ["B: five values, two annotators", ["aabbdcccedda", "babbbccceddd"], 0.691964],
  [
    "C: four annotators who did not look at every unit",
    ["123321412...", "1233224125.3", ".3332342251.", "12332441251."],
    0.743421,
  ],
])("gives the figure of the published example %s", (_name, annotators, alpha) => {
  expect(alphaOf(...annotators)).toBeCloseTo(alpha, 5);
});

test("is 1 where all say the same, and undefined where nobody tells anything apart", () => {
  expect(alphaOf("aabbc", "aabbc", "aab.c")).toBe(1);
  expect(alphaOf("aaaa", "aaaa")).toBeNull();
  expect(alphaOf("ab", "..")).toBeNull();
  expect(alphaOf("", "")).toBeNull();
});

test("is about 0 where the values have nothing to do with each other", () => {
  const coincidences = new Coincidences();
  // Two digits of the same number, by a generator of Park and Miller's: as good as thrown.
  let seed = 20240228;
  const next = (): string => {
    seed = (seed * 48271) % 2147483647;
    return String(seed % 4);
  };
  for (let unit = 0; unit < 20_000; unit += 1) coincidences.add([next(), next(), next()]);
  expect(Math.abs(coincidences.alpha() ?? 1)).toBeLessThan(0.02);
});

test("is below 0 where they differ more often than by chance", () => {
  expect(alphaOf("abab", "baba")).toBeLessThan(0);
});
