/** What was rejected is kept and shown nowhere: the archive answers as if it were not there. */
import type { Dataset } from "@onrecord/domain";
import {
  indexDataset,
  RECORD_KINDS,
  recordsOf,
  referencesOf,
  toArticleView,
  toEntityView,
} from "@onrecord/domain";
import { expect, onTestFinished, test } from "vitest";
import { bundledDatasetFolder } from "../dataset/bundled-dataset-folder.ts";
import { readDataset } from "../dataset/read-dataset.ts";
import { openArchive } from "./open-archive.ts";
import type { Archive } from "./ports.ts";

const { dataset: bundled } = await readDataset(bundledDatasetFolder());
const ARTICLE = bundled.articles[0]?.id ?? "";
const LAVROV = "person/sergei-lavrov";
const ALL = { page: 1, size: 1000 };

const referred = new Set(
  RECORD_KINDS.flatMap((kind) =>
    recordsOf(bundled, kind).flatMap((record) => referencesOf(record).map(({ value }) => value)),
  ),
);

/** What is rejected. No other record refers to it, so that nothing leads to it. */
const DROPPED = new Set<string>([
  "statement/lavrov-aid-will-continue",
  ...bundled.events.flatMap(({ id }) => (referred.has(id) ? [] : [id])).slice(0, 3),
  ...bundled.relations.slice(0, 2).map(({ id }) => id),
  ...bundled.mentions.filter(({ entity }) => entity === LAVROV).map(({ id }) => id),
]);

/** The bundled dataset with each assertion that is dropped rejected, or left out. */
function withDropped(change: "rejected" | "left out"): Dataset {
  const drop = <R extends Dataset[(typeof TABLES)[number]][number]>(records: R[]): R[] =>
    records.flatMap((record) => {
      if (!DROPPED.has(record.id)) return [record];
      return change === "rejected" ? [{ ...record, status: "rejected" as const }] : [];
    });
  return {
    ...bundled,
    mentions: drop(bundled.mentions),
    statements: drop(bundled.statements),
    events: drop(bundled.events),
    relations: drop(bundled.relations),
  };
}

const TABLES = ["mentions", "statements", "events", "relations"] as const;

function archiveOf(dataset: Dataset): Archive {
  const archive = openArchive({ file: ":memory:", dataset });
  onTestFinished(() => archive.close());
  return archive;
}

/** What the apps show of an archive. */
function shownOf({ store, search }: Archive): unknown {
  const article = store.articleSlice(ARTICLE);
  const entity = store.entitySlice(LAVROV);
  const { ids: statements, facets } = store.listStatements({}, ALL);
  return {
    counts: store.counts(),
    statements,
    facets,
    events: store.listEvents({}, ALL).ids,
    articles: store.listArticles({ entity: LAVROV }, ALL).ids,
    entities: store.listEntities({}, ALL).ids,
    entityCounts: store.entityCounts(),
    article: article && toArticleView(indexDataset(article), ARTICLE),
    entity: entity && toEntityView(indexDataset(entity), LAVROV),
    // How far the archive had come is for the next search, and counts what is rejected too.
    found: { ...search.search({ text: "lavrov", limit: 100, offset: 0 }), mark: null },
  };
}

test("lists, counts, views and searches leave out what was rejected", () => {
  const shown = shownOf(archiveOf(withDropped("rejected")));
  expect(shown).toEqual(shownOf(archiveOf(withDropped("left out"))));
  expect(shown).not.toEqual(shownOf(archiveOf(bundled)));
});

test("it is kept all the same, and there for whoever asks for it by its id", () => {
  const dataset = withDropped("rejected");
  const { store } = archiveOf(dataset);
  expect(store.dataset()).toEqual(dataset);
  const id = "statement/lavrov-aid-will-continue";
  expect(store.slice([id]).statements).toMatchObject([{ id, status: "rejected" }]);
});
