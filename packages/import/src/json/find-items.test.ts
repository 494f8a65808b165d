import { expect, it } from "vitest";
import { findItems } from "./find-items.ts";

it.each([
  [{ status: "ok", articles: [{ title: "a" }] }, [{ title: "a" }]],
  [{ response: { docs: [{ a: 1 }, 2] } }, [{ a: 1 }, 2]],
  [{ articles: [] }, undefined],
  [{ articles: ["a"] }, undefined],
  [{ constructor: 1, text: "a" }, undefined],
])("the items of %j are %j", (object, items) => {
  expect(findItems(object)).toEqual(items);
});
