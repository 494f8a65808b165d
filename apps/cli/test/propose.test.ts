import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { runHere } from "./memory-io.ts";
import { emptyFolder, onrecord } from "./onrecord.ts";

let cwd = "";
beforeEach(async () => {
  cwd = await emptyFolder();
});

const here = (args: readonly string[]) => runHere(args, { cwd });

const TEXT =
  "Sergei Lavrov met Malian officials in Moscow on Wednesday.\n\n“We will absolutely continue,” Mr. Lavrov said. According to Abdoulaye Diop, Mali appreciates it.";

/** A collection with one article. */
async function collection(): Promise<void> {
  const article = { title: "A", url: "https://news.example/a", date: "2024-02-28", text: TEXT };
  await writeFile(join(cwd, "articles.jsonl"), `${JSON.stringify(article)}\n`);
  await here(["import", "articles.jsonl", "--archive", "news.sqlite"]);
}

const PROPOSE = ["propose", "--archive", "news.sqlite", "--json"];

test("proposals are added to a collection, which has no errors then, and once only", async () => {
  await collection();
  const first = await onrecord(PROPOSE, { cwd });
  expect(first.code).toBe(0);
  expect(JSON.parse(first.stdout)).toMatchObject({
    articles: 1,
    otherLanguages: 0,
    proposed: { statements: 2, times: 1 },
  });
  expect((await here(["validate", "--archive", "news.sqlite"])).code).toBe(0);
  const listed = await here([
    "export",
    "-f",
    "jsonl",
    "-k",
    "statement",
    "--archive",
    "news.sqlite",
  ]);
  const speakers = listed.stdout
    .trim()
    .split("\n")
    .map((each): { speaker: string; status: string } => JSON.parse(each))
    .map(({ speaker, status }) => [speaker, status]);
  expect(speakers).toEqual([
    ["person/sergei-lavrov", "proposed"],
    ["person/abdoulaye-diop", "proposed"],
  ]);
  const again = await onrecord(["propose", "--archive", "news.sqlite"], { cwd });
  expect(again.stdout).toContain("nothing new");
});

test("a dry run says what would be proposed, and writes nothing", async () => {
  await collection();
  const dry = await here([...PROPOSE, "--dry-run"]);
  expect(JSON.parse(dry.stdout)).toMatchObject({ dryRun: true, proposed: { statements: 2 } });
  expect((await here(["stats", "--archive", "news.sqlite", "--json"])).stdout).not.toContain(
    '"statement": 2',
  );
  const wet = await here(PROPOSE);
  expect(JSON.parse(wet.stdout)).toMatchObject({ proposed: { statements: 2 } });
});

test("only the kinds asked for are proposed, and what is missing can be proposed later", async () => {
  await collection();
  const times = await here([...PROPOSE, "--kind", "time"]);
  expect(JSON.parse(times.stdout)).toMatchObject({
    proposed: { times: 1, mentions: 0, people: 0 },
  });
  const rest = await here(PROPOSE);
  expect(JSON.parse(rest.stdout)).toMatchObject({ proposed: { times: 0, statements: 2 } });
});

test("of a dataset a copy is written, what was accepted stays, and the copy has no errors", async () => {
  const made = await here(["propose", "--out", "copy"]);
  expect(made.code).toBe(0);
  expect((await here(["validate", "copy"])).code).toBe(0);
  const copied = await here(["export", "copy", "-f", "jsonl", "-k", "statement"]);
  const bundled = await here(["export", "-f", "jsonl", "-k", "statement"]);
  expect(copied.stdout).toBe(bundled.stdout);
  const again = await here(["propose", "copy", "--out", "again", "--json"]);
  const { proposed }: { proposed: object } = JSON.parse(again.stdout);
  expect(Object.values(proposed)).toEqual(Object.values(proposed).map(() => 0));
});

/** The proposals of the collection `news.sqlite`, as if an older version had made them, as a dataset. */
async function olderProposals(): Promise<void> {
  const { stdout } = await here(["export", "--archive", "news.sqlite"]);
  const older = stdout.replaceAll(/"name":"On Record proposer","version":"[^"]*"/gu, (each) =>
    each.replace(/[^"]*"$/u, '0"'),
  );
  expect(older).not.toBe(stdout);
  await writeFile(join(cwd, "older.json"), older);
}

type Told = { readonly replaced: number; readonly proposed: { readonly [table: string]: number } };

test("a newer version replaces what nobody touched, and a second run changes nothing", async () => {
  await collection();
  const first: Told = JSON.parse((await here(PROPOSE)).stdout);
  await olderProposals();
  await here(["import", "older.json", "--archive", "older.sqlite"]);
  const again = ["propose", "--archive", "older.sqlite", "--json"];
  const dry: Told = JSON.parse((await here([...again, "--dry-run"])).stdout);
  const told: Told = JSON.parse((await here(again)).stdout);
  expect(told).toEqual({ ...dry, dryRun: false });
  expect(told.proposed).toEqual({ ...first.proposed, sources: 0 });
  expect(told.replaced).toBeGreaterThan(10);
  const last: Told = JSON.parse((await here(again)).stdout);
  expect(last.replaced).toBe(0);
  expect(Object.values(last.proposed).every((count) => count === 0)).toBe(true);
  const exported = async (archive: string): Promise<readonly string[]> =>
    (await here(["export", "--archive", archive, "-f", "jsonl", "-k", "mention"])).stdout
      .split("\n")
      .toSorted();
  expect(await exported("older.sqlite")).toEqual(await exported("news.sqlite"));
  expect((await here(["validate", "--archive", "older.sqlite"])).code).toBe(0);
  expect((await here(["doctor", "--archive", "older.sqlite"])).code).toBe(0);
  // The same of a dataset.
  const copied: Told = JSON.parse(
    (await here(["propose", "older.json", "--out", "newer", "--json"])).stdout,
  );
  expect(copied.replaced).toBe(told.replaced);
});

test("of the kinds that are not asked for, what an older version proposed stays", async () => {
  await collection();
  await here(PROPOSE);
  await olderProposals();
  const told: Told = JSON.parse(
    (await here(["propose", "older.json", "--kind", "mention", "--dry-run", "--json"])).stdout,
  );
  expect(told.proposed).toMatchObject({ mentions: told.replaced, statements: 0, people: 0 });
  expect(told.replaced).toBeGreaterThan(3);
});

test("where to write must be said", async () => {
  const { code, stderr } = await here(["propose"]);
  expect(code).toBe(2);
  expect(stderr).toContain("--out");
});
