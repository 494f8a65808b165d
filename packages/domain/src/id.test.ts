import { expect, test } from "vitest";
import { ArticleId, EntityId, MentionId, PersonId } from "./id.ts";

test.each([
  ["person/abdoulaye-diop", true],
  ["person/Abdoulaye-Diop", false],
  ["person/abdoulaye--diop", false],
  ["person/", false],
  ["place/kidal", false],
  ["person/abdoulaye-diop/", false],
  ["person/абдулай", false],
])("%s is a person's id: %s", (id, expected) => {
  expect(PersonId.safeParse(id).success).toBe(expected);
});

test.each([
  ["article/aec4ca49b0d251b8", true],
  ["article/aec4ca49b0d251b", false],
  ["article/AEC4CA49B0D251B8", false],
])("%s is an article's id: %s", (id, expected) => {
  expect(ArticleId.safeParse(id).success).toBe(expected);
});

test("people, organizations and places are entities, and nothing else is", () => {
  const entities = ["person/a", "organization/a", "place/a", "event/a", "source/a", "a"];
  expect(entities.filter((id) => EntityId.safeParse(id).success)).toEqual([
    "person/a",
    "organization/a",
    "place/a",
  ]);
});

test("a mention's id may be made of its article's digits and its span", () => {
  expect(MentionId.safeParse("mention/aec4ca49b0d251b8-30-45").success).toBe(true);
});

test("a malformed id is told what it should look like", () => {
  const outcome = PersonId.safeParse("Diop");
  expect(outcome.error?.issues[0]?.message).toBe('must look like "person/some-name"');
});
