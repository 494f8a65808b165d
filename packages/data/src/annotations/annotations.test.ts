import type { Dataset } from "@onrecord/domain";
import { check } from "@onrecord/domain";
import type { AnnotationDraft } from "@onrecord/formats";
import { findExportFormat, parseAnnotations, toExportSource, toFileText } from "@onrecord/formats";
import { bundledDataset, smallArticle, smallDataset } from "@onrecord/testing";
import { expect, onTestFinished, test } from "vitest";
import type { Collection } from "../archive/open-collection.ts";
import { openCollection } from "../archive/open-collection.ts";

const OPTIONS = { path: "annotations.json", dryRun: false, today: "2026-11-23" };

const collectionOf = (dataset: Dataset): Collection => {
  const collection = openCollection({ file: ":memory:", create: true });
  onTestFinished(() => collection.close());
  collection.importer.addDataset(dataset, { path: "dataset", dryRun: false });
  collection.importer.commit();
  return collection;
};

const draftsOf = (json: unknown): readonly AnnotationDraft[] => {
  const parsed = parseAnnotations(json);
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.value.drafts;
};

const exportOf = (dataset: Dataset): readonly AnnotationDraft[] => {
  const files = findExportFormat("webannotation")?.write(toExportSource(dataset), {}) ?? [];
  return draftsOf(JSON.parse([...files].map(toFileText).join("")));
};

const article = smallArticle("Kidal fell. Sergei Lavrov spoke in Kidal.");
const world = smallDataset(
  [{ ...article, record: { ...article.record, url: "https://news.example/a/" } }],
  { places: [{ kind: "place", id: "place/kidal", type: "city", names: [{ text: "Kidal" }] }] },
);
const remark = (change: object, exact = "Sergei Lavrov") => ({
  id: "abc",
  uri: "http://news.example/a#top",
  text: "Is it he?",
  user: "acct:anna@hypothes.is",
  target: [{ source: "", selector: [{ type: "TextQuoteSelector", exact }] }],
  ...change,
});

test("the mentions of an export come back into a collection as they were, and it is sound", () => {
  const dataset = bundledDataset();
  const collection = collectionOf({ ...dataset, mentions: [] });
  const summary = collection.annotations.take(exportOf(dataset), OPTIONS);
  expect(summary).toEqual({ mentions: 88, notes: 0, known: 64, lost: [], moved: 0 });
  const back = collection.store.dataset();
  expect(back.mentions).toEqual(dataset.mentions);
  expect(
    check(back).filter(
      ({ severity, acknowledged }) => severity === "error" && acknowledged === null,
    ),
  ).toEqual([]);
  expect(
    collection.store.entityCounts().find(({ id }) => id === "person/abdoulaye-diop")?.mentions,
  ).toBeGreaterThan(5);
});

test("taking the same annotations twice changes nothing", () => {
  const dataset = bundledDataset();
  const collection = collectionOf({
    ...dataset,
    mentions: [],
    statements: [],
    events: [],
    relations: [],
  });
  const drafts = exportOf(dataset);
  const first = collection.annotations.take(drafts, OPTIONS);
  const [record, notes] = [collection.store.dataset(), collection.annotations.notes()];
  const second = collection.annotations.take(drafts, OPTIONS);
  expect([first.mentions, first.notes, second.mentions, second.notes, second.known]).toEqual([
    88, 64, 0, 0, 152,
  ]);
  expect([collection.store.dataset(), collection.annotations.notes()]).toEqual([record, notes]);
});

test("an article is found by its address, however it is spelled, and its notes are kept with it", () => {
  const { annotations } = collectionOf(world);
  expect(annotations.notes()).toEqual([]);
  expect(annotations.take(draftsOf([remark({})]), OPTIONS)).toMatchObject({ notes: 1, lost: [] });
  expect(annotations.notes(article.id)).toMatchObject([
    { text: "Is it he?", by: { name: "anna" } },
  ]);
  expect(annotations.notes("article/0000000000000000")).toEqual([]);
});

test("a remark that was written on takes the place of what it was", () => {
  const { annotations } = collectionOf(world);
  annotations.take(draftsOf([remark({})]), OPTIONS);
  annotations.take(draftsOf([remark({ text: "It is." })]), OPTIONS);
  expect(annotations.notes().map(({ text }) => text)).toEqual(["It is."]);
});

test("a dry run says what would be, and writes nothing", () => {
  const { annotations, store } = collectionOf(world);
  const drafts = draftsOf([remark({}), remark({ id: "2", tags: ["place/kidal"] }, "Kidal fell")]);
  expect(annotations.take(drafts, { ...OPTIONS, dryRun: true })).toMatchObject({
    mentions: 1,
    notes: 2,
  });
  expect([annotations.notes(), store.counts().mention]).toEqual([[], 0]);
});

test("where taking fails half-way, nothing was taken", () => {
  const { annotations, store } = collectionOf(world);
  const [mention, note] = draftsOf([
    remark({ tags: ["place/kidal"] }, "Kidal fell"),
    remark({ id: "2" }),
  ]);
  if (mention === undefined || note === undefined) throw new Error("there are two");
  // The mention is written before; the note fails when it is.
  const by = {
    kind: "person" as const,
    name: "anna",
    version: null,
    toJSON: () => {
      throw new Error("the disk is full");
    },
  };
  const broken: AnnotationDraft = { ...note, by };
  expect(() => annotations.take([mention, broken], OPTIONS)).toThrow("the disk is full");
  expect([annotations.notes(), store.counts().mention]).toEqual([[], 0]);
  expect(annotations.take([mention], OPTIONS)).toMatchObject({ mentions: 1 });
});
