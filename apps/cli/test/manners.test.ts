import { once } from "node:events";
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { textWidth } from "../src/output/text-width.ts";
import { runHere } from "./memory-io.ts";
import { emptyFolder, exitOf, folderWithDataset, onrecord, start } from "./onrecord.ts";

const ESCAPE = "\u001b[";

test.each([
  [[], 0],
  [["--help"], 0],
  [["help"], 0],
  [["--version"], 0],
  [["validate"], 0],
  [["search", "Kidal"], 0],
  [["search", "Atlantis"], 1],
  [["show", "person/nobody-at-all"], 1],
  [["validate", "no-such-folder"], 2],
  [["validate", "--no-such-option"], 2],
  [["no-such-command"], 2],
  [["show"], 2],
  [["explain", "no-such-code"], 2],
  [["show", "diop", "--url", "not an address"], 2],
])("onrecord %j exits with %i", async (args, code) => {
  expect((await onrecord(args)).code).toBe(code);
});

test("results go to stdout and nothing else does", async () => {
  const { stdout, stderr } = await onrecord(["show", "diop"]);
  expect(stdout).toContain("Abdoulaye Diop");
  expect(stderr).toBe("");
});

test("complaints go to stderr and nothing to stdout", async () => {
  const { stdout, stderr } = await onrecord(["valdate"]);
  expect(stdout).toBe("");
  expect(stderr).toBe(
    'error: There is no command "valdate".\nDid you mean validate?\nSee all commands: onrecord help\n',
  );
});

test("without a command the help is shown, as with help and --help", async () => {
  const [bare, help, option] = await Promise.all([
    onrecord([]),
    onrecord(["help"]),
    onrecord(["--help"]),
  ]);
  expect(bare.stdout).toBe(help.stdout);
  expect(bare.stdout).toBe(option.stdout);
  expect(bare.stdout).toMatch(/^onrecord <command>/);
});

test("the options that every command has may stand before its name", async () => {
  const folder = await folderWithDataset();
  const before = await onrecord(["--dataset", "data", "stats", "--json"], { cwd: folder });
  const after = await onrecord(["stats", "--json", "--dataset", "data"], { cwd: folder });
  expect(before.stdout).toBe(after.stdout);
  expect(before.code).toBe(0);
});

test("ONRECORD_DATASET names the dataset, and --dataset goes before it", async () => {
  const folder = await folderWithDataset();
  const env = { ONRECORD_DATASET: "nowhere" };
  expect((await onrecord(["stats"], { cwd: folder, env: { ONRECORD_DATASET: "data" } })).code).toBe(
    0,
  );
  expect((await onrecord(["stats", "--dataset", "data"], { cwd: folder, env })).code).toBe(0);
  expect((await onrecord(["stats"], { cwd: folder, env })).stderr).toContain(
    "ONRECORD_DATASET names it",
  );
});

test.each([
  ["a pipe", [], {}, false],
  ["a pipe and --color", ["--color"], {}, true],
  ["a pipe and FORCE_COLOR", [], { FORCE_COLOR: "1" }, true],
  ["FORCE_COLOR=0", [], { FORCE_COLOR: "0" }, false],
  ["FORCE_COLOR and NO_COLOR", [], { FORCE_COLOR: "1", NO_COLOR: "1" }, false],
  ["NO_COLOR and --color", ["--color"], { NO_COLOR: "1" }, true],
  ["FORCE_COLOR and --no-color", ["--no-color"], { FORCE_COLOR: "1" }, false],
])("with %s the colour is as asked", async (_case, args, env, colour) => {
  const { stdout } = await onrecord(["show", "kidal", ...args], { env });
  expect(stdout.includes(ESCAPE)).toBe(colour);
});

test.each([30, 50, 80, 100])(
  "on a screen of %i columns no line of a card is wider",
  async (columns) => {
    const { stdout } = await onrecord(["show", "diop", "--all"], {
      env: { COLUMNS: String(columns) },
    });
    // Ids and addresses are copied whole.
    const prose = stdout
      .split("\n")
      .filter((line) => /\s/.test(line.trim()) && !line.includes("://"));
    for (const line of prose)
      expect(textWidth(line), line).toBeLessThanOrEqual(Math.max(columns, 30));
  },
);

test("a reader that goes away early is no error", async () => {
  const child = start(["schema"]);
  child.stdin.end();
  await once(child.stdout, "data");
  child.stdout.destroy();
  const [stderr, code] = await Promise.all([text(child.stderr), exitOf(child)]);
  expect(stderr).toBe("");
  expect(code).toBe(0);
});

test("findings still fail the check when nobody reads them to the end", async () => {
  const folder = await folderWithDataset();
  await writeFile(join(folder, "data", "people.jsonl"), "{\n");
  const child = start(["validate", "data"], { cwd: folder });
  child.stdin.end();
  child.stdout.destroy();
  expect(await exitOf(child)).toBe(1);
});

test("Ctrl-C ends a run that waits for stdin, with 130 and without a word", async () => {
  const folder = await emptyFolder();
  const child = start(["import", "-", "--out", "copy"], { cwd: folder });
  const stderr = text(child.stderr);
  // It is up and reading when it has taken a first piece.
  await new Promise((resolve) => child.stdin.write("x".repeat(1_000_000), resolve));
  child.kill("SIGINT");
  expect(await exitOf(child)).toBe(130);
  expect(await stderr).toBe("");
  expect(await readdir(folder)).toEqual([]);
});

test("a full disk is told in one line, with exit code 3 and no stack trace unless it is asked for", async () => {
  const stdoutFailure = new Error("ENOSPC: no space left on device, write");
  const plain = await runHere(["export"], { stdoutFailure });
  expect(plain.code).toBe(3);
  expect(plain.stderr).toMatch(/^internal error: ENOSPC: no space left on device/);
  expect(plain.stderr).not.toMatch(/^ +at /m);
  const traced = await runHere(["export", "--debug"], { stdoutFailure });
  expect(traced.stderr).toMatch(/^ +at /m);
});

test("a file of the dataset stands for its folder", async () => {
  const cwd = await folderWithDataset();
  for (const file of ["data/datapackage.json", "data/statements.jsonl"]) {
    expect(await onrecord(["validate", file], { cwd })).toMatchObject({ code: 0, stderr: "" });
  }
});

test("a folder that holds something else is no dataset, and import does not replace it", async () => {
  const cwd = await emptyFolder();
  await mkdir(join(cwd, "photos"));
  await writeFile(join(cwd, "photos", "a.jpg"), "");
  const validated = await onrecord(["validate", "photos"], { cwd });
  expect(validated.code).toBe(2);
  expect(validated.stderr.replaceAll(/\s+/g, " ")).toContain("photos holds no dataset:");
  const { stdout: stdin } = await onrecord(["export"]);
  const forced = await onrecord(["import", "-", "--out", "photos", "--force"], { cwd, stdin });
  expect(forced.code).toBe(2);
  expect(await readdir(join(cwd, "photos"))).toEqual(["a.jpg"]);
});

test.each([
  [["export", "--out", "taken/record.json"], "taken: there is something else of this name."],
  [["import", "-", "--out", "taken/below/dataset"], "a part of this path is a file, not a folder."],
])("onrecord %j says what the system refuses, and leaves nothing", async (args, complaint) => {
  const cwd = await emptyFolder();
  await writeFile(join(cwd, "taken"), "mine");
  const { stdout } = await onrecord(["export"]);
  const refused = await onrecord(args, { cwd, stdin: args.includes("-") ? stdout : "" });
  expect(refused).toMatchObject({ code: 2, stdout: "" });
  expect(refused.stderr.replaceAll(/\s+/g, " ")).toContain(complaint);
  expect(await readdir(cwd)).toEqual(["taken"]);
});

test("the same run gives the same bytes", async () => {
  const [one, two] = await Promise.all([
    onrecord(["search", "Mali", "--json"]),
    onrecord(["search", "Mali", "--json"]),
  ]);
  expect(one.stdout).toBe(two.stdout);
});
