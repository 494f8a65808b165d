import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { bundledDatasetFolder, openCollection, readDataset } from "@onrecord/data";
import { expect, test } from "vitest";
import { EXPORT_FORMATS } from "@onrecord/formats";
import { draftOf } from "@onrecord/testing";
import { writeExport } from "../src/files/write-export.ts";
import type { Io } from "../src/io.ts";
import { toExportText } from "../src/output/export-progress.ts";
import { createScreen } from "../src/screen.ts";
import { runHere } from "./memory-io.ts";
import { emptyFolder, onrecord } from "./onrecord.ts";

const { dataset } = await readDataset(bundledDatasetFolder());
const [article] = dataset.articles;
if (article === undefined) throw new Error("the dataset has an article");

/** A folder with a collection of long articles, in `news.sqlite`, with so many bytes of text. */
async function folderWithLongArticles(count: number, bytes: number): Promise<string> {
  const cwd = await emptyFolder();
  const collection = openCollection({ file: join(cwd, "news.sqlite"), create: true });
  const sentence = "Sergei Lavrov said that aid to Mali would continue. ";
  const drafts = Array.from({ length: count }, (_, index) =>
    draftOf(`Article number ${index}. ${sentence.repeat(bytes / sentence.length)}`, {
      title: `Number ${index}`,
    }),
  );
  collection.importer.addAll(drafts);
  collection.close();
  return cwd;
}

/** A folder with the bundled dataset in a collection, `news.sqlite`. */
async function folderWithCollection(): Promise<string> {
  const cwd = await emptyFolder();
  const { code } = await runHere(["import", bundledDatasetFolder(), "--archive", "news.sqlite"], {
    cwd,
  });
  expect(code).toBe(0);
  return cwd;
}

test("a collection is exported as the dataset that it was made of", async () => {
  const cwd = await folderWithCollection();
  for (const format of ["json", "jsonl"]) {
    const kind = format === "json" ? [] : ["-k", "statement"];
    const args = ["export", "-f", format, ...kind];
    const { stdout } = await runHere([...args, "--archive", "news.sqlite"], { cwd });
    const plain = await runHere(args);
    expect(stdout.replace(/"manifest": [^]*?\n\},/, "")).toBe(
      plain.stdout.replace(/"manifest": [^]*?\n\},/, ""),
    );
  }
});

test.each([
  ["a dataset", []],
  ["a collection", ["--archive", "news.sqlite"]],
])("an article, an entity and a search of %s are exported", async (_what, archive) => {
  const cwd = archive.length === 0 ? await emptyFolder() : await folderWithCollection();
  const linesOf = async (...args: string[]): Promise<readonly string[]> => {
    const argv = ["export", "-f", "jsonl", ...archive, ...args];
    const { stdout, code } = await runHere(argv, { cwd });
    expect(code).toBe(0);
    return stdout.trimEnd().split("\n");
  };
  const ofArticle = await linesOf(
    "--article",
    article.id.slice("article/".length),
    "-k",
    "mention",
  );
  expect(ofArticle).toHaveLength(dataset.mentions.length);
  const ofEntity = await linesOf("--entity", "person/sergei-lavrov", "-k", "mention");
  expect(ofEntity).toHaveLength(
    dataset.mentions.filter(({ entity }) => entity === "person/sergei-lavrov").length,
  );
  const ofSearch = await linesOf("--search", "kind:statement speaker:lavrov", "-k", "statement");
  const said = dataset.statements.filter(({ speaker }) => speaker === "person/sergei-lavrov");
  for (const { id } of said) expect(ofSearch.join("\n")).toContain(id);
});

test.each([
  [["--entity", "person/nobody"], 1, 'There is no record "person/nobody".'],
  [["--entity", "person/"], 1, '"person/" may mean any of these; give more of the id:'],
  [["--article", "0000000000000000"], 1, 'There is no record "0000000000000000".'],
  [["--article", "person/sergei-lavrov"], 1, 'There is no record "person/sergei-lavrov".'],
  [["--search", "in:soon"], 1, "in:soon"],
  [["--search", "spekaer:lavrov"], 1, "is not a field"],
  [["--search", "(mali"], 0, "Searched as plain words"],
  [["--search", "zzzunheardof"], 1, "Nothing was found for “zzzunheardof”."],
  [["--search", "Mali", "--entity", "place/mali"], 2, "Choose one of"],
  [["--base", "example.org"], 2, "is not the address of a web app"],
])("an export of %j exits with %i: %s", async (args, code, words) => {
  const outcome = await runHere(["export", "-f", "jsonl", "-k", "person", ...args]);
  expect(outcome).toMatchObject({ code, stderr: expect.stringContaining(words) });
});

test.each([[[]], [["--archive", "news.sqlite"]]])(
  "an article and an entity are named as in every other command: %j",
  async (archive) => {
    const cwd = archive.length === 0 ? await emptyFolder() : await folderWithCollection();
    const exported = (...args: string[]) =>
      runHere(["export", "-f", "jsonl", "-k", "mention", ...archive, ...args], { cwd });
    const whole = await exported("--article", article.id);
    expect(whole).toMatchObject({ code: 0, stderr: "" });
    expect(await exported("--article", article.id.slice("article/".length, 14))).toEqual(whole);
    const lavrov = await exported("--entity", "person/sergei-lavrov");
    for (const word of ["person/sergei", "Sergei Lavrov"])
      expect(await exported("--entity", word)).toEqual(lavrov);
    const shown = await runHere(["show", "person/", ...archive], { cwd });
    expect((await exported("--entity", "person/")).stderr).toBe(shown.stderr);
  },
);

test("a query that is not understood is told as search tells it", async () => {
  const cwd = await folderWithCollection();
  const on = ["--archive", "news.sqlite"];
  for (const query of ["spekaer:lavrov", "(mali", "in:soon"]) {
    const [found, exported] = await Promise.all([
      runHere(["search", query, "--limit", "1", ...on], { cwd }),
      runHere(["export", "--search", query, "-f", "jsonl", "-k", "article", ...on], { cwd }),
    ]);
    expect(found.stderr).not.toBe("");
    expect(exported.stderr.split("\n")[0]).toBe(found.stderr.split("\n")[0]);
  }
});

test("what is not there makes no file", async () => {
  const cwd = await emptyFolder();
  for (const what of [
    ["--article", "0000000000000000"],
    ["--search", "zzzunheardof"],
  ]) {
    const outcome = await runHere(["export", ...what, "-o", "part.json"], { cwd });
    expect(outcome).toMatchObject({ code: 1, stdout: "" });
  }
  expect(await readdir(cwd)).toEqual([]);
});

test("several files go into one archive where its name ends in .zip", async () => {
  const cwd = await emptyFolder();
  const { code, stderr } = await runHere(["export", "-f", "csv", "-o", "tables.zip"], { cwd });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "Wrote tables.zip.\n" });
  const bytes = await readFile(join(cwd, "tables.zip"));
  expect(bytes.subarray(0, 4)).toEqual(Buffer.from("PK\u0003\u0004"));
  expect(bytes.includes("statements.csv")).toBe(true);
});

test("a data package is the dataset’s folder, byte for byte", async () => {
  const cwd = await emptyFolder();
  expect((await runHere(["export", "-f", "datapackage", "-o", "copy"], { cwd })).code).toBe(0);
  const bundled = bundledDatasetFolder();
  const entries = await readdir(bundled, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  expect(files.length).toBeGreaterThan(10);
  for (const { parentPath, name } of files) {
    const path = join(parentPath, name);
    const copied = await readFile(path.replace(bundled, join(cwd, "copy")));
    expect(copied.equals(await readFile(path)), name).toBe(true);
  }
  expect((await runHere(["validate", "copy"], { cwd })).code).toBe(0);
});

test("without the texts, none is in the export", async () => {
  const { stdout } = await runHere(["export", "--without-text"]);
  expect(JSON.parse(stdout)).toMatchObject({ texts: {}, articles: dataset.articles });
});

test("a collection that is larger than the memory is exported", { timeout: 120_000 }, async () => {
  const cwd = await folderWithLongArticles(1000, 60_000);
  const env = { NODE_OPTIONS: "--max-old-space-size=56" };
  for (const format of ["json", "csv"]) {
    const args = ["export", "--archive", "news.sqlite", "-f", format, "-k", "article", "-o", "out"];
    expect(await onrecord([...args, "--force"], { cwd, env })).toMatchObject({ code: 0 });
    expect((await stat(join(cwd, "out"))).size).toBeGreaterThan(59_000_000);
  }
});

function* endless(): Generator<string> {
  for (;;) yield "and so on\n";
}

test("an export that never ends is stopped, and leaves nothing behind", async () => {
  const cwd = await emptyFolder();
  const stopping = new AbortController();
  const mute = { isTerminal: false, columns: undefined, write: () => Promise.resolve() };
  const io: Io = {
    stdin: {
      isTerminal: false,
      read: () => Promise.resolve(new Uint8Array()),
      open: () => Readable.from([]),
    },
    stdout: mute,
    stderr: mute,
    env: {},
    cwd,
    signal: stopping.signal,
    finishFirst: (work) => work(),
  };
  const shop = { io, screen: createScreen(io, false) };
  const file = { name: "o.txt", mediaType: "text/plain", kind: null, chunks: endless() };
  const [format] = EXPORT_FORMATS;
  if (format === undefined) throw new Error("there are formats");
  setTimeout(() => stopping.abort(), 30);
  const writing = writeExport(() => [file], { format, out: "o.txt", force: false }, shop);
  await expect(writing).rejects.toThrow("aborted");
  expect(await readdir(cwd)).toEqual([]);
});

test("the progress says how much was read, how fast, and how long it will take", () => {
  expect(toExportText({ read: 1200, all: 4800, seconds: 2 }, 80)).toBe(
    "1,200 records, 600 a second · ▓▓▓▓░░░░░░░░░░░░ 25 %, 6 s left",
  );
  expect(toExportText({ read: 1, all: undefined, seconds: 0 }, 80)).toBe("1 record");
  expect(toExportText({ read: 1200, all: 4800, seconds: 2 }, 12)).toBe("1,200 recor");
});
