import { bundledDatasetFolder, importSources, openCollection } from "@onrecord/data";
import { afterAll, expect, test } from "vitest";
import { createCallerFactory } from "../trpc.ts";
import { collectionContext } from "../testing/contexts.ts";
import { appRouter } from "./app-router.ts";

const collection = openCollection({ file: ":memory:", create: true });
await importSources([bundledDatasetFolder()], collection.importer);
afterAll(() => collection.close());

const writer = { name: "Abdoulaye Diop", scopes: ["review"], expires: null } as const;
const caller = createCallerFactory(appRouter);
const [reader, reviewer] = [
  caller(collectionContext(collection)),
  caller(collectionContext(collection, writer)),
];

const mention = collection.store.dataset().mentions.find(({ form }) => form === "name");
if (mention === undefined) throw new Error("the dataset has mentions");

test("the log tells what was decided, on which record, and a record what was changed in it", async () => {
  expect(await reader.history.log({})).toMatchObject({ rows: [], total: 0, next: null });
  const corrected = collection.review.decide(
    { action: "correct", id: mention.id, change: { form: "description" }, accept: true },
    {
      by: { kind: "person", name: "Sergei Lavrov", version: null },
      at: "2026-11-23T17:30:00.000Z",
      expected: {},
    },
  );
  expect(corrected).toMatchObject({ ok: true });
  const log = await reader.history.log({ by: "Sergei Lavrov", day: "2026-11-23" });
  expect(log).toMatchObject({
    total: 1,
    rows: [{ number: 1, by: "Sergei Lavrov", action: "correct", undoes: null, undoneBy: null }],
    record: null,
  });
  expect(log?.rows[0]?.records[0]).toMatchObject({ id: mention.id });
  expect(log?.facets).toMatchObject([
    { field: "by", values: [{ value: "Sergei Lavrov", count: 1 }] },
    { field: "action", values: [{ value: "correct", label: "corrected", count: 1 }] },
    { field: "day", values: [{ label: "23 November 2026" }] },
  ]);
  const one = await reader.history.log({ record: mention.id });
  expect(one?.rows[0]?.fields).toEqual([
    { label: "named by", before: "name", after: "description" },
  ]);
  expect(one?.record).toMatchObject({ id: mention.id });
});

test("only who may review takes a change back, in their own name", async () => {
  await expect(reader.history.undo({ number: 1 })).rejects.toMatchObject({ code: "UNAUTHORIZED" });
  const importing = caller({
    ...collectionContext(collection),
    writer: { ...writer, scopes: ["import"] },
  });
  await expect(importing.history.undo({ number: 1 })).rejects.toMatchObject({ code: "FORBIDDEN" });
  expect(await reviewer.history.undo({ number: 1 })).toMatchObject({ number: 2, undoes: 1 });
  expect(collection.store.slice([mention.id]).mentions).toEqual([mention]);
  const log = await reader.history.log({});
  expect(log?.rows.map(({ by, undoes, undoneBy }) => ({ by, undoes, undoneBy }))).toEqual([
    { by: "Abdoulaye Diop", undoes: 1, undoneBy: null },
    { by: "Sergei Lavrov", undoes: null, undoneBy: 2 },
  ]);
  await expect(reviewer.history.undo({ number: 1 })).rejects.toMatchObject({ code: "CONFLICT" });
});

test("a dataset has no log, and nothing of it can be taken back", async () => {
  const dataset = caller({
    ...collectionContext(collection),
    collection: null,
    origin: "dataset",
    writer,
  });
  expect(await dataset.history.log({})).toBeNull();
  await expect(dataset.history.undo({ number: 1 })).rejects.toMatchObject({
    code: "PRECONDITION_FAILED",
  });
});

test("what a change says of a name in brackets stays as it was written", async () => {
  const by = { kind: "person", name: "Vladimir Putin", version: null } as const;
  const signed = { by, at: "2026-11-23T18:00:00.000Z", expected: {} };
  const [event] = collection.store.dataset().events;
  if (event === undefined) throw new Error("the dataset has events");
  const description = "They met at Kidal (place)";
  const change = { description };
  collection.review.decide({ action: "correct", id: event.id, change, accept: true }, signed);
  collection.review.decide({ action: "reject", ids: [event.id] }, signed);
  const log = await reader.history.log({ by: "Vladimir Putin" });
  expect(log?.rows[0]?.summary).toMatch(/They met at Kidal \(place\)$/);
});
