import { expect, test } from "vitest";
import { Dataset } from "../dataset/dataset.ts";
import { dataset, mali, statement, thanks } from "../testing/sample-dataset.ts";
import { toEntityView } from "./entity-view.ts";
import { indexDataset } from "./record-index.ts";

const index = indexDataset(
  Dataset.parse(dataset({ statements: [thanks({ about: ["place/russia"] }), statement()] })),
);

test("a person has their mentions in their sentences, what they say, do and are", () => {
  const view = toEntityView(index, "person/abdoulaye-diop");
  expect(view?.mentions.map(({ passage }) => passage.block)).toEqual([0, 1, 1]);
  expect(view?.saidBy.map(({ record }) => record.id)).toEqual([
    "statement/cooperation",
    "statement/thanks",
  ]);
  expect(view?.saidAbout).toEqual([]);
  expect(view?.events.map(({ record }) => record.id)).toEqual(["event/meeting"]);
  expect(view?.relations.map(({ record }) => record.id)).toEqual(["relation/foreign-minister"]);
});

test("a place has what is said about it and what happened there", () => {
  expect(toEntityView(index, "place/russia")?.saidAbout).toHaveLength(1);
  expect(toEntityView(index, "place/russia")?.saidBy).toEqual([]);
  expect(toEntityView(index, "place/moscow")?.events).toHaveLength(1);
});

test("the outside sources of names and identifiers are named once each", () => {
  const source = "source/country-codes";
  const names = [{ text: "Mali" }, { text: "République du Mali", language: "fr", source }];
  const two = indexDataset(Dataset.parse(dataset({ places: [mali({ names })] })));
  expect(toEntityView(two, "place/mali")?.sources.map(({ id }) => id)).toEqual([source]);
  const sliced = indexDataset(Dataset.parse(dataset({ sources: [] })));
  expect(toEntityView(sliced, "place/mali")?.sources).toEqual([]);
});

test("what is no entity, or is not there, has no view", () => {
  expect(toEntityView(index, "person/nobody")).toBeUndefined();
  expect(toEntityView(index, "event/meeting")).toBeUndefined();
});
