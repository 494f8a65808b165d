import { expect, test } from "vitest";
import { SharedParts } from "./shared-parts.ts";

test("each part is taken once, by whoever asks for it first", () => {
  const one = new SharedParts();
  const other = new SharedParts(one.shared);
  const taken = [0, 1, 2, 3].map((part) =>
    part % 2 === 0
      ? [one.take(part), other.take(part)]
      : [other.take(part), one.take(part)].toReversed(),
  );
  expect(taken).toEqual([
    [true, false],
    [false, true],
    [true, false],
    [false, true],
  ]);
});

test("a thread that was not there in time may not begin", () => {
  const one = new SharedParts();
  expect(one.close()).toBe(false);
  expect(new SharedParts(one.shared).ask()).toBe(false);
});
