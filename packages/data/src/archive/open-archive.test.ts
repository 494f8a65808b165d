import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import type { Dataset } from "@onrecord/domain";
import fc from "fast-check";
import { expect, test } from "vitest";
import { bundledDatasetFolder } from "../dataset/bundled-dataset-folder.ts";
import { readDataset } from "../dataset/read-dataset.ts";
import { anyDataset } from "@onrecord/testing";
import { smallArticle, smallDataset } from "@onrecord/testing";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { MIGRATIONS } from "./migrations.ts";
import { openArchive } from "./open-archive.ts";

const { dataset: bundled } = await readDataset(bundledDatasetFolder());
const KIDAL = smallDataset([smallArticle("Kidal was taken.")]);
const MOSCOW = smallDataset([smallArticle("They met in Moscow. It was a Wednesday.")]);

/** What an archive holds, after it was opened for a dataset. */
function roundTrip(file: string, dataset: Dataset): Dataset {
  const archive = openArchive({ file, dataset });
  try {
    return archive.store.dataset();
  } finally {
    archive.close();
  }
}

test("any dataset comes out of the archive as it went in", { timeout: 60_000 }, () => {
  const file = join(temporaryFolder(), "archive.sqlite");
  fc.assert(
    fc.property(anyDataset, (dataset) => {
      expect(roundTrip(file, dataset)).toEqual(dataset);
    }),
    { numRuns: 40 },
  );
});

test("so does the bundled one, key for key in the same order", () => {
  expect(JSON.stringify(roundTrip(":memory:", bundled))).toBe(JSON.stringify(bundled));
});

test("its folder is made where it is missing", () => {
  const file = join(temporaryFolder(), "a", "b", "archive.sqlite");
  expect(roundTrip(file, KIDAL)).toEqual(KIDAL);
});

test("it is rebuilt when the dataset is another one, and left alone when it is the same", () => {
  const file = join(temporaryFolder(), "archive.sqlite");
  roundTrip(file, KIDAL);
  const database = new DatabaseSync(file);
  const marks = database.prepare("SELECT count(*) AS count FROM meta WHERE key = 'mark'");
  database.exec("INSERT INTO meta VALUES ('mark', 'not rebuilt')");
  roundTrip(file, KIDAL);
  expect(marks.get()).toMatchObject({ count: 1 });
  expect(roundTrip(file, MOSCOW)).toEqual(MOSCOW);
  expect(marks.get()).toMatchObject({ count: 0 });
  database.close();
});

test("it is in write-ahead mode, with its version and its owner on it", () => {
  const file = join(temporaryFolder(), "archive.sqlite");
  const archive = openArchive({ file, dataset: KIDAL });
  const database = new DatabaseSync(file);
  expect(database.prepare("PRAGMA journal_mode").get()).toMatchObject({ journal_mode: "wal" });
  expect(database.prepare("PRAGMA user_version").get()).toMatchObject({
    user_version: MIGRATIONS.length,
  });
  expect(database.prepare("PRAGMA application_id").get()).toMatchObject({
    application_id: 0x4f6e5263,
  });
  expect(database.prepare("PRAGMA foreign_key_check").all()).toEqual([]);
  expect(database.prepare("PRAGMA integrity_check").get()).toMatchObject({ integrity_check: "ok" });
  database.close();
  archive.close();
});

test("foreign keys are on: a reference to no record is refused", () => {
  const file = join(temporaryFolder(), "archive.sqlite");
  roundTrip(file, KIDAL);
  const database = new DatabaseSync(file);
  expect(() => database.exec("INSERT INTO reference VALUES (1, 999)")).toThrow("FOREIGN KEY");
  database.close();
});

test("of two records with the same id the first is kept", () => {
  const [person] = bundled.people;
  const twice = {
    ...bundled,
    people: [...bundled.people, ...(person === undefined ? [] : [person])],
  };
  expect(roundTrip(":memory:", twice)).toEqual(bundled);
});

test("another program's database is refused and left alone", () => {
  const file = join(temporaryFolder(), "other.sqlite");
  const other = new DatabaseSync(file);
  other.exec("CREATE TABLE price (value REAL); INSERT INTO price VALUES (3)");
  expect(() => openArchive({ file, dataset: KIDAL })).toThrow("database of another program");
  expect(other.prepare("SELECT value FROM price").get()).toMatchObject({ value: 3 });
  other.close();
});

test("a later version's archive is refused", () => {
  const file = join(temporaryFolder(), "archive.sqlite");
  roundTrip(file, KIDAL);
  const database = new DatabaseSync(file);
  database.exec("PRAGMA user_version = 99");
  database.close();
  expect(() => openArchive({ file, dataset: KIDAL })).toThrow("later version");
});

/** A program that opens the archive for two datasets in turn for ever, and says when it begins. */
const builder = (file: string): string => `
  import { openArchive } from ${JSON.stringify(new URL("open-archive.ts", import.meta.url).href)};
  import { readDataset } from ${JSON.stringify(new URL("../dataset/read-dataset.ts", import.meta.url).href)};
  const file = ${JSON.stringify(file)};
  const { dataset } = await readDataset(${JSON.stringify(bundledDatasetFolder())});
  const datasets = [dataset, ${JSON.stringify(MOSCOW)}];
  console.log("begin");
  for (let turn = 0; ; turn += 1) openArchive({ file, dataset: datasets[turn % 2] }).close();`;

function startBuilder(file: string) {
  return spawn(process.execPath, ["--input-type=module", "--eval", builder(file)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
}

/** Looks into an archive without building it. */
function inspect(file: string): { stamp: unknown; records: unknown; integrity: unknown } {
  const database = new DatabaseSync(file);
  const value = (sql: string): unknown => Object.values(database.prepare(sql).get() ?? {})[0];
  const found = {
    stamp: value("SELECT value FROM meta WHERE key = 'stamp'"),
    records: value("SELECT count(*) FROM record"),
    integrity: value("PRAGMA integrity_check"),
  };
  database.close();
  return found;
}

test(
  "a process that is killed while it builds leaves a whole archive",
  { timeout: 60_000 },
  async () => {
    const file = join(temporaryFolder(), "archive.sqlite");
    roundTrip(file, bundled);
    const first = inspect(file);
    roundTrip(file, MOSCOW);
    const second = inspect(file);
    for (const delay of [0, 2, 5, 9, 14, 21, 33, 48, 70]) {
      const child = startBuilder(file);
      await once(child.stdout, "data");
      await sleep(delay);
      child.kill("SIGKILL");
      await once(child, "exit");
      expect([first, second]).toContainEqual(inspect(file));
    }
    expect(roundTrip(file, KIDAL)).toEqual(KIDAL);
  },
);

test(
  "two processes that open it at once do not disturb each other",
  { timeout: 60_000 },
  async () => {
    const file = join(temporaryFolder(), "archive.sqlite");
    const children = [startBuilder(file), startBuilder(file)];
    await Promise.all(children.map((child) => once(child.stdout, "data")));
    await sleep(400);
    expect(children.map((child) => child.exitCode)).toEqual([null, null]);
    for (const child of children) {
      child.kill("SIGKILL");
      await once(child, "exit");
    }
    expect(roundTrip(file, KIDAL)).toEqual(KIDAL);
  },
);
