import { expect, test } from "vitest";
import { inOrder } from "./in-order.ts";

test("results come in the order of the items, and no more are begun than allowed", async () => {
  let [running, most] = [0, 0];
  const turns = [3, 1, 4, 1, 5, 9, 2, 6];
  const work = async (count: number): Promise<number> => {
    running += 1;
    most = Math.max(most, running);
    for (let turn = 0; turn < count; turn += 1) await Promise.resolve();
    running -= 1;
    return count * 2;
  };
  const outcomes: number[] = [];
  for await (const { outcome } of inOrder(turns, { atOnce: 3, work })) outcomes.push(outcome);
  expect(outcomes).toEqual(turns.map((count) => count * 2));
  expect(most).toBe(3);
});
