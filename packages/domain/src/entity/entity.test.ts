import { describe, expect, test } from "vitest";
import { Organization } from "./organization.ts";
import { Person } from "./person.ts";
import { Place } from "./place.ts";

test("an entity may be unnamed: a description is enough, and nothing is made up", () => {
  const minister = { kind: "person", id: "person/minister", description: "the defense minister" };
  expect(Person.parse(minister)).toEqual({ ...minister, names: [], externalIds: [] });
});

test("a name says its language and its source where they are known", () => {
  const place = Place.parse({
    kind: "place",
    id: "place/mali",
    type: "country",
    names: [{ text: "Mali" }, { text: "Mali", language: "fr", source: "source/country-codes" }],
    externalIds: [{ scheme: "wikidata", value: "Q912", source: "source/country-codes" }],
  });
  expect(place.names[0]).toEqual({ text: "Mali", language: null, source: null });
});

describe("what is refused", () => {
  const army = { kind: "organization", id: "organization/army", type: "armed-force" };

  test.each([
    ["an id of another kind", { ...army, id: "place/army" }],
    ["a type that is not in the list", { ...army, type: "army" }],
    ["a property that nobody knows", { ...army, nickname: "the army" }],
    ["a name without a text", { ...army, names: [{ text: "" }] }],
    ["a register that nobody knows", { ...army, externalIds: [{ scheme: "isbn", value: "1" }] }],
  ])("%s", (_, record) => {
    expect(Organization.safeParse(army).success).toBe(true);
    expect(Organization.safeParse(record).success).toBe(false);
  });
});
