import { expect, test } from "vitest";
import { openCollection } from "../archive/open-collection.ts";

test("another version of a proposer was not asked yet, and another article neither", () => {
  const collection = openCollection({ file: ":memory:", create: true });
  const { asked } = collection;
  const by = { name: "a model", version: "question 1" };
  asked.note("article/aec4ca49b0d251b8", by, "2026-11-23");
  asked.note("article/aec4ca49b0d251b8", by, "2026-11-24");
  expect(asked.has("article/aec4ca49b0d251b8", by)).toBe(true);
  expect(asked.has("article/aec4ca49b0d251b8", { ...by, version: "question 2" })).toBe(false);
  expect(asked.has("article/0000000000000000", by)).toBe(false);
  collection.close();
});
