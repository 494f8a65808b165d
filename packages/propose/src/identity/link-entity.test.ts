import { expect, test } from "vitest";
import { EntityIndex } from "./link-entity.ts";

const SENEGALESE = {
  id: "person/abdoulaye-diop-of-senegal",
  kind: "person",
  names: ["Abdoulaye Diop"],
  countries: ["SN"],
} as const;
const MALIAN = { ...SENEGALESE, id: "person/abdoulaye-diop", countries: ["ML"] };

const find = (countries: string[], around: string[]): string | null =>
  new EntityIndex([SENEGALESE]).find({
    kind: "person",
    names: ["Abdoulaye Diop"],
    countries,
    around: () => around,
  }).linked;

test.each([
  ["of another country is somebody else", ["ML"], ["ML", "SN"], null],
  ["of the same country is he", ["SN"], ["ML", "SN"], SENEGALESE.id],
  ["in an article that names other countries alone is a question", [], ["ML", "RU"], null],
  ["in an article that names his country is he", [], ["ML", "SN"], SENEGALESE.id],
  ["in an article that names no country is he", [], [], SENEGALESE.id],
])("a man of his name %s", (_, countries, around, linked) => {
  expect(find(countries, around)).toBe(linked);
});

test("of two men of one name nobody is taken unless a country tells", () => {
  const index = new EntityIndex([SENEGALESE, MALIAN]);
  const named = { kind: "person", names: ["Abdoulaye Diop"] } as const;
  expect(index.find({ ...named, countries: [] }).linked).toBeNull();
  expect(index.find({ ...named, countries: ["ML"] }).linked).toBe(MALIAN.id);
});

test("a body that many countries have is that of the only country that is named, and else a question", () => {
  const index = new EntityIndex([
    { id: "organization/senate", kind: "organization", names: ["Senate"] },
    { id: "organization/us-senate", kind: "organization", names: ["United States Senate"] },
    { id: "organization/assembly", kind: "organization", names: ["National Assembly (Mali)"] },
  ]);
  const meant = (name: string, around: string[]): string | null =>
    index.find({ kind: "organization", names: [name], countries: [], around: () => around }).linked;
  expect(meant("Senate", ["US"])).toBe("organization/us-senate");
  expect(meant("Senate", ["ML"])).toBeNull();
  expect(meant("National Assembly", ["ML", "ML"])).toBe("organization/assembly");
  expect(meant("National Assembly", ["ML", "RU"])).toBeNull();
});

test("a name that begins with a country in short is the one spelled out", () => {
  const air = {
    id: "organization/air",
    kind: "organization",
    names: ["United States Air Force"],
  } as const;
  const index = new EntityIndex([air]);
  expect(
    index.find({ kind: "organization", names: ["U.S. Air Force"], countries: [] }).linked,
  ).toBe(air.id);
});

test("a currency is no country", () => {
  const index = new EntityIndex([{ id: "place/us", kind: "place", names: ["US"] }]);
  expect(index.find({ kind: "place", names: ["US$"], countries: [] }).candidates).toEqual([]);
});
