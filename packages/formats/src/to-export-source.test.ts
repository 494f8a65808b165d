import { RECORD_KINDS, recordsOf, referencesOf } from "@onrecord/domain";
import type { AnyRecord, Dataset } from "@onrecord/domain";
import { anyDataset, bundledDataset } from "@onrecord/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { toExportSource } from "./to-export-source.ts";
import { where } from "./where.ts";

const allOf = (dataset: Dataset): readonly AnyRecord[] =>
  RECORD_KINDS.flatMap((kind): readonly AnyRecord[] => recordsOf(dataset, kind));

test("the parts of any dataset hold its records in order, and all that they refer to", () => {
  fc.assert(
    fc.property(anyDataset, (dataset) => {
      const source = toExportSource(dataset);
      const known = new Set(allOf(dataset).map(({ id }) => id as string));
      for (const kind of RECORD_KINDS) {
        const parts = [...source.parts(kind)];
        expect(parts.flatMap(({ records }) => records)).toEqual(recordsOf(dataset, kind));
        expect(source.count(kind)).toBe(recordsOf(dataset, kind).length);
        for (const { slice, records } of parts) {
          const held = new Set(allOf(slice).map(({ id }) => id as string));
          for (const { id } of records) expect(held).toContain(id);
          const targets = allOf(slice).flatMap((record) => referencesOf(record));
          for (const { value } of targets.filter((target) => known.has(target.value)))
            expect(held).toContain(value);
          for (const { file } of slice.articles)
            expect(slice.texts[file]).toEqual(dataset.texts[file]);
        }
      }
    }),
    { numRuns: 40 },
  );
});

test("a part of articles holds all that was read from them and not rejected", () => {
  const dataset = bundledDataset();
  const [statement] = dataset.statements;
  if (statement === undefined) throw new Error("the dataset has statements");
  statement.status = "rejected";
  const [part] = toExportSource(dataset).parts("article");
  expect(part?.slice.mentions).toEqual(dataset.mentions);
  expect(part?.slice.events).toEqual(dataset.events);
  const ids = part?.slice.statements.map(({ id }) => id);
  // One that another record refers to is led to all the same.
  expect(dataset.statements.slice(1).every(({ id }) => ids?.includes(id))).toBe(true);
});

test("conditions keep records with what they refer to, and the texts of the articles that are left", () => {
  const dataset = bundledDataset();
  const source = where(toExportSource(dataset), [
    { path: ["speaker"], value: "person/sergei-lavrov" },
  ]);
  const kept = dataset.statements.filter(({ speaker }) => speaker === "person/sergei-lavrov");
  const [part] = source.parts("statement");
  expect(part?.records).toEqual(kept);
  expect(part?.slice.people.map(({ id }) => id)).toContain("person/sergei-lavrov");
  expect(part?.slice.articles).toEqual(dataset.articles);
  expect(part?.slice.mentions).toEqual([]);
  expect(source.count("statement")).toBe(kept.length);
  expect(source.count("article")).toBe(0);
  expect([...source.texts()]).toEqual([]);
});
