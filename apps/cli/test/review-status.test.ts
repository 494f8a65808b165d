/** What is proposed is shown as such; what was rejected is shown to nobody who does not name it. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { RunOutcome } from "./memory-io.ts";
import { runHere } from "./memory-io.ts";
import { folderWithDataset } from "./onrecord.ts";

const ID = "statement/lavrov-aid-will-continue";

/** A copy of the bundled dataset in which the statement has that status, and a way to ask it. */
async function withStatus(status: string): Promise<(...argv: string[]) => Promise<RunOutcome>> {
  const cwd = await folderWithDataset();
  const file = join(cwd, "data", "statements.jsonl");
  const lines = (await readFile(file, "utf8")).split("\n");
  const changed = lines.map((line) =>
    line.includes(`"id":"${ID}"`)
      ? line.replace('"status":"accepted"', `"status":"${status}"`)
      : line,
  );
  expect(changed).not.toEqual(lines);
  await writeFile(file, changed.join("\n"));
  return (...argv) => runHere(argv, { cwd, env: { ONRECORD_DATASET: "data" } });
}

const countOfStatements = ({ stdout }: RunOutcome): unknown =>
  JSON.parse(stdout).records.find(({ id }: { id: string }) => id === "statement");

test("a rejected statement is in no search, no card of its speaker and no number", async () => {
  const ask = await withStatus("rejected");
  const before = await runHere(["stats", "--json"]);
  expect((await runHere(["search", "aid speaker:lavrov", "-k", "statement"])).stdout).toContain(ID);
  expect((await ask("search", "aid speaker:lavrov", "-k", "statement")).stdout).not.toContain(ID);
  expect((await runHere(["show", "lavrov", "--all"])).stdout).toContain(ID);
  expect((await ask("show", "lavrov", "--all")).stdout).not.toContain(ID);
  expect((await ask("show", "aec4", "--all")).stdout).not.toContain(ID);
  expect(countOfStatements(await ask("stats", "--json"))).not.toEqual(countOfStatements(before));
});

test("it is exported, and shown to whoever asks for it, who is told", async () => {
  const ask = await withStatus("rejected");
  expect((await ask("export", "-k", "statement", "--format", "jsonl")).stdout).toContain(ID);
  expect((await ask("show", ID)).stdout).toMatch(
    /^Status +rejected: it does not stand on the record$/m,
  );
  expect((await ask("cite", ID)).stdout).toContain("(rejected)");
});

test("a proposed statement is shown, and said to be proposed wherever it is", async () => {
  const ask = await withStatus("proposed");
  expect((await ask("search", "aid speaker:lavrov")).stdout).toContain(`${ID}  proposed`);
  expect((await ask("show", "lavrov", "--all")).stdout).toMatch(
    new RegExp(`${ID} .*  proposed$`, "m"),
  );
  expect((await ask("show", ID)).stdout).toMatch(/^Status +proposed: nobody has decided/m);
  expect((await ask("cite", ID)).stdout).toContain("(proposed)");
});
