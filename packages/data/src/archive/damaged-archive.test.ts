/** What becomes of an archive's file that is damaged, and of one that is somebody else's. */
import { mkdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Dataset } from "@onrecord/domain";
import fc from "fast-check";
import { expect, test } from "vitest";
import { bundledDatasetFolder } from "../dataset/bundled-dataset-folder.ts";
import { readDataset } from "../dataset/read-dataset.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { openArchive } from "./open-archive.ts";

const { dataset: bundled } = await readDataset(bundledDatasetFolder());

const PAGE = 4096;
/** The bytes of a good archive. */
function wholeArchive(): Buffer {
  const file = join(temporaryFolder(), "archive.sqlite");
  reopen(file);
  return readFileSync(file);
}

/** What the archive holds, and how many statements a search finds. */
function reopen(file: string): { dataset: Dataset; found: number } {
  const archive = openArchive({ file, dataset: bundled });
  try {
    const { total } = archive.search.search({ text: "kind:statement", limit: 1, offset: 0 });
    return { dataset: archive.store.dataset(), found: total };
  } finally {
    archive.close();
  }
}

function fileWith(bytes: Uint8Array): string {
  const file = join(temporaryFolder(), "archive.sqlite");
  writeFileSync(file, bytes);
  return file;
}

test("an archive that was cut off anywhere after its head is made anew", () => {
  const whole = wholeArchive();
  for (const share of [0.01, 0.3, 0.5, 0.99]) {
    const file = fileWith(whole);
    truncateSync(file, Math.round(whole.length * share));
    expect(reopen(file)).toEqual({ dataset: bundled, found: bundled.statements.length });
  }
});

test("so is one with a damaged page", { timeout: 60_000 }, () => {
  const whole = wholeArchive();
  const pages = whole.length / PAGE;
  fc.assert(
    fc.property(fc.integer({ min: 1, max: pages - 1 }), (page) => {
      const bytes = Buffer.from(whole).fill(0xa5, page * PAGE, (page + 1) * PAGE);
      expect(reopen(fileWith(bytes)).dataset).toEqual(bundled);
    }),
    { numRuns: 30 },
  );
});

test("what SQLite kept beside the damaged one goes with it", async () => {
  const whole = wholeArchive();
  const file = fileWith(whole.subarray(0, whole.length / 2));
  writeFileSync(`${file}-wal`, "the end of a write-ahead log");
  expect(reopen(file).dataset).toEqual(bundled);
  expect(await readdir(dirname(file))).toEqual(["archive.sqlite"]);
});

/** Another program's database of some size. */
function otherDatabase(): Buffer {
  const file = join(temporaryFolder(), "other.sqlite");
  const other = new DatabaseSync(file);
  other.exec("CREATE TABLE price (value TEXT)");
  other.exec(`INSERT INTO price VALUES ('${"9".repeat(50_000)}')`);
  other.close();
  return readFileSync(file);
}

const garbage = Buffer.from("These are my notes, and they are no database. ".repeat(100));

test.each([
  ["another program's database", otherDatabase, "database of another program"],
  [
    "one that is damaged",
    () => otherDatabase().subarray(0, PAGE),
    "not a database that On Record made",
  ],
  ["notes", () => garbage, "not a database that On Record made"],
  ["a few bytes", () => Buffer.from([1, 2, 3]), "not a database that On Record made"],
])("%s is refused in plain words and left as it is", async (_what, make, words) => {
  const bytes = make();
  const file = fileWith(bytes);
  expect(() => reopen(file)).toThrow(words);
  expect(readFileSync(file).equals(bytes)).toBe(true);
  expect(await readdir(dirname(file))).toEqual(["archive.sqlite"]);
});

test("a place where no file can be is refused with what to do", () => {
  const folder = temporaryFolder();
  const inFile = join(fileWith(garbage), "archive.sqlite");
  const isFolder = join(folder, "folder");
  mkdirSync(isFolder);
  for (const file of [inFile, isFolder, "/proc/archive.sqlite"]) {
    expect(() => reopen(file)).toThrow(`The archive cannot be kept at ${file}: `);
  }
});

test("an empty file is filled", () => {
  expect(reopen(fileWith(Buffer.alloc(0))).dataset).toEqual(bundled);
});
