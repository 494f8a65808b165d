/** `docs/cli.md` says what the program does; here the two are held against each other. */
import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { SEARCH_FIELDS } from "@onrecord/data";
import { expect, test } from "vitest";
import { GLOBAL_OPTIONS } from "../src/arguments/global-options.ts";
import { namesOf } from "../src/arguments/parse-options.ts";
import { findCommand, readLine } from "../src/arguments/read-line.ts";
import { COMMANDS } from "../src/command-table.ts";
import { ENVIRONMENT } from "../src/environment.ts";
import { EXIT } from "../src/exit-code.ts";
import { toReference } from "../src/output/reference.ts";
import { runHere } from "./memory-io.ts";
import { folderWithDataset } from "./onrecord.ts";

const docs = await readFile(join(import.meta.dirname, "../../../docs/cli.md"), "utf8");

test("the reference in docs/cli.md is what onrecord help --markdown prints", async () => {
  const [, written = ""] = docs.split(/<!-- reference:.*-->\n\n/);
  expect(written).toBe(await toReference(COMMANDS));
  expect((await runHere(["help", "--markdown"])).stdout).toBe(written);
});

test.each(COMMANDS)(
  "onrecord $name is documented, with its options, its words and an example",
  (command) => {
    const [, after = ""] = docs.split(`### onrecord ${command.name}\n`);
    const [section = ""] = after.split("\n### ");
    for (const option of namesOf(command.options)) expect(section).toContain(option);
    for (const { name } of command.positionals) expect(section).toContain(`<${name}>`);
    expect(section).toContain(`\nonrecord ${command.name}`);
  },
);

test("the options of every command, the environment and the exit codes are documented", () => {
  for (const option of namesOf(GLOBAL_OPTIONS)) expect(docs).toContain(option);
  for (const { name } of ENVIRONMENT) expect(docs).toContain(`\`${name}\``);
  for (const code of Object.values(EXIT)) expect(docs).toContain(`- \`${code}\`: `);
});

test("every environment variable that the program reads is declared", async () => {
  const files = [
    "screen.ts",
    "permalink.ts",
    "dataset/read-source.ts",
    "files/find-browser.ts",
    "actions/remote-from-request.ts",
  ];
  const sources = await Promise.all(
    files.map((file) => readFile(join(import.meta.dirname, "../src", file), "utf8")),
  );
  const read = sources
    .join("\n")
    .match(/\b(?:ONRECORD_[A-Z]+|[A-Z]+_API_KEY|NO_COLOR|FORCE_COLOR|COLUMNS)\b/g);
  expect(new Set(read)).toEqual(new Set(ENVIRONMENT.map(({ name }) => name)));
});

const EXAMPLES = COMMANDS.flatMap(({ examples }) => examples.map(({ line }) => line));
const DOCUMENTED = [...docs.matchAll(/^```sh\n([^]*?)^```/gm)].flatMap(([, block = ""]) =>
  block.split("\n").filter((line) => line.includes("onrecord")),
);

test.each([...new Set([...EXAMPLES, ...DOCUMENTED])])(
  "the example %j is understood",
  async (line) => {
    for (const part of line.split("|").filter((each) => each.includes("onrecord"))) {
      const { command, rest } = await findCommand(wordsOf(part), COMMANDS);
      expect(command).toBeDefined();
      await readLine(rest, command);
    }
  },
);

test("the finding in docs/cli.md is shown as the program shows it", async () => {
  const cwd = await folderWithDataset();
  await rename(join(cwd, "data"), join(cwd, "my-dataset"));
  const table = join(cwd, "my-dataset", "statements.jsonl");
  const records = await readFile(table, "utf8");
  await writeFile(table, records.replace('"start":82,"end":103', '"start":84,"end":105'));
  const { stdout } = await runHere(["validate", "my-dataset", "--code", "anchor-mismatch"], {
    cwd,
  });
  const [finding = ""] = stdout.split("\n\n");
  expect(finding).toContain("anchor-mismatch");
  expect(docs).toContain(`\`\`\`text\n${finding}\n\`\`\``);
});

test("the help of search explains every field of its language", async () => {
  const { stdout } = await runHere(["search", "--help"]);
  for (const field of Object.keys(SEARCH_FIELDS)) expect(stdout).toContain(`${field}:`);
});

/** The words after `onrecord`, as a shell would cut them, up to a redirection or a comment. */
function wordsOf(line: string): string[] {
  const [, after = ""] = line.split(/onrecord(?= )/);
  const [typed = ""] = after.split(/ [<>#]|\)$/);
  return (typed.match(/'[^']*'|"[^"]*"|\S+/g) ?? []).map((word) =>
    word.replace(/^(['"])(.*)\1$/, "$2"),
  );
}

test("options of the same name are of the same kind in every command", () => {
  const kinds = new Map<string, string>(
    Object.entries(GLOBAL_OPTIONS).map(([name, { kind }]) => [name, kind]),
  );
  for (const { options } of COMMANDS) {
    for (const [name, { kind }] of Object.entries(options)) {
      expect(kinds.get(name) ?? kind, name).toBe(kind);
      kinds.set(name, kind);
    }
  }
});

test.each(COMMANDS)(
  "onrecord $name --help shows its summary's options and examples",
  async ({ name, examples }) => {
    const { stdout, code } = await runHere([name, "--help"]);
    expect(code).toBe(0);
    // One that is too wide goes on in the next line, as a shell takes it.
    const joined = stdout.replaceAll(/ \\\n +/gu, " ");
    for (const { line } of examples) expect(joined).toContain(line);
    expect(stdout).toBe((await runHere(["help", name])).stdout);
  },
);
