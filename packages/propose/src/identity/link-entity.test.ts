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
