import { appendFile, mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as wait } from "node:timers/promises";
import { bundledDatasetFolder, openCollection } from "@onrecord/data";
import { expect, test } from "vitest";
import { runHere } from "./memory-io.ts";
import { emptyFolder, exitOf, onrecord, start } from "./onrecord.ts";

const ITEMS = [
  { title: "Kidal", body: "Kidal fell on Tuesday.", day: "2023-11-14", site: "Agency One" },
  { title: "Moscow", body: "They met in Moscow.", day: "2024-02-28", site: "Agency Two" },
];

const toLines = (items: readonly object[]): string =>
  items.map((item) => `${JSON.stringify(item)}\n`).join("");

/** A folder with `articles.jsonl` of these lines. */
async function folderWith(text: string): Promise<string> {
  const folder = await emptyFolder();
  await writeFile(join(folder, "articles.jsonl"), text);
  return folder;
}

const many = (count: number): string =>
  toLines(
    Array.from({ length: count }, (_, index) => ({
      title: `Number ${index}`,
      text: `Article number ${index} says that Kidal fell. `.repeat(20),
    })),
  );

function countIn(file: string): number {
  const collection = openCollection({ file, create: false });
  const { article } = collection.store.counts();
  collection.close();
  return article;
}

const IMPORT = ["import", "articles.jsonl", "--archive", "news.sqlite"];

test("articles are imported, the mapping and what was done are told, and the second time nothing", async () => {
  const cwd = await folderWith(toLines(ITEMS));
  const first = await onrecord(IMPORT, { cwd });
  expect(first).toMatchObject({ code: 0, stdout: "2 new records.\n" });
  expect(first.stderr).toContain(
    "articles.jsonl is read with --map title=title,text=body,date=day",
  );
  const again = await onrecord(IMPORT, { cwd });
  expect(again.stdout).toBe("0 new records. 1 file is unchanged since it was imported.\n");
  expect(await readdir(cwd)).toEqual(["articles.jsonl", "news.sqlite"]);
});

test("what comes in on stdin is imported, each time that something does", async () => {
  const cwd = await emptyFolder();
  const piped = ["import", "-", "--archive", "news.sqlite"];
  const take = async (item: object) =>
    (await onrecord(piped, { cwd, stdin: toLines([item]) })).stdout;
  const [first = {}, second = {}] = ITEMS;
  expect(await take(first)).toBe("1 new record.\n");
  expect(await take(second)).toBe("1 new record.\n");
  expect(await take(first)).toBe("0 new records and 1 known already.\n");
  expect(countIn(join(cwd, "news.sqlite"))).toBe(2);
});

test("a folder without files is said to have none", async () => {
  const cwd = await emptyFolder();
  await mkdir(join(cwd, "pages"));
  const { code, stdout } = await runHere(["import", "pages", "--archive", "news.sqlite"], { cwd });
  expect({ code, stdout }).toEqual({
    code: 0,
    stdout: "0 new records. There was no file to read.\n",
  });
});

test("a column that is named is taken, and a mapping that is wrong is refused", async () => {
  const cwd = await folderWith(toLines(ITEMS));
  const { stdout } = await onrecord([...IMPORT, "--map", "title=site", "-f", "json"], { cwd });
  expect(JSON.parse(stdout)).toMatchObject({ end: "finished", counts: { added: 2 } });
  const wrong = await runHere([...IMPORT, "--map", "colour=site"], { cwd });
  expect(wrong).toMatchObject({ code: 2 });
  expect(wrong.stderr).toContain("colour");
});

test("another --map reads what is unchanged anew, and the report says what became of it", async () => {
  const cwd = await folderWith(toLines(ITEMS));
  await onrecord(IMPORT, { cwd });
  const args = [...IMPORT, "--map", "title=site", "--report", "report.jsonl"];
  const { code, stdout } = await onrecord(args, { cwd });
  expect([code, stdout.replaceAll("\n", " ")]).toEqual([
    0,
    "0 new records and 2 changed. 1 file was read anew, with another --map. ",
  ]);
  const report = (await readFile(join(cwd, "report.jsonl"), "utf8")).trimEnd().split("\n");
  expect(report.map((line): unknown => JSON.parse(line))).toMatchObject([
    { outcome: "changed", line: 1, article: expect.any(String) },
    { outcome: "changed", line: 2 },
  ]);
  const found = await onrecord(["search", "Agency", "--json", "--archive", "news.sqlite"], { cwd });
  expect(JSON.parse(found.stdout)).toMatchObject({ total: 2, hits: [{}, {}] });
  const same = await onrecord([...IMPORT, "--map", "title=site"], { cwd });
  expect(same.stdout).toBe("0 new records. 1 file is unchanged since it was imported.\n");
  const text = await onrecord([...IMPORT, "--map", "title=site,text=title"], { cwd });
  expect(text.stdout).toContain("0 new records and 2 new versions.");
  expect(await onrecord(["doctor", "--archive", "news.sqlite"], { cwd })).toMatchObject({
    code: 0,
  });
});

test("what is refused is told with its line and written to the report, and the rest is taken", async () => {
  const cwd = await folderWith(`${toLines(ITEMS)}{"title": \n`);
  const args = [...IMPORT, "--report", "report.jsonl"];
  const { code, stderr, stdout } = await onrecord(args, { cwd });
  expect([code, stdout]).toEqual([1, "2 new records. 1 refused.\n"]);
  expect(stderr).toContain("refused articles.jsonl:3: ");
  const report = (await readFile(join(cwd, "report.jsonl"), "utf8")).trimEnd().split("\n");
  const outcomes = report.map((line): unknown => JSON.parse(line));
  expect(outcomes).toMatchObject([{ outcome: "added" }, { outcome: "added" }, { line: 3 }]);
  expect((await onrecord(args, { cwd })).stderr).toContain("report.jsonl is there already");
});

test("the archive that lies in the folder is left out without a word, and so is the report", async () => {
  const cwd = await folderWith(toLines(ITEMS));
  await symlink("news.sqlite", join(cwd, "link.sqlite"));
  const args = ["import", ".", "--archive", "news.sqlite", "--report", "report.jsonl", "--strict"];
  const first = await onrecord(args, { cwd });
  expect(first).toMatchObject({ code: 0, stdout: "2 new records.\n" });
  await appendFile(join(cwd, "articles.jsonl"), toLines([{ body: "Gao was quiet." }]));
  const again = await onrecord([...args, "--force"], { cwd });
  expect(again).toMatchObject({ code: 0, stdout: "1 new record and 2 known already.\n" });
  expect(again.stderr).not.toContain("sqlite");
  // What Ctrl-C or a power cut left beside it is its own as well.
  const open = openCollection({ file: join(cwd, "news.sqlite"), create: false });
  expect(await readdir(cwd)).toContain("news.sqlite-wal");
  const meanwhile = await onrecord(["import", ".", "--archive", "news.sqlite", "--dry-run"], {
    cwd,
  });
  expect(meanwhile).toMatchObject({ code: 0 });
  expect(meanwhile.stderr).not.toContain("sqlite");
  open.close();
});

test("strict takes all or nothing and leaves no empty collection behind", async () => {
  const cwd = await folderWith(`${toLines(ITEMS)}{"title": \n`);
  const { code, stderr, stdout } = await onrecord([...IMPORT, "--strict"], { cwd });
  expect(code).toBe(1);
  expect(stdout + stderr).toContain(
    "nothing was imported: a strict import takes all or nothing, and 1 was refused.",
  );
  expect(stdout).not.toContain("new records");
  expect(await readdir(cwd)).toEqual(["articles.jsonl"]);
});

test("a dry run leaves nothing behind", async () => {
  const cwd = await folderWith(toLines(ITEMS));
  const { code, stdout } = await onrecord([...IMPORT, "--dry-run"], { cwd });
  expect([code, stdout]).toEqual([0, expect.stringContaining("2 new records.")]);
  expect(await readdir(cwd)).toEqual(["articles.jsonl"]);
});

test("too many errors end the import", async () => {
  const cwd = await folderWith(`${toLines(ITEMS)}${"nonsense\n".repeat(5)}`);
  const { code, stdout } = await onrecord([...IMPORT, "--max-errors", "2"], { cwd });
  expect([code, stdout.includes("ended early")]).toEqual([1, true]);
});

test.each([
  [["import", "--archive", "news.sqlite"], "needs a file or folder"],
  [["import", "articles.jsonl"], "needs --archive"],
  [["import", "articles.jsonl", "--archive", "a.sqlite", "--out", "b"], "not both"],
  [["import", "a.json", "--out", "b", "--propose", "--map", "title=t"], "--map and --propose are"],
  [["import", "--resume", "--archive", "news.sqlite"], "There is no collection at"],
  [["import", "articles.jsonl", "--archive", "articles.jsonl"], "not a database"],
])("%j is refused in plain words", async (args, words) => {
  const cwd = await folderWith(toLines(ITEMS));
  const { code, stderr } = await runHere(args, { cwd });
  expect([code, stderr]).toEqual([2, expect.stringContaining(words)]);
});

test(
  "Ctrl-C keeps what was taken, and --resume goes on with the rest",
  { timeout: 60_000 },
  async () => {
    const cwd = await folderWith(many(12_000));
    const child = start(IMPORT, { cwd });
    const file = join(cwd, "news.sqlite-wal");
    const begun = async (): Promise<boolean> => (await readdir(cwd)).includes("news.sqlite-wal");
    while (!(await begun()) || (await readFile(file)).length < 1_000_000) await wait(5);
    child.kill("SIGINT");
    expect(await exitOf(child)).toBe(130);
    const taken = countIn(join(cwd, "news.sqlite"));
    expect(taken).toBeGreaterThan(0);
    expect(taken).toBeLessThan(12_000);
    const { code, stdout } = await onrecord(["import", "--resume", "--archive", "news.sqlite"], {
      cwd,
    });
    expect([code, stdout]).toEqual([0, `${(12_000 - taken).toLocaleString("en")} new records.\n`]);
    expect(countIn(join(cwd, "news.sqlite"))).toBe(12_000);
  },
);

test.each([
  ["search", "kidal"],
  ["show", "article/1"],
  ["export"],
  ["validate"],
  ["stats"],
  ["doctor"],
  ["token", "list"],
])("an empty file is no collection to %s, and stays as it is", async (...args) => {
  const cwd = await emptyFolder();
  await writeFile(join(cwd, "news.sqlite"), "");
  const { code, stderr } = await runHere([...args, "--archive", "news.sqlite"], { cwd });
  expect([code, stderr]).toEqual([2, expect.stringContaining("is empty, and no collection yet")]);
  expect(await readdir(cwd)).toEqual(["news.sqlite"]);
  expect(await readFile(join(cwd, "news.sqlite"))).toHaveLength(0);
});

test("an import makes a collection of an empty file", async () => {
  const cwd = await folderWith(toLines(ITEMS));
  await writeFile(join(cwd, "news.sqlite"), "");
  expect(await onrecord(IMPORT, { cwd })).toMatchObject({ code: 0, stdout: "2 new records.\n" });
  const { code } = await onrecord(["search", "kidal", "--archive", "news.sqlite"], { cwd });
  expect(code).toBe(0);
});

test("a collection is searched, shown, counted, looked after and listed anew", async () => {
  const cwd = await folderWith(toLines(ITEMS));
  await runHere([...IMPORT, bundledDatasetFolder()], { cwd });
  const on = ["--archive", "news.sqlite"];
  const found = await runHere(["search", "kidal", "-k", "article", "--json", ...on], { cwd });
  expect(JSON.parse(found.stdout)).toMatchObject({
    total: 2,
    hits: [{ title: "Kidal", permalink: expect.stringContaining("/articles/") }, {}],
  });
  expect((await runHere(["show", "person/abdoulaye", ...on], { cwd })).stdout).toContain(
    "Abdoulaye Diop",
  );
  const { id } = JSON.parse(found.stdout).hits[0];
  const shown = await runHere(["show", id.slice(0, 16), "--json", ...on], { cwd });
  expect(JSON.parse(shown.stdout)).toMatchObject({ record: { id, headline: "Kidal" } });
  const stats = await runHere(["stats", "--json", ...on], { cwd });
  expect(JSON.parse(stats.stdout).records[0]).toEqual({
    id: "article",
    label: "Articles",
    count: 3,
  });
  expect((await runHere(["stats", ...on], { cwd })).stdout).toContain("When it was published");
  expect(await runHere(["doctor", ...on], { cwd })).toMatchObject({
    code: 0,
    stdout: "Nothing is wrong.\n",
  });
  const { code, stdout } = await runHere(["reindex", ...on], { cwd });
  expect([code, stdout]).toEqual([0, expect.stringMatching(/^Listed \d+ records anew/)]);
});

test("what is wrong with a collection is told with its cure", async () => {
  const cwd = await folderWith(toLines(ITEMS));
  await runHere(IMPORT, { cwd });
  const database = new DatabaseSync(join(cwd, "news.sqlite"));
  database.exec("UPDATE text SET text = 'x' WHERE rowid = 1; DELETE FROM kind_count");
  database.close();
  const { code, stdout } = await runHere(["doctor", "--archive", "news.sqlite"], { cwd });
  expect(code).toBe(1);
  expect(stdout).toMatch(/fingerprint\s+differs/);
  expect(stdout).toContain("onrecord reindex");
  expect((await runHere(["doctor"], { cwd })).stderr).toContain("needs --archive");
});

test("a collection is checked and exported as a dataset, and the export is one without errors", async () => {
  const cwd = await folderWith(toLines(ITEMS));
  await runHere([...IMPORT, bundledDatasetFolder()], { cwd });
  const on = ["--archive", "news.sqlite"];
  const checked = await runHere(["validate", ...on], { cwd });
  expect([checked.code, checked.stdout]).toEqual([0, expect.stringContaining("3 articles")]);
  const lines = await runHere(["export", "-f", "jsonl", "-k", "article", ...on], { cwd });
  expect(lines.stdout.trimEnd().split("\n")).toHaveLength(3);
  const exported = await runHere(["export", "--out", "all.json", ...on], { cwd });
  expect(exported.code).toBe(0);
  const outcome = await runHere(["import", "all.json", "--out", "folder"], { cwd });
  expect([outcome.code, outcome.stderr]).toEqual([0, expect.stringContaining("3 articles")]);
});
