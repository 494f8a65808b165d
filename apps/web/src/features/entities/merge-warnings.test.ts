import { bundledDatasetFolder, readDataset } from "@onrecord/data";
import { indexDataset, Relation } from "@onrecord/domain";
import { expect, test } from "vitest";
import { findMergeWarnings } from "./merge-warnings.ts";
import type { MergeSide } from "./merge-warnings.ts";

const { dataset } = await readDataset(bundledDatasetFolder());
const { nameOf } = indexDataset(dataset);

const office = dataset.relations.find(({ predicate }) => predicate === "holds-office");
const [diop, lavrov] = ["person/abdoulaye-diop", "person/sergei-lavrov"].map((id) =>
  dataset.people.find((person) => person.id === id),
);
const [mali, kidal] = ["place/mali", "place/kidal"].map((id) =>
  dataset.places.find((place) => place.id === id),
);

const sideOf = (entity: MergeSide["entity"] | undefined, ...objects: string[]): MergeSide => {
  if (entity === undefined) throw new Error("the dataset has the entity");
  const relations = objects.map((object) =>
    Relation.parse({ ...office, subject: entity.id, object }),
  );
  return { entity, name: nameOf(entity.id), relations };
};
const warn = (from: MergeSide, into: MergeSide) => findMergeWarnings(from, into, nameOf);

test("two who hold office in two countries may be two", () => {
  expect(warn(sideOf(diop, "place/mali"), sideOf(lavrov, "place/russia"))).toEqual([
    "Abdoulaye Diop: holds office in Mali; Sergei Lavrov: holds office in Russia.",
  ]);
  expect(warn(sideOf(diop, "place/mali"), sideOf(lavrov, "place/mali", "place/russia"))).toEqual(
    [],
  );
  expect(warn(sideOf(diop, "place/mali"), sideOf(lavrov))).toEqual([]);
});

test("entries that are put down as two things are told apart", () => {
  expect(warn(sideOf(kidal), sideOf(mali))).toEqual([
    expect.stringMatching(/^Kidal is put down as: .*; Mali as: country\. The second is kept\.$/),
  ]);
  expect(warn(sideOf(mali), sideOf(mali))).toEqual([]);
});
