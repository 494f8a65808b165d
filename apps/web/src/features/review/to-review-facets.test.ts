import { expect, test } from "vitest";
import { withChosen } from "./to-review-facets.ts";

const facetOf = (count: number) => ({
  field: "article" as const,
  values: Array.from({ length: count }, (_, place) => ({
    value: `article/${place}`,
    count: count - place,
  })),
});

test("what is chosen is told with the number of all that was found, wherever it stands", () => {
  const { values } = withChosen(facetOf(200), "article/150", 50);
  expect(values.slice(-2)).toEqual([
    { value: "article/29", count: 171 },
    { value: "article/150", count: 50 },
  ]);
  expect(withChosen(facetOf(0), "article/150", 12).values).toEqual([
    { value: "article/150", count: 12 },
  ]);
});

test("what is chosen and told already, and what finds nothing, changes no facet", () => {
  expect(withChosen(facetOf(3), "article/1", 2)).toEqual(facetOf(3));
  expect(withChosen(facetOf(3), "article/9", 0)).toEqual(facetOf(3));
  expect(withChosen(facetOf(3), undefined, 3)).toEqual(facetOf(3));
});
