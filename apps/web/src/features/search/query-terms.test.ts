import { describe, expect, test } from "vitest";
import { hasDates, readQueryTerms, setDates, toEasierQueries, toFacetTerm } from "./query-terms.ts";

test.each([
  ["speaker", "person/sergei-lavrov", "speaker:person/sergei-lavrov"],
  ["year", "2023", "in:2023"],
  ["type", "armed force", 'type:"armed force"'],
])("toFacetTerm narrows %s %s by %s", (field, value, term) => {
  expect(toFacetTerm(field, value)).toBe(term);
});

/** The query without the term, or with it. */
const toggle = (query: string, term: string): string => readQueryTerms(query).toggled(term);

describe("a term", () => {
  test.each([
    ["", "in:2023", "in:2023"],
    ["kidal", "in:2023", "kidal in:2023"],
    ["kidal in:2023", "in:2023", "kidal"],
    ['"free grain" kind:event', "kind:event", '"free grain"'],
    ["kidal OR grain", "in:2023", "(kidal OR grain) in:2023"],
    ["(kidal OR grain) in:2023", "kind:event", "(kidal OR grain) in:2023 kind:event"],
  ])("toggled turns “%s” by %s into “%s”", (query, term, expected) => {
    expect(toggle(query, term)).toBe(expected);
  });

  test("that is toggled twice leaves the query as it was", () => {
    expect(toggle(toggle("kidal", "in:2023"), "in:2023")).toBe("kidal");
  });
});

describe("setDates", () => {
  test.each([
    ["kidal", "2023-07/2023-09", "kidal in:2023-07/2023-09"],
    ["kidal in:2023 grain", "2023-07", "kidal grain in:2023-07"],
    ["kidal OR grain", "2023", "(kidal OR grain) in:2023"],
    ["kidal in:2023", null, "kidal"],
    ["kidal -in:2023", null, "kidal -in:2023"],
  ])("turns “%s” by %s into “%s”", (query, dates, expected) => {
    expect(setDates(query, dates)).toBe(expected);
    expect(hasDates(expected)).toBe(dates !== null);
  });
});

test("an excluded term is another", () => {
  expect(readQueryTerms("kidal -kind:event").has("kind:event")).toBe(false);
});

describe("toEasierQueries", () => {
  test("drops filters, then the phrase, then the need for every word", () => {
    expect(toEasierQueries('"free corn" speaker:diop').map(({ query }) => query)).toEqual([
      '"free corn"',
      "free corn",
      "free OR corn",
      "free* corn*",
    ]);
  });

  test("offers nothing that was asked already", () => {
    expect(toEasierQueries("corn").map(({ query }) => query)).toEqual(["corn*"]);
  });
});
