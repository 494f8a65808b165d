import { describe, expect, test } from "vitest";
import { Dataset } from "../dataset/dataset.ts";
import { PersonId } from "../id.ts";
import { ARTICLE, dataset, statement, TEXT, thanks } from "../testing/sample-dataset.ts";
import { indexDataset } from "./record-index.ts";

const DIOP = PersonId.parse("person/abdoulaye-diop");
const index = indexDataset(
  Dataset.parse(
    dataset({
      statements: [thanks({ about: ["place/russia"] }), statement({ about: ["event/meeting"] })],
    }),
  ),
);

describe("records", () => {
  test("are found by their id, whatever their kind", () => {
    expect(index.find("person/abdoulaye-diop")).toMatchObject({ kind: "person" });
    expect(index.find("time/wednesday")).toMatchObject({ edtf: "2024-02-28" });
    expect(index.findOf("place", "place/mali")).toMatchObject({ type: "country" });
  });

  test("are not found by another kind's id, by a strange one, or when missing", () => {
    expect(index.findOf("place", "person/abdoulaye-diop")).toBeUndefined();
    expect([index.find("person/nobody"), index.find("x"), index.find("")]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe("names", () => {
  test.each([
    ["person/abdoulaye-diop", "Abdoulaye Diop"],
    ["event/meeting", "Meeting or visit: Abdoulaye Diop meets Sergei Lavrov in Moscow."],
    ["statement/thanks", "Abdoulaye Diop: Russia for its aid"],
    ["relation/foreign-minister", "Abdoulaye Diop: holds office in Mali (foreign minister)"],
    ["person/nobody-known", "nobody-known"],
    ["statement/not-in-this-slice", "not-in-this-slice"],
  ])("%s is %s", (id, name) => {
    expect(index.nameOf(id)).toBe(name);
  });
});

describe("links", () => {
  test("of an entity say whether it has a name", () => {
    const unnamed = indexDataset(
      Dataset.parse(
        dataset({
          people: [
            {
              kind: "person",
              id: "person/minister",
              description: "the country’s defense minister",
            },
          ],
        }),
      ),
    );
    expect(unnamed.refOf("person/minister")).toEqual({
      id: "person/minister",
      kind: "person",
      name: "the country’s defense minister",
      named: false,
      address: "/entities/person/minister",
    });
    expect(index.entityRefOf(DIOP)).toMatchObject({ named: true });
  });

  test("of a claim lead into its article; of a missing claim nowhere; of a missing entity to its page", () => {
    const slug = ARTICLE.slice("article/".length);
    expect(index.refOf("event/meeting").address).toBe(`/articles/${slug}#event/meeting`);
    expect(index.refOf("event/missing")).toMatchObject({ kind: "event", address: null });
    expect(index.refOf("person/missing")).toMatchObject({
      named: false,
      address: "/entities/person/missing",
    });
  });
});

describe("what is read from an article", () => {
  test("stands in text order", () => {
    expect(index.claimsIn(ARTICLE).map(({ id }) => id)).toEqual([
      "event/meeting",
      "relation/foreign-minister",
      "statement/cooperation",
      "statement/thanks",
    ]);
    const starts = index.mentionsIn(ARTICLE).map(({ anchor }) => anchor.start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(index.timesIn(ARTICLE).map(({ id }) => id)).toEqual(["time/wednesday"]);
  });

  test("is nothing where the article is not known", () => {
    const unknown = "article/ffffffffffffffff";
    expect(index.claimsIn(unknown)).toEqual([]);
    expect(index.sentencesOf(unknown)).toEqual([]);
    expect(index.textOf(unknown)).toBeUndefined();
  });

  test("has its sentences", () => {
    expect(index.sentencesOf(ARTICLE).map(({ block }) => block)).toEqual([0, 1, 1]);
    expect(index.textOf(ARTICLE)).toBe(TEXT);
  });
});

test("an entity is touched by its mentions, by what it says and does, and by what is about it", () => {
  expect(index.mentionsOf("person/abdoulaye-diop").map(({ anchor }) => anchor.exact)).toEqual([
    "Abdoulaye Diop",
    "Mr. Diop",
    "He",
  ]);
  expect(index.claimsOf("place/russia").map(({ id }) => id)).toEqual(["statement/thanks"]);
  expect(index.claimsOf("place/moscow").map(({ id }) => id)).toEqual(["event/meeting"]);
  expect(index.claimsOf("person/abdoulaye-diop")).toHaveLength(4);
});
