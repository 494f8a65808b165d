import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { listenWhile } from "../testing/listen-while.ts";
import { holdStrayRejections } from "./hold-stray-rejections.ts";

const isRangeError = (reason: unknown): boolean => reason instanceof RangeError;

const forget = async (...reasons: readonly Error[]): Promise<string> => {
  for (const reason of reasons) void Promise.reject(reason);
  await setTimeout(5);
  return "done";
};

test("what the library forgot is held, and every other reason goes to who listened", async () => {
  const reasons = await listenWhile(async () => {
    const done = await holdStrayRejections(isRangeError, () =>
      forget(new RangeError("the library's"), new TypeError("another's")),
    );
    expect(done).toBe("done");
  });
  expect(reasons).toEqual([new TypeError("another's")]);
});

test("one that is forgotten in the last moment of the work is held", async () => {
  const reasons = await listenWhile(() =>
    holdStrayRejections(isRangeError, async () => void Promise.reject(new RangeError("late"))),
  );
  expect(reasons).toEqual([]);
});

test("two pieces of work at a time are held until the second ends, and then nothing is", async () => {
  const reasons = await listenWhile(async () => {
    await Promise.all([
      holdStrayRejections(isRangeError, () => forget()),
      holdStrayRejections(isRangeError, async () => {
        await setTimeout(30);
        return forget(new RangeError("held"));
      }),
    ]);
    await forget(new RangeError("after"));
  });
  expect(reasons).toEqual([new RangeError("after")]);
});

test("what the work itself throws is thrown", async () => {
  const held = holdStrayRejections(isRangeError, async () => {
    throw new RangeError("of the work");
  });
  await expect(held).rejects.toThrow("of the work");
});
