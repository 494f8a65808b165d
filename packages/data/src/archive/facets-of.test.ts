import { recordsOf } from "@onrecord/domain";
import { smallArticle, smallDataset } from "@onrecord/testing";
import { expect, test } from "vitest";
import { facetsOf } from "./facets-of.ts";

test.each([[3], [40]])("an article that mentions %i entities has each value once", (count) => {
  const dataset = smallDataset([smallArticle("Diop met Lavrov.", "2024-02-28")]);
  const [article] = recordsOf(dataset, "article");
  if (article === undefined) throw new Error("the dataset has an article");
  const ids = Array.from({ length: count }, (_, number) => `person:${number % 20}`);
  const facets = facetsOf({ ...article, publisher: "The Record" }, () => [...ids, ...ids]);
  const entities = facets.filter(([field]) => field === "entity").map(([, value]) => value);
  expect(entities).toEqual([...new Set(ids)]);
  expect(facets.map((entry) => entry.join(" "))).toEqual([
    ...new Set(facets.map((entry) => entry.join(" "))),
  ]);
  expect(facets).toContainEqual(["publisher", "The Record"]);
  expect(facets).toContainEqual(["year", "2024"]);
});
