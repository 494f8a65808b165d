/** That no query of a page walks through a table that grows with the archive. */
import { expect, test } from "vitest";
import { bundledDatasetFolder } from "../dataset/bundled-dataset-folder.ts";
import { readDataset } from "../dataset/read-dataset.ts";
import { createSearchIndex } from "../search/search-index.ts";
import { createArticleStore } from "./article-store.ts";
import { buildArchive } from "./build-archive.ts";
import { MIGRATIONS } from "./migrations.ts";
import type { ArticleStore } from "./ports.ts";
import type { SearchIndex } from "./search-port.ts";
import { openDatabase } from "./sqlite.ts";
import { listenTo, walksOf } from "../testing/query-walks.ts";

const { dataset } = await readDataset(bundledDatasetFolder());
const db = openDatabase(":memory:");
for (const step of MIGRATIONS) db.run(step);
buildArchive(db, dataset, "stamp");

const PAGE = { page: 1, size: 20 };
const ARTICLE = dataset.articles[0]?.id ?? "";
const LAVROV = "person/sergei-lavrov";

type Ask = (store: ArticleStore, search: SearchIndex) => unknown;

const ASKED: readonly (readonly [what: string, ask: Ask])[] = [
  ["the counts", (store) => [store.counts(), store.manifest()]],
  ["all articles", (store) => store.listArticles({}, PAGE)],
  ["the oldest articles", (store) => store.listArticles({}, { ...PAGE, order: "oldest" })],
  ["the articles of a year", (store) => store.listArticles({ year: "2024" }, PAGE)],
  [
    "the articles of a publisher in a year",
    (store) => store.listArticles({ publisher: "x", year: "2024" }, PAGE),
  ],
  ["the articles of some days", (store) => store.listArticles({ in: "2024-02" }, PAGE)],
  ["all entities", (store) => store.listEntities({}, PAGE)],
  ["the entities of a kind", (store) => store.listEntities({ kind: "person" }, PAGE)],
  ["the entities of a name", (store) => store.listEntities({ text: "lav" }, PAGE)],
  [
    "the most mentioned of a kind",
    (store) => [
      store.mostMentioned("person", { size: 20 }),
      store.mostMentioned("person", { size: 20, text: "lav" }),
    ],
  ],
  ["all statements", (store) => store.listStatements({}, PAGE)],
  ["the statements of a speaker", (store) => store.listStatements({ speaker: LAVROV }, PAGE)],
  [
    "the statements of a speaker on something",
    (store) => store.listStatements({ speaker: LAVROV, about: "place/mali" }, PAGE),
  ],
  [
    "the statements by date and by speaker",
    (store) => [
      store.listStatements({}, { ...PAGE, order: "date" }),
      store.listStatements({ speaker: LAVROV }, { ...PAGE, order: "speaker" }),
    ],
  ],
  ["the latest events", (store) => store.listEvents({}, { ...PAGE, order: "latest" })],
  [
    "the events by type",
    (store) => [
      store.listEvents({}, { ...PAGE, order: "type" }),
      store.listEvents({ place: "place/mali" }, { page: 2, size: 2, order: "type" }),
    ],
  ],
  ["all events", (store) => store.listEvents({}, PAGE)],
  ["the events of a place", (store) => store.listEvents({ place: "place/kidal" }, PAGE)],
  ["an article", (store) => store.articleSlice(ARTICLE)],
  ["an entity", (store) => store.entitySlice(LAVROV)],
  [
    "the first of what touches an entity",
    (store) => store.entityExcerpt(LAVROV, { most: 40, few: 10 }),
  ],
  [
    "the first of all that touches an entity",
    (store) => store.entityReadings(LAVROV, { claims: 40, mentions: 10 }),
  ],
  [
    "the counts of some entities and articles",
    (store) => [store.countsOf([LAVROV]), store.claimCountsOf([ARTICLE])],
  ],
  ["what refers to a record", (store) => store.idsReferring(LAVROV, 20)],
  ["some records", (store) => store.slice([ARTICLE, LAVROV])],
  ["the sources of an article", (store) => store.originsOf(ARTICLE)],
  ["the versions of an article", (store) => store.versionsOf(ARTICLE)],
  ["the story of an article", (store) => store.storyOf(ARTICLE, PAGE)],
  ["a search", (_, search) => search.search({ text: "kidal speaker:lavrov", limit: 20 })],
  ["a search for a date", (_, search) => search.search({ text: "kidal in:2024", limit: 20 })],
  ["a search that finds nothing", (_, search) => search.search({ text: "kidel", limit: 20 })],
];

test.each(ASKED)("%s: no table that grows is walked through", (_what, ask) => {
  const queries = new Set<string>();
  const heard = listenTo(db, queries);
  ask(createArticleStore(heard), createSearchIndex(heard));
  expect(queries.size).toBeGreaterThan(0);
  const walks = [...queries].flatMap((sql) => walksOf(db, sql).map((step) => `${step} in ${sql}`));
  expect(walks).toEqual([]);
});

test("a query that walks through a table is seen as one", () => {
  expect(walksOf(db, "SELECT json FROM record WHERE json LIKE '%kidal%'")).toEqual(["SCAN record"]);
});
