import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { IndexingThread } from "@onrecord/search";
import { startIndexingThread } from "@onrecord/search";
import { draftOf } from "@onrecord/testing";
import { expect, onTestFinished, test } from "vitest";
import type { Collection } from "../archive/open-collection.ts";
import { openCollection } from "../archive/open-collection.ts";
import { startImportingThread } from "../background/start-importing-thread.ts";
import { rowsOf } from "../testing/archive-rows.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";

/** Its program knows nothing of what an import asks for. */
const startOther = (): IndexingThread =>
  startIndexingThread(new URL("../../../search/src/testing/indexing-thread.ts", import.meta.url));

/** So many articles fill several blocks of sources and start the thread. */
const ARTICLES = 2600;

/** Every tenth is a copy of the one before with another end, every hundredth the same again from another line. */
function makeDraft(index: number): Parameters<Collection["importer"]["add"]>[0] {
  const told = index % 100 === 99 ? index - 1 : index;
  const event = told % 10 === 9 ? told - 1 : told;
  const words = Array.from({ length: 60 }, (_, place) => `w${(event * 31 + place * place) % 9973}`);
  const text = `${words.join(" ")}.\n\nTold ${told === event ? "first" : "again"}.`;
  const bytes = new TextEncoder().encode(JSON.stringify({ text, number: told }));
  const url = index % 7 === 0 ? `https://example.org/${index % 700}` : null;
  return draftOf(text, { url, origin: { ...draftOf("").origin, line: index, bytes } });
}

/** What threads change nothing of: all rows, the stories and their keys, the sources as they lie, and the index. */
function contentOf(file: string): readonly string[] {
  const db = new DatabaseSync(file, { readOnly: true });
  const tables = [
    "SELECT number, hex(zstd) AS zstd FROM source_block ORDER BY number",
    "SELECT article, line, hex(sha256) AS sha256, block, start, length FROM origin ORDER BY article, line",
    "SELECT * FROM story_member ORDER BY story, position",
    "SELECT run, first, hex(entries) AS entries FROM story_key ORDER BY run, first",
    "SELECT name, hex(bytes) AS bytes FROM search_blob ORDER BY name",
  ];
  const rows = tables.flatMap((sql) =>
    db
      .prepare(sql)
      .all()
      .map((row) => JSON.stringify(row)),
  );
  db.close();
  return [...rowsOf(file), ...rows];
}

test("an import that another thread helps leaves the collection that one alone makes", () => {
  const [alone, helped] = [0, 1].map((helps) => {
    const file = join(temporaryFolder(), "collection.sqlite");
    let started = 0;
    const startIndexing = (): IndexingThread => {
      started += 1;
      return startImportingThread();
    };
    const collection = openCollection({ file, create: true, ...(helps ? { startIndexing } : {}) });
    const { importer } = collection;
    for (let index = 0; index < ARTICLES; index += 1) {
      importer.add(makeDraft(index));
      // A batch that was taken back leaves nothing of what the thread was asked for.
      if (index === 1800) {
        importer.rollback();
        for (let again = 1400; again <= 1800; again += 1) importer.add(makeDraft(again));
      }
      if (index === 1399 || index === 2000) importer.commit();
    }
    importer.commit();
    expect(started).toBe(helps);
    expect([...collection.check()]).toEqual([]);
    collection.close();
    return contentOf(file);
  });
  expect(helped).toEqual(alone);
  expect(alone?.filter((row) => row.includes('"story"')).length).toBeGreaterThan(100);
});

test("a thread whose program does nothing but the index fails the import, which says so and keeps nothing", () => {
  const file = join(temporaryFolder(), "collection.sqlite");
  const collection = openCollection({ file, create: true, startIndexing: startOther });
  onTestFinished(() => collection.close());
  const { importer } = collection;
  for (let index = 0; index < 1400; index += 1) importer.add(makeDraft(index));
  expect(() => importer.commit()).toThrow("The thread's program does no jobs");
  importer.rollback();
  expect(collection.store.counts().article).toBe(0);
});
