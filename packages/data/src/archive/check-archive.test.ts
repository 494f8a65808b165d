import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { draftOf } from "@onrecord/testing";
import { expect, test } from "vitest";
import { bundledDatasetFolder } from "../dataset/bundled-dataset-folder.ts";
import { importSources } from "../import/import-sources.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import type { ArchiveFault } from "./check-archive.ts";
import { openCollection } from "./open-collection.ts";

/** The file of a collection of a dataset and some articles. */
async function filledCollection(): Promise<string> {
  const file = join(temporaryFolder(), "collection.sqlite");
  const collection = openCollection({ file, create: true });
  collection.importer.addAll(
    ["Kidal fell on Tuesday.", "They met in Moscow.", "Gao was quiet."].map((text, index) =>
      draftOf(text, {
        publisher: "Agency One",
        published: { edtf: `2024-02-0${index + 1}`, words: "then" },
        url: "https://example.org/kidal",
      }),
    ),
  );
  await importSources([bundledDatasetFolder()], collection.importer);
  collection.close();
  return file;
}

function spoil(file: string, sql: string): void {
  const database = new DatabaseSync(file);
  database.exec("PRAGMA foreign_keys = OFF");
  database.exec(sql);
  database.close();
}

function faultsOf(file: string): readonly ArchiveFault[] {
  const collection = openCollection({ file, create: false });
  try {
    return [...collection.check()];
  } finally {
    collection.close();
  }
}

test("a collection has nothing wrong with it", async () => {
  expect(faultsOf(await filledCollection())).toEqual([]);
});

test.each([
  ["reference", "DELETE FROM import_file"],
  ["text", "UPDATE text SET text = text || '.' WHERE rowid = 2"],
  ["text", "DELETE FROM text WHERE rowid = 1"],
  ["source", "UPDATE source_block SET zstd = x'00'"],
  ["source", "UPDATE origin SET start = start + 1 WHERE block IS NOT NULL"],
  ["index", "UPDATE kind_count SET count = count + 1 WHERE kind = 'article'"],
  ["index", "DELETE FROM kind_count WHERE kind = 'place'"],
  ["index", "UPDATE facet_value SET count = count - 1 WHERE field = 'publisher'"],
  ["index", "UPDATE day_count SET count = count + 1 WHERE day = '2024-02-01'"],
  ["index", "DELETE FROM facet WHERE position = 1"],
  ["index", "DELETE FROM review WHERE position = (SELECT max(position) FROM review)"],
  ["index", "UPDATE review SET status = 3"],
  ["index", "UPDATE review_cube SET count = count + 1"],
  ["index", "UPDATE review_tally SET count = count + 1 WHERE field = 'entity'"],
  ["index", "DELETE FROM search_blob WHERE name = (SELECT max(name) FROM search_blob)"],
])("a fault of the %s is found: %s", async (part, sql) => {
  const file = await filledCollection();
  spoil(file, sql);
  expect(new Set(faultsOf(file).map((fault) => fault.part))).toContain(part);
});

test("working the index out anew mends it, and changes nothing of one that is right", async () => {
  const file = await filledCollection();
  const shown = () => {
    const collection = openCollection({ file, create: false });
    const { store, search } = collection;
    const page = { page: 1, size: 100 };
    const all = [
      store.counts(),
      store.listArticles({}, page),
      store.listEntities({}, page),
      store.listStatements({}, page),
      store.listEvents({}, page),
      store.entityCounts(),
      search.search({ text: "kidal", limit: 100 }),
    ];
    collection.close();
    return all;
  };
  const before = shown();
  spoil(file, "DELETE FROM facet; DELETE FROM facet_value; DELETE FROM listed; DELETE FROM dated");
  expect(faultsOf(file)).not.toEqual([]);
  const collection = openCollection({ file, create: false });
  let done = 0;
  collection.reindex((records) => {
    done = records;
  });
  collection.close();
  expect(done).toBeGreaterThan(3);
  expect(faultsOf(file)).toEqual([]);
  expect(shown()).toEqual(before);
});
