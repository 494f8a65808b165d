import { bundledDatasetFolder, readDataset } from "@onrecord/data";
import { indexDataset, Mention, Statement } from "@onrecord/domain";
import { expect, test } from "vitest";
import { idsIn, toFieldChanges } from "./to-field-changes.ts";

const { dataset } = await readDataset(bundledDatasetFolder());
const { nameOf, findOf } = indexDataset(dataset);
const [mention] = dataset.mentions;
const statement = findOf("statement", "statement/diop-considerable-progress");

test("a corrected mention says whom it meant, and whom it means", () => {
  if (mention === undefined) throw new Error("the dataset has mentions");
  const [before, after] = ["place/mali", "person/sergei-lavrov"].map((entity) =>
    Mention.parse({ ...mention, entity }),
  );
  const [change, ...others] = toFieldChanges(before ?? null, after ?? null, nameOf);
  expect(change).toEqual({ label: "who is meant", before: "Mali", after: "Sergei Lavrov" });
  expect(others).toEqual([]);
});

test("words, dates and lists are told as a reader knows them", () => {
  if (statement === undefined) throw new Error("the dataset has the statement");
  const time = { edtf: "2024-02-28", basis: "textual", expression: null, reason: null };
  const cue = { anchor: statement.content[0], sense: "said" };
  const before = Statement.parse({ ...statement, time: null, about: [], cue });
  const after = Statement.parse({ ...before, time, about: ["place/mali"], cue: null });
  expect(toFieldChanges(before, after, nameOf)).toEqual([
    { label: "introduced by", before: "“considerable progress” (said)", after: "none" },
    { label: "about", before: "none", after: "Mali" },
    { label: "when", before: "none", after: "28 February 2024" },
  ]);
});

test("what was only decided on, made or taken away has no changed field", () => {
  if (statement === undefined) throw new Error("the dataset has the statement");
  expect(toFieldChanges(statement, { ...statement, status: "rejected" }, nameOf)).toEqual([]);
  expect(toFieldChanges(null, statement, nameOf)).toEqual([]);
  expect(toFieldChanges(statement, null, nameOf)).toEqual([]);
});

test("the ids in a record are all that it names", () => {
  expect(idsIn(statement)).toContain("person/abdoulaye-diop");
  expect(idsIn({ manner: "direct", about: ["place/mali"], time: null })).toEqual(["place/mali"]);
});
