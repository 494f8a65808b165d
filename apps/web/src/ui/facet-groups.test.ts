import { describe, expect, test } from "vitest";
import { toFacetGroups, toReadingOrder } from "./facet-groups.ts";
import { toAddress } from "./address.ts";

const FACETS = [
  {
    field: "speaker",
    values: [
      { value: "person/abdoulaye-diop", label: "Abdoulaye Diop", count: 10 },
      { value: "person/sergei-lavrov", label: "Sergei Lavrov", count: 3 },
    ],
  },
  { field: "article", values: [] },
];

const groupsFor = (chosen: { speaker?: string }) =>
  toFacetGroups(FACETS, {
    fields: { speaker: "Speaker" },
    chosen,
    toHref: (field, value) => toAddress("/statements", { ...chosen, [field]: value }),
  });

describe("toFacetGroups", () => {
  test("shows only the fields that are asked for", () => {
    expect(groupsFor({}).map(({ label }) => label)).toEqual(["Speaker"]);
  });

  test("leads from a value to the list narrowed to it, and from the chosen one back", () => {
    const [speaker] = groupsFor({ speaker: "person/sergei-lavrov" });
    expect(speaker?.links.map(({ chosen, href }) => [chosen, href])).toEqual([
      [false, "/statements?speaker=person/abdoulaye-diop"],
      [true, "/statements"],
    ]);
  });

  test("keeps a chosen value that nothing has, so that it can be removed", () => {
    const [speaker] = groupsFor({ speaker: "person/nobody" });
    expect(speaker?.links[0]).toEqual({
      label: "person/nobody",
      count: 0,
      chosen: true,
      href: "/statements",
    });
  });
});

test("years stand in their order, the latest first, and all else as it was counted", () => {
  const values = ["1999", "2004", "987"].map((value) => ({ value, label: value, count: 1 }));
  expect(toReadingOrder("year", values).map(({ value }) => value)).toEqual(["2004", "1999", "987"]);
  expect(toReadingOrder("language", values)).toEqual(values);
  expect(toReadingOrder("year")).toEqual([]);
});

test("years of which only the most frequent are told stay as they were counted", () => {
  const values = Array.from({ length: 100 }, (_, index) => ({
    value: String(1900 + index),
    label: String(1900 + index),
    count: 100 - index,
  }));
  expect(toReadingOrder("year", values)).toEqual(values);
});
