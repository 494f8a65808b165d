import { openCollection } from "@onrecord/data";
import { draftOf } from "@onrecord/testing";
import { afterAll, describe, expect, test } from "vitest";
import { collectionContext } from "../testing/contexts.ts";
import { appRouter } from "./app-router.ts";
import { createCallerFactory } from "../trpc.ts";

const MANY = Array.from({ length: 120 }, (_, index) =>
  draftOf(`Talks on grain went on in Moscow for day ${index}.`, {
    title: `Talks in Moscow, day ${index}`,
    publisher: index % 3 === 0 ? "Agency One" : null,
    published: { edtf: `20${String(10 + (index % 12))}-07`, words: "July" },
  }),
);
const ADDRESS = "https://example.org/kidal";
const FIRST = "The town of Kidal changed hands on Tuesday, the army said after days of fighting.";

const archive = openCollection({ file: ":memory:", create: true });
archive.importer.addAll([
  ...MANY,
  draftOf(FIRST, { url: ADDRESS, published: { edtf: "2023-11-14", words: "14 Nov" } }),
  draftOf(`${FIRST} It had been held by others for years.`, {
    url: ADDRESS,
    published: { edtf: "2023-11-15", words: "15 Nov" },
  }),
  draftOf("A page that says where it is from.", { url: "javascript:alert(1)" }),
]);
const api = createCallerFactory(appRouter)(collectionContext(archive));

afterAll(() => archive.close());

const idOf = async (text: string): Promise<string> => {
  const { hits } = await api.search.run({ text });
  return hits[0]?.id ?? "";
};

describe("a collection that nobody has annotated", () => {
  test("has a first page with its articles, their dates and their publishers", async () => {
    const { annotated, articles, counts, examples, statements } = await api.record.overview();
    expect({ annotated, statements }).toEqual({ annotated: false, statements: [] });
    expect(articles.latest[0]?.published?.label).toBe("15 November 2023");
    expect(articles.publishers).toEqual([{ value: "Agency One", label: "Agency One", count: 40 }]);
    const { buckets, undated } = articles.histogram ?? { buckets: [], undated: 0 };
    const dated = buckets.reduce((sum, { count }) => sum + count, 0);
    expect(dated + undated).toBe(counts.article);
    expect(examples.length).toBeGreaterThan(0);
  });

  test("lists its articles page by page, each once", async () => {
    const ids: string[] = [];
    let after: string | undefined;
    do {
      const { rows, next } = await api.articles.list({ sort: "oldest", after });
      ids.push(...rows.map(({ id }) => id));
      after = next ?? undefined;
    } while (after !== undefined);
    expect(new Set(ids).size).toBe(MANY.length + 2);
    expect(ids).toHaveLength(MANY.length + 2);
  });

  test("has nothing to say of statements, and does not count them article by article", async () => {
    const { rows } = await api.articles.list({ publisher: "Agency One" });
    expect(rows).toHaveLength(40);
    expect(rows.every(({ counts }) => counts === null)).toBe(true);
    expect(await api.health.findings()).toEqual([]);
  });
});

describe("an imported article", () => {
  test("says where it came from", async () => {
    const { sources } = await api.article.reader({ id: await idOf('"day 7"') });
    expect(sources).toMatchObject([
      {
        place: "articles.jsonl, line 1",
        facts: ["JSON lines", "UTF-8", expect.stringMatching(/^imported \d/)],
      },
    ]);
  });

  test("knows its versions, and which of them is the latest", async () => {
    const { versions } = await api.article.reader({ id: await idOf("kidal") });
    expect(versions).toMatchObject([
      { label: "15 November 2023", current: true, shown: true },
      { label: "14 November 2023", current: false, shown: false },
    ]);
  });

  test("has a link to its web address only where that is one", async () => {
    expect((await api.article.reader({ id: await idOf("kidal") })).url).toBe(ADDRESS);
    expect((await api.article.reader({ id: await idOf("page") })).url).toBeNull();
  });
});
