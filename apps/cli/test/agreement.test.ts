import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { runHere } from "./memory-io.ts";
import { emptyFolder, folderWithDataset } from "./onrecord.ts";

let cwd = "";
beforeEach(async () => {
  cwd = await folderWithDataset();
});

const here = (args: readonly string[]) => runHere(args, { cwd });

/** A copy of the dataset in `data` as a JSON export in which a word of the records was changed. */
async function changedCopy(name: string, from: string, to: string): Promise<void> {
  const { stdout } = await here(["export", "data"]);
  expect(stdout).toContain(from);
  await writeFile(join(cwd, name), stdout.replace(from, to));
}

test("a dataset agrees with itself, as a folder, an export and a collection", async () => {
  await changedCopy("copy.json", '"kind":"mention"', '"kind":"mention"');
  await here(["import", "data", "--archive", "news.sqlite"]);
  const { code, stdout } = await here(["agreement", "data", "copy.json", "news.sqlite", "--json"]);
  expect(code).toBe(0);
  const result: {
    articles: number;
    alphas: { alpha: number }[];
    disagreements: { total: number };
  } = JSON.parse(stdout);
  expect(result.articles).toBe(1);
  expect(result.alphas.map(({ alpha }) => alpha)).toEqual([1, 1, 1, 1, 1]);
  expect(result.disagreements.total).toBe(0);
});

test("what differs is told by sentence, in 80 columns, and as many of it as asked for", async () => {
  await changedCopy("other.json", '"manner":"mixed"', '"manner":"direct"');
  const { stdout } = await here(["agreement", "data", "other.json", "--kind", "statement"]);
  expect(stdout).toContain("1 difference\n");
  expect(stdout).toContain("manner: A mixed; B direct");
  expect(stdout).toContain("The head of diplomacy of Mali");
  expect(Math.max(...stdout.split("\n").map(({ length }) => length))).toBeLessThanOrEqual(80);
  const none = await here(["agreement", "data", "other.json", "--limit", "0"]);
  expect(none.stdout).toContain("and 1 more");
});

test("what is only proposed can be left out, and articles that somebody left empty", async () => {
  await changedCopy("other.json", '"status":"accepted"', '"status":"proposed"');
  const all = await here(["agreement", "data", "other.json", "--json"]);
  expect(JSON.parse(all.stdout)).toMatchObject({ disagreements: { total: 0 } });
  const accepted = await here(["agreement", "data", "other.json", "--accepted-only", "--json"]);
  expect(JSON.parse(accepted.stdout)).toMatchObject({ disagreements: { total: 1 } });
  const whole = JSON.parse(await readFile(join(cwd, "other.json"), "utf8"));
  const bare = { ...whole, mentions: [], times: [], statements: [], events: [], relations: [] };
  await writeFile(join(cwd, "bare.json"), JSON.stringify({ ...bare, acknowledgements: [] }));
  const left = await here(["agreement", "data", "bare.json", "--annotated-by-all"]);
  expect(left.code).toBe(1);
  expect(left.stdout).toContain("no article");
});

test("one annotator alone, and an article that nobody has, are wrong usage", async () => {
  expect((await here(["agreement", "data"])).code).toBe(2);
  const unknown = await here(["agreement", "data", "data", "--articles", "0000"]);
  expect(unknown.code).toBe(2);
  expect(unknown.stderr).toContain("0000");
  expect((await here(["agreement", "data", await emptyFolder()])).code).toBe(2);
});
