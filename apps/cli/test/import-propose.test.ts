import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as wait } from "node:timers/promises";
import { openCollection } from "@onrecord/data";
import { expect, test } from "vitest";
import { runHere } from "./memory-io.ts";
import { emptyFolder, start } from "./onrecord.ts";

const toText = (index: number): string =>
  `Sergei Lavrov met Malian officials in Moscow on day ${index}.\n\n“We will absolutely continue number ${index},” Mr. Lavrov said. ${"According to Abdoulaye Diop, Mali appreciates it. ".repeat(1 + (index % 7))}`;

async function folderWith(count: number): Promise<string> {
  const cwd = await emptyFolder();
  const lines = Array.from({ length: count }, (_, index) =>
    JSON.stringify({ title: `Number ${index}`, text: toText(index), date: "2024-02-28" }),
  );
  await writeFile(join(cwd, "articles.jsonl"), `${lines.join("\n")}\n`);
  return cwd;
}

const IMPORT = ["import", "articles.jsonl", "--archive", "news.sqlite"];

type Told = { readonly proposals: { readonly articles: number; proposed: { statements: number } } };

test("what is imported is proposed for in the same run, and once", async () => {
  const cwd = await folderWith(3);
  const first = await runHere([...IMPORT, "--propose"], { cwd });
  expect(first.code).toBe(0);
  expect(first.stdout).toMatch(/^3 new records\.\nProposed for 3 articles: .*\d+ statements/u);
  const again: Told = JSON.parse(
    (await runHere([...IMPORT, "--propose", "-f", "json"], { cwd })).stdout,
  );
  expect(again.proposals.articles).toBe(0);
  const proposed = await runHere(["propose", "--archive", "news.sqlite"], { cwd });
  expect(proposed.stdout).toContain("nothing new");
});

test("what was imported and not proposed for is done by the next run, and by --resume", async () => {
  const cwd = await folderWith(2);
  await runHere(IMPORT, { cwd });
  const resumed = await runHere(
    ["import", "--resume", "--propose", "--archive", "news.sqlite", "-f", "json"],
    { cwd },
  );
  const told: Told = JSON.parse(resumed.stdout);
  expect(told.proposals.articles).toBe(2);
  expect((await runHere(["import", "--resume", "--archive", "news.sqlite"], { cwd })).code).toBe(2);
  const dry = await runHere([...IMPORT, "--propose", "--dry-run"], { cwd });
  expect(dry.stdout).not.toContain("Propose");
});

/** How many articles of the collection are proposed for, so far as another process has committed. */
function countDone(file: string): number {
  if (!existsSync(file)) return 0;
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    return Number(database.prepare("SELECT count(*) AS done FROM asked").get()?.["done"] ?? 0);
  } catch {
    // The file is being made.
    return 0;
  } finally {
    database.close();
  }
}

/** All records, as they lie there. */
function recordsIn(file: string): readonly string[] {
  const collection = openCollection({ file, create: false });
  const ids = collection.store.idsBeginning("", Number.MAX_SAFE_INTEGER);
  const slice = collection.store.slice(ids);
  collection.close();
  return [slice.people, slice.mentions, slice.statements, slice.events]
    .flat()
    .map((record) => JSON.stringify(record))
    .toSorted();
}

test(
  "a run that is killed while it proposes is gone on with to the same records",
  { timeout: 120_000 },
  async () => {
    const cwd = await folderWith(420);
    const file = join(cwd, "news.sqlite");
    const child = start([...IMPORT, "--propose"], { cwd });
    while (countDone(file) === 0 && child.exitCode === null) await wait(10);
    child.kill("SIGKILL");
    const done = countDone(file);
    expect(done).toBeGreaterThan(0);
    await runHere(["import", "--resume", "--propose", "--archive", "news.sqlite"], { cwd });
    expect(countDone(file)).toBe(420);
    const whole = ["import", "articles.jsonl", "--archive", "whole.sqlite", "--propose"];
    await runHere(whole, { cwd });
    expect(recordsIn(file)).toEqual(recordsIn(join(cwd, "whole.sqlite")));
  },
);
