import { expect, test } from "vitest";

import { interleave } from "./interleave.ts";

test("all take their turn there and back in every block, in turns from either end, and results stay with their block", async () => {
  const turns: string[] = [];
  const results = await interleave(["A", "B", "C"], 2, (player, block) => {
    turns.push(player);
    return Promise.resolve(`${player}${block}${turns.length}`);
  });
  expect(turns.join("")).toBe("ABCCBACBAABC");
  expect(results.get("B")).toEqual([
    ["B02", "B05"],
    ["B18", "B111"],
  ]);
});
