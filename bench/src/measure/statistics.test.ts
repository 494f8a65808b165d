import { expect, test } from "vitest";

import { judge, median, percentile, toRatio } from "./statistics.ts";

const HUNDRED = Array.from({ length: 100 }, (_, index) => 100 - index);

test.each([
  [0.5, 50],
  [0.95, 95],
  [0.99, 99],
  [1, 100],
  [0.001, 1],
])("of 1 to 100 the percentile %f is %i", (share, expected) => {
  expect(percentile(HUNDRED, share)).toBe(expected);
});

test("a percentile of few values is one of them, never less than a share of them", () => {
  expect(percentile([3, 1, 2], 0.5)).toBe(2);
  expect(percentile([3, 1, 2], 0.99)).toBe(3);
  expect(percentile([7], 0.5)).toBe(7);
});

test("there is no percentile of nothing, and none above all", () => {
  expect(() => percentile([], 0.5)).toThrow("no values");
  expect(() => percentile([1], 1.5)).toThrow("1.5");
  expect(() => percentile([1], 0)).toThrow("share");
});

test("the median of an even number of values lies between the middle two", () => {
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([9, 1, 5])).toBe(5);
});

test("a ratio is taken block by block, not of the sums", () => {
  expect(toRatio([2, 30, 4], [1, 10, 1])).toEqual({ median: 3, low: 2, high: 4 });
  expect(() => toRatio([1], [1, 2])).toThrow("same blocks");
});

test("nothing is claimed within what the product differs from itself", () => {
  const control = { median: 1, low: 0.8, high: 1.1 };
  expect(judge({ median: 2, low: 1.3, high: 3 }, control)).toBe("faster");
  expect(judge({ median: 1.5, low: 1.2, high: 3 }, control)).toBe("no difference shown");
  expect(judge({ median: 0.5, low: 0.4, high: 0.7 }, control)).toBe("slower");
  expect(judge({ median: 0.7, low: 0.4, high: 0.9 }, control)).toBe("no difference shown");
});

test("a control that was always slower does not lower the bar", () => {
  const control = { median: 1.2, low: 1.1, high: 1.3 };
  expect(judge({ median: 1.2, low: 1.15, high: 1.25 }, control)).toBe("no difference shown");
});
