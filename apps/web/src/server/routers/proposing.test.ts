import { bundledDatasetFolder, openCollection, readDataset } from "@onrecord/data";
import type { Collection } from "@onrecord/data";
import { draftOf } from "@onrecord/testing";
import { afterEach, beforeEach, expect, test } from "vitest";
import { collectionContext } from "../testing/contexts.ts";
import { createCallerFactory } from "../trpc.ts";
import { appRouter } from "./app-router.ts";

const { dataset } = await readDataset(bundledDatasetFolder());
const TEXT = Object.values(dataset.texts)[0]?.text ?? "";

const DIOP = { name: "Abdoulaye Diop", scopes: ["import"], expires: null } as const;

let collection: Collection;
beforeEach(() => {
  collection = openCollection({ file: ":memory:", create: true });
});
afterEach(() => collection.close());

const apiOf = (writer: typeof DIOP | null = DIOP) =>
  createCallerFactory(appRouter)(collectionContext(collection, writer));

function addArticle(text: string, language = "en"): string {
  const added = collection.importer.add(
    draftOf(text, {
      published: { edtf: "2024-02-29", words: "2024-02-29" },
      language: { tag: language, detected: true },
    }),
  );
  collection.importer.commit();
  if (!("articleId" in added)) throw new Error(added.reason);
  return added.articleId;
}

test("an article that is named is read, and again changes nothing", async () => {
  const id = addArticle(TEXT);
  const made = await apiOf().proposing.named({ ids: [id] });
  expect(made).toMatchObject({ done: 1, articles: 1, otherLanguages: 0 });
  expect(made.proposed.statements).toBeGreaterThan(5);
  expect(collection.checkRecords().filter(({ severity }) => severity === "error")).toEqual([]);
  const before = JSON.stringify(collection.store.dataset());
  const again = await apiOf().proposing.named({ ids: [id] });
  expect(again.proposed).toMatchObject({ mentions: 0, statements: 0, events: 0 });
  expect(JSON.stringify(collection.store.dataset())).toBe(before);
});

test("all that were not read are read in turn, and those in other languages are left alone", async () => {
  for (let index = 0; index < 30; index += 1)
    addArticle(`Sergei Lavrov said on day ${index} that talks with Mali would go on in Moscow.`);
  addArticle("M. Diop a dit que le Mali poursuivrait ses efforts.", "fr");
  let [articles, others, after, calls] = [0, 0, null as string | null, 0];
  do {
    const made = await apiOf().proposing.next({ after });
    articles += made.articles;
    others += made.otherLanguages;
    after = made.next;
    calls += 1;
  } while (after !== null && calls < 40);
  expect([articles, others, after]).toEqual([30, 1, null]);
  expect(await apiOf().proposing.next({ after: null })).toMatchObject({ articles: 0, next: null });
});

test("what was decided meanwhile is known to whoever proposes next", async () => {
  const first = addArticle("Sergei Lavrov said that talks with Mali would go on.");
  await apiOf().proposing.named({ ids: [first] });
  const [lavrov] = collection.store.idsBeginning("person/", 1);
  const mentions = collection.store.dataset().mentions.filter(({ entity }) => entity === lavrov);
  const rejected = collection.review.decide(
    { action: "reject", ids: mentions.map(({ id }) => id) },
    {
      by: { kind: "person", name: DIOP.name, version: null },
      at: "2026-11-23T10:00:00Z",
      expected: {},
    },
  );
  expect(rejected).toMatchObject({ ok: true });
  const second = addArticle("Sergei Lavrov told reporters that he would visit Bamako.");
  expect(await apiOf().proposing.named({ ids: [second] })).toMatchObject({ articles: 1 });
  expect(collection.checkRecords().filter(({ severity }) => severity === "error")).toEqual([]);
});

test("who is not signed in, and who serves a dataset, proposes nothing", async () => {
  const id = addArticle(TEXT);
  await expect(apiOf(null).proposing.named({ ids: [id] })).rejects.toMatchObject({
    code: "UNAUTHORIZED",
  });
  expect(collection.store.counts().mention).toBe(0);
});
