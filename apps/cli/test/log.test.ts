import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Collection } from "@onrecord/data";
import { Decision, openCollection } from "@onrecord/data";
import { expect, test } from "vitest";
import { runHere } from "./memory-io.ts";
import { emptyFolder, onrecord } from "./onrecord.ts";

const ARCHIVE = ["--archive", "news.sqlite"];
const TEXT = `Sergei Lavrov met Malian officials in Moscow on Wednesday.

“We will absolutely continue,” Mr. Lavrov said. He thanked Mali. Abdoulaye Diop, the foreign minister of Mali, said that the talks were long.
`;

/** A folder with a collection of one article, with what is proposed for it. */
async function proposedFolder(): Promise<string> {
  const cwd = await emptyFolder();
  await writeFile(join(cwd, "talks.txt"), TEXT);
  expect((await onrecord(["import", "talks.txt", ...ARCHIVE], { cwd })).code).toBe(0);
  expect((await onrecord(["propose", ...ARCHIVE], { cwd })).code).toBe(0);
  return cwd;
}

function withCollection<T>(cwd: string, work: (collection: Collection) => T): T {
  const collection = openCollection({ file: join(cwd, "news.sqlite"), create: false });
  try {
    return work(collection);
  } finally {
    collection.close();
  }
}

function decide({ review }: Collection, decision: object, name = "Abdoulaye Diop"): number {
  const by = { kind: "person", name, version: null } as const;
  const made = review.decide(Decision.parse(decision), {
    by,
    at: "2026-11-23T10:00:00Z",
    expected: {},
  });
  if (!made.ok) throw new Error(made.error.message);
  return made.value.number;
}

/** Accepts, rejects and corrects, so that there is something of each. */
function decideSome(collection: Collection): string {
  const { items } = collection.review.queue({}, { order: "text", size: 100 });
  const ids = (kind: string) =>
    items.flatMap(({ record }) => (record.kind === kind ? [record.id] : []));
  const [statement, ...statements] = ids("statement");
  const [mention = "", ...mentions] = ids("mention");
  decide(collection, { action: "accept", ids: [...mentions, statement] });
  decide(collection, { action: "reject", ids: statements.slice(0, 1), reason: "not said" });
  decide(
    collection,
    { action: "correct", id: mention, change: { certainty: "probable" } },
    "Sergei Lavrov",
  );
  return mention;
}

test("the log says who decided what, and a record's history what became of it, in 80 columns", async () => {
  const cwd = await proposedFolder();
  const id = withCollection(cwd, decideSome);
  const log = await onrecord(["log", ...ARCHIVE], { cwd });
  expect(log.code).toBe(0);
  expect(log.stdout).toMatch(/^#3 {2}2026-11-23 10:00 UTC {2}Sergei Lavrov\n {4}Corrected/);
  expect(log.stdout).toMatch(/\n#2 {2}2026-11-23 10:00 UTC {2}Abdoulaye Diop\n {4}Rejected/);
  for (const line of log.stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(80);

  const mine = await onrecord(["log", ...ARCHIVE, "--by", "Sergei Lavrov", "--json"], { cwd });
  expect(JSON.parse(mine.stdout)).toMatchObject({ changes: [{ number: 3 }], next: null });
  const none = await onrecord(["log", ...ARCHIVE, "--action", "join"], { cwd });
  expect(none).toMatchObject({ code: 1, stdout: "" });
  expect(none.stderr).toBe("None of 3 changes fits.\n--action can be: accept, correct, reject.\n");
  const day = await onrecord(["log", ...ARCHIVE, "--day", "yesterday"], { cwd });
  expect(day).toMatchObject({ code: 2, stderr: expect.stringContaining("--day 2026-11-23") });

  const history = await onrecord(["log", id, ...ARCHIVE], { cwd });
  expect(history.stdout).toMatch(/^mention\/\S+\nproposed \d{4}-\d\d-\d\d {2}On Record proposer/);
  expect(history.stdout).toContain("certainty: ");
  expect(history.stdout).toContain("status: proposed → accepted");
  expect(await onrecord(["log", id.slice(0, -1), ...ARCHIVE], { cwd })).toMatchObject(history);
  const nowhere = await onrecord(["log", "place/nowhere", ...ARCHIVE], { cwd });
  expect(nowhere).toMatchObject({ code: 1, stderr: expect.stringContaining("There is no record") });
});

test("a change is taken back by its number, once, and the log says by whom", async () => {
  const cwd = await proposedFolder();
  const id = withCollection(cwd, decideSome);
  expect((await onrecord(["undo", "3", ...ARCHIVE], { cwd })).code).toBe(2);
  const by = ["--by", "Abdoulaye Diop", ...ARCHIVE];
  const undone = await onrecord(["undo", "#3", ...by], { cwd });
  expect(undone).toMatchObject({ code: 0, stdout: expect.stringContaining("Took back change 3") });
  withCollection(cwd, ({ review: desk }) => expect(desk.item(id)?.record.status).toBe("proposed"));
  const again = await onrecord(["undo", "3", ...by], { cwd });
  expect(again).toMatchObject({ code: 1, stderr: expect.stringContaining("by change 4") });
  const log = await onrecord(["log", ...ARCHIVE], { cwd });
  expect(log.stdout).toContain("taken back by #4");
});

test.each([
  ["is longer than any", "D".repeat(101)],
  ["would ring the terminal", "Abdoulaye\u0007Diop"],
  ["turns the line around", "Abdoulaye\u202EDiop"],
])("a change is not taken back in a name that %s", async (_, name) => {
  const { code, stderr } = await runHere(["undo", "3", "--by", name, ...ARCHIVE]);
  expect(code).toBe(2);
  expect(stderr).toContain("--by is the name of a person, at most 100 characters");
});

/** The lines of all records of a dataset folder or a JSON export, by their id. */
async function recordsIn(cwd: string, path: string): Promise<ReadonlyMap<string, unknown>> {
  const out = await onrecord(["export", "--dataset", path, "--format", "json"], { cwd });
  const tables: { readonly [table: string]: unknown } = JSON.parse(out.stdout);
  const records = Object.values(tables).flatMap((table): readonly { id: string }[] =>
    Array.isArray(table) ? table : [],
  );
  return new Map(records.map((record) => [record.id, record]));
}

test.each([
  ["a dataset folder", ["--format", "datapackage", "--out", "out"], "out"],
  ["JSON", ["--format", "json", "--out", "out.json"], "out.json"],
])(
  "reviewed records go out as %s and come in again with status, provenance and history",
  { timeout: 120_000 },
  async (_what, args, path) => {
    const cwd = await proposedFolder();
    withCollection(cwd, decideSome);
    expect(await onrecord(["export", ...ARCHIVE, ...args], { cwd })).toMatchObject({ code: 0 });
    const second = ["--archive", "second.sqlite"];
    expect(await onrecord(["import", path, ...second], { cwd })).toMatchObject({ code: 0 });
    expect(
      await onrecord(["export", ...second, "--format", "json", "--out", "again.json"], { cwd }),
    ).toMatchObject({ code: 0 });
    const [before, after] = [await recordsIn(cwd, path), await recordsIn(cwd, "again.json")];
    expect(after).toEqual(before);
    const decided = [...after.values()].map((record) => JSON.stringify(record));
    expect(decided.some((json) => json.includes('"method":"rejected: not said"'))).toBe(true);
    expect(decided.some((json) => json.includes('"name":"Sergei Lavrov","version":null'))).toBe(
      true,
    );
  },
);
