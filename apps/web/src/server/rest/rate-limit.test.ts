import { expect, test } from "vitest";
import { createRateLimiter, findRateLimit } from "./rate-limit.ts";

test("so many may be asked at once, and one more for each part of a minute that has passed", () => {
  const { take } = createRateLimiter(3);
  expect([take("a", 0), take("a", 0), take("a", 0)]).toEqual([0, 0, 0]);
  expect(take("a", 0)).toBe(20);
  expect(take("a", 19_000)).toBe(1);
  expect(take("a", 20_000)).toBe(0);
  expect(take("a", 20_000)).toBe(20);
});

test("one address does not use up another's questions", () => {
  const { take } = createRateLimiter(1);
  expect([take("a", 0), take("b", 0), take("a", 0)]).toEqual([0, 0, 60]);
});

test("where the clock is put back, nobody waits longer than for one question", () => {
  const { take } = createRateLimiter(2);
  expect([take("a", 600_000), take("a", 0), take("a", 30_000)]).toEqual([0, 30, 0]);
});

test("one that asked before ten thousand others is forgotten", () => {
  const { take } = createRateLimiter(1);
  take("first", 0);
  for (let other = 0; other < 10_000; other += 1) take(`other ${other}`, 0);
  expect(take("first", 0)).toBe(0);
  expect(take("other 9999", 0)).toBe(60);
});

test("only a whole number above zero is a limit", () => {
  expect(["60", "0", "-1", "many", "", undefined].map(findRateLimit)).toEqual([
    60,
    ...Array.from({ length: 5 }),
  ]);
});
