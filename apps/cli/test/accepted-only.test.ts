import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { runHere } from "./memory-io.ts";
import { folderWithDataset } from "./onrecord.ts";

let cwd = "";
beforeEach(async () => {
  cwd = await folderWithDataset();
});

const here = (args: readonly string[]) => runHere(args, { cwd });

const STATEMENT = "statement/diop-considerable-progress";

/** Makes one statement of the dataset a proposal. */
async function propose(): Promise<void> {
  const file = join(cwd, "data/statements.jsonl");
  const lines = (await readFile(file, "utf8")).split("\n");
  const changed = lines.map((line) =>
    line.includes(`"id":"${STATEMENT}"`)
      ? line
          .replace('"status":"accepted"', '"status":"proposed"')
          .replace(/"decided":\{"by":\{[^}]*\}[^}]*\}/u, '"decided":null')
      : line,
  );
  await writeFile(file, changed.join("\n"));
}

test("what is only proposed is an error where only accepted records are asked for, with its words", async () => {
  expect((await here(["validate", "data", "--accepted-only"])).code).toBe(0);
  await propose();
  expect((await here(["validate", "data"])).code).toBe(0);
  const { code, stdout } = await here(["validate", "data", "--accepted-only"]);
  expect(code).toBe(1);
  expect(stdout).toContain(`error not-accepted at data/statements.jsonl`);
  expect(stdout).toContain(`in ${STATEMENT} /status`);
  expect(stdout).toContain("considerable progress");
  expect(stdout).toContain("onrecord export --accepted-only");
  await here(["import", "data", "--archive", "news.sqlite"]);
  const collection = await here(["validate", "--archive", "news.sqlite", "--accepted-only"]);
  expect(collection.code).toBe(1);
  expect(collection.stdout).toContain(STATEMENT);
  expect((await here(["validate", "--archive", "news.sqlite"])).code).toBe(0);
});

test("the accepted records of a dataset make one that asks for them, and can be imported again", async () => {
  await propose();
  const write = ["export", "data", "--accepted-only", "-f", "datapackage", "--out", "publish"];
  expect((await here(write)).code).toBe(0);
  const manifest: { requires: string } = JSON.parse(
    await readFile(join(cwd, "publish/datapackage.json"), "utf8"),
  );
  expect(manifest.requires).toBe("accepted");
  expect((await here(["validate", "publish"])).code).toBe(0);
  expect(await readFile(join(cwd, "publish/statements.jsonl"), "utf8")).not.toContain(STATEMENT);
  expect((await here(["import", "publish", "--archive", "copy.sqlite"])).code).toBe(0);
  // Somebody puts a proposal in by hand: the dataset itself asks for more.
  const file = join(cwd, "publish/relations.jsonl");
  const relations = await readFile(file, "utf8");
  await writeFile(file, relations.replace('"status":"accepted"', '"status":"proposed"'));
  expect((await here(["validate", "publish"])).stdout).toContain("not-accepted");
});
