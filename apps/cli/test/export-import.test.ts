import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { bundledDatasetFolder } from "@onrecord/data";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { writeWhole } from "../src/files/write-whole.ts";
import { runHere } from "./memory-io.ts";
import { emptyFolder, exitOf, onrecord, start } from "./onrecord.ts";

const TEN_QUOTATIONS = 10;

type Exported = {
  readonly statements: readonly { readonly manner: string; readonly speaker: string | null }[];
  readonly texts: { readonly [file: string]: { readonly text: string } };
};

test("the JSON export fits the published JSON Schema and holds the text byte for byte", async () => {
  const [exported, schema] = await Promise.all([onrecord(["export"]), onrecord(["schema"])]);
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  const validate = ajv.compile<Exported>(JSON.parse(schema.stdout));
  const dataset: unknown = JSON.parse(exported.stdout);
  if (!validate(dataset)) throw new Error(JSON.stringify(validate.errors));
  expect(Object.keys(dataset.texts)).toHaveLength(1);
  for (const [file, { text }] of Object.entries(dataset.texts)) {
    const bytes = await readFile(join(bundledDatasetFolder(), file));
    expect(Buffer.from(text).equals(bytes)).toBe(true);
  }
  const quoted = dataset.statements.filter(({ manner }) => manner !== "indirect");
  expect(quoted).toHaveLength(TEN_QUOTATIONS);
  for (const { speaker } of quoted) expect(speaker).toMatch(/^person\//);
});

test("one kind of JSON Lines goes to stdout, and each line fits the schema of its kind", async () => {
  const { stdout } = await runHere(["export", "--format", "jsonl", "--kind", "event"]);
  const { stdout: schema } = await runHere(["schema", "event"]);
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  const validate = ajv.compile(JSON.parse(schema));
  const lines = stdout.trimEnd().split("\n");
  expect(lines.length).toBeGreaterThan(10);
  for (const line of lines) expect(validate(JSON.parse(line)), line).toBe(true);
});

test("conditions narrow an export", async () => {
  const where = ["--where", "speaker=person/sergei-lavrov", "--where", "manner=direct"];
  const { stdout, code } = await runHere(["export", "-f", "jsonl", "-k", "statement", ...where]);
  expect(code).toBe(0);
  for (const line of stdout.trimEnd().split("\n")) {
    expect(JSON.parse(line)).toMatchObject({ speaker: "person/sergei-lavrov", manner: "direct" });
  }
});

test.each([
  [["-w", "speaker=person/nobody"], 1, "No record fulfils the conditions."],
  [["-w", "speakr=x"], 2, "did you mean speaker?"],
  [["-w", "speaker"], 2, "is not a condition"],
])("an export with %j exits with %i: %s", async (args, code, words) => {
  const outcome = await runHere(["export", "-f", "jsonl", "-k", "statement", ...args]);
  expect(outcome.code).toBe(code);
  expect(outcome.stderr).toContain(words);
});

test("several tables need a folder", async () => {
  const { stdout, stderr, code } = await runHere(["export", "--format", "csv"]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain("Give a folder or a .zip with --out, or choose one table with --kind.");
});

test("an export keeps what is there unless --force is given", async () => {
  const cwd = await emptyFolder();
  await writeFile(join(cwd, "record.json"), "mine");
  const args = ["export", "--out", "record.json"];
  const refused = await runHere(args, { cwd });
  expect(refused.code).toBe(2);
  expect(refused.stderr).toContain("record.json is there already.");
  expect(await readFile(join(cwd, "record.json"), "utf8")).toBe("mine");
  expect((await runHere([...args, "--force"], { cwd })).code).toBe(0);
  expect(JSON.parse(await readFile(join(cwd, "record.json"), "utf8"))).toHaveProperty("manifest");
});

test("of several tables none is written when one is in the way", async () => {
  const cwd = await emptyFolder();
  await mkdir(join(cwd, "tables"));
  await writeFile(join(cwd, "tables", "events.csv"), "mine");
  expect((await runHere(["export", "-f", "csv", "-o", "tables"], { cwd })).code).toBe(2);
  expect(await readdir(join(cwd, "tables"))).toEqual(["events.csv"]);
});

test("an export that goes through a pipe into import makes the same folder, byte for byte", async () => {
  const cwd = await emptyFolder();
  const { stdout } = await onrecord(["export"]);
  const imported = await onrecord(["import", "-", "--out", "copy"], { cwd, stdin: stdout });
  expect(imported).toMatchObject({
    code: 0,
    stdout: "",
    stderr: expect.stringMatching(/^Wrote copy:/),
  });
  const bundled = bundledDatasetFolder();
  const entries = await readdir(bundled, { recursive: true, withFileTypes: true });
  for (const { parentPath, name } of entries.filter((entry) => entry.isFile())) {
    const path = join(parentPath, name);
    const copied = await readFile(path.replace(bundled, join(cwd, "copy")));
    expect(copied.equals(await readFile(path)), name).toBe(true);
  }
});

test("an export with errors is not imported, and the errors are shown", async () => {
  const cwd = await emptyFolder();
  const { stdout } = await runHere(["export"]);
  const stdin = stdout.replace('"start":82', '"start":83');
  const { code, stderr } = await runHere(["import", "-", "--out", "copy"], { cwd, stdin });
  expect(code).toBe(1);
  expect(stderr).toContain("error anchor-mismatch at stdin:");
  expect(stderr).toContain("nothing was written");
  expect(await readdir(cwd)).toEqual([]);
});

test("a changed character in an export is found, on one line or on many", async () => {
  const { stdout } = await runHere(["export"]);
  const onLines = stdout.replaceAll("Russia “keeps its", "Russia “keepz its");
  expect(onLines).not.toBe(stdout);
  const onOne = JSON.stringify(JSON.parse(onLines));
  for (const stdin of [onLines, onOne]) {
    const { code, stdout: report } = await runHere(["validate", "-"], { stdin });
    expect(code).toBe(1);
    expect(report).toMatch(/^error text-hash-mismatch at stdin:\d+:\d+$/m);
  }
});

test.each([
  "null",
  "[]",
  '"a dataset"',
  "{}",
  '{"texts":{"texts/a.txt":null},"statements":[null,3,{"id":7}],"people":{}}',
  '{"manifest":{"schemaVersion":99}}',
  "\ufeff{}",
])("the JSON %j is no dataset, which is found and breaks nothing", async (stdin) => {
  for (const format of ["text", "json", "sarif", "github"]) {
    const { code, stderr } = await runHere(["validate", "-", "-f", format], { stdin });
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
  }
});

test("what is not JSON is a finding at its line and column", async () => {
  const { code, stdout } = await runHere(["validate", "-"], {
    stdin: '{\n  "manifest": oops\n}\n',
  });
  expect(code).toBe(1);
  expect(stdout).toContain("error json-malformed at stdin:2:15");
});

test("a file is whole or not there, at whatever moment the program is stopped", async () => {
  const cwd = await emptyFolder();
  const { stdout } = await runHere(["export"]);
  const whole = Buffer.byteLength(stdout);
  for (const moment of [0, 60, 120, 180, 240, 300, 400]) {
    const child = start(["export", "--out", "record.json", "--force"], { cwd });
    child.stdin.end();
    const ended = exitOf(child).catch(() => "before it could listen");
    await wait(moment);
    child.kill("SIGINT");
    await ended;
    const names = await readdir(cwd);
    expect(names.filter((name) => name !== "record.json")).toEqual([]);
    const size = names.length === 0 ? whole : (await stat(join(cwd, "record.json"))).size;
    expect(size).toBe(whole);
  }
});

test("a dataset folder is whole or not there, at whatever moment the import is stopped", async () => {
  const cwd = await emptyFolder();
  const { stdout } = await runHere(["export"]);
  const whole = await readdir(bundledDatasetFolder());
  for (const moment of [150, 300, 400, 500, 600]) {
    const child = start(["import", "-", "--out", `copy-${moment}`], { cwd });
    child.stdin.on("error", () => undefined).end(stdout);
    const ended = exitOf(child).catch(() => "before it could listen");
    await wait(moment);
    child.kill("SIGINT");
    await ended;
    const names = (await readdir(cwd)).filter((name) => name !== `copy-${moment}`);
    expect(names.filter((name) => name.startsWith("."))).toEqual([]);
    const folder = join(cwd, `copy-${moment}`);
    const files = await readdir(folder).catch(() => whole);
    expect(files.toSorted()).toEqual(whole.toSorted());
  }
});

test("a stop in the middle of writing removes what was begun", async () => {
  const cwd = await emptyFolder();
  const stopping = new AbortController();
  async function* chunks(): AsyncGenerator<string> {
    yield "half of ";
    expect(await readdir(cwd)).toHaveLength(1);
    stopping.abort();
    expect(await readdir(cwd)).toEqual([]);
    yield "it";
  }
  const path = join(cwd, "record.json");
  const writing = writeWhole(path, { chunks: chunks(), force: false, signal: stopping.signal });
  await expect(writing).rejects.toThrow("aborted");
  expect(await readdir(cwd)).toEqual([]);
});

function* brokenChunks(): Generator<string> {
  yield "new";
  throw new Error("the disk is gone");
}

test("a chunk that cannot be made leaves the old file as it was", async () => {
  const cwd = await emptyFolder();
  const path = join(cwd, "record.json");
  await writeFile(path, "old");
  const { signal } = new AbortController();
  await expect(writeWhole(path, { chunks: brokenChunks(), force: true, signal })).rejects.toThrow(
    "disk",
  );
  expect(await readFile(path, "utf8")).toBe("old");
  expect(await readdir(cwd)).toEqual(["record.json"]);
});
