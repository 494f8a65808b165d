import { PersonId, PlaceId } from "@onrecord/domain";
import { expect, test } from "vitest";
import { findDuplicates } from "./find-duplicates.ts";

const person = (id: string, ...names: readonly string[]) => ({
  kind: "person" as const,
  id: PersonId.parse(`person/${id}`),
  names: names.map((text) => ({ text, language: null, source: null })),
  description: null,
  externalIds: [],
});
const toWords = (...people: Parameters<typeof findDuplicates>[0]) =>
  findDuplicates(people).map(({ into, from, likeness }) => [into.id, from.id, likeness].join(" "));

test("pairs are told once, the strongest likeness first", () => {
  expect(
    toWords(
      person("abdoulaye-diop", "Abdoulaye Diop"),
      person("lavrov", "Sergei Lavrov"),
      person("a-diop", "A. Diop"),
      person("abdoulaye-diop-2", "ABDOULAYE DIOP"),
      person("diop", "Diop"),
    ),
  ).toEqual([
    "person/abdoulaye-diop person/abdoulaye-diop-2 name",
    "person/abdoulaye-diop person/diop part",
    "person/a-diop person/diop part",
    "person/abdoulaye-diop-2 person/diop part",
    "person/abdoulaye-diop person/a-diop initials",
    "person/a-diop person/abdoulaye-diop-2 initials",
  ]);
});

test("a word that very many names share makes no pairs", () => {
  const many = Array.from({ length: 60 }, (_, index) => person(`p${index}`, `Diop ${index}`));
  expect(findDuplicates([...many, person("diop", "Diop")])).toEqual([]);
});

test("nobody is like themselves, and nobody like those with whom no word is shared", () => {
  expect(toWords(person("a", "Abdoulaye Diop"), person("b", "Sergei Lavrov"))).toEqual([]);
  expect(findDuplicates([])).toEqual([]);
});

test("a part of a place is another place, and a description is short for no name", () => {
  const [mali, north] = ["Mali", "northern Mali"].map((name) => ({
    ...person("x", name),
    kind: "place" as const,
    id: PlaceId.parse(`place/${name.replace(" ", "-").toLowerCase()}`),
    type: "region" as const,
  }));
  if (mali === undefined || north === undefined) throw new Error("there are two");
  expect(findDuplicates([mali, north])).toEqual([]);
  const described = { ...person("minister"), description: "minister Diop" };
  expect(toWords(person("diop", "Diop"), described)).toEqual([]);
});
