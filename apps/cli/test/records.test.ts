/** What the commands that show the record say, on the bundled dataset. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runHere } from "./memory-io.ts";
import { folderWithDataset } from "./onrecord.ts";

test.each([
  ["person/abdoulaye-diop", "person/abdoulaye-diop"],
  ["abdoulaye-diop", "person/abdoulaye-diop"],
  ["diop", "person/abdoulaye-diop"],
  ["Diop", "person/abdoulaye-diop"],
  ["Sergei Lavrov", "person/sergei-lavrov"],
  ["kidal", "place/kidal"],
  ["aec4", "article/aec4ca49b0d251b8"],
  ["article/aec4", "article/aec4ca49b0d251b8"],
  ["statement/diop-considerable", "statement/diop-considerable-progress"],
])("show %j shows %s", async (word, id) => {
  const { stdout, code } = await runHere(["show", word, "--json"]);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ record: { id } });
});

test.each([
  ["person/abdoulaye-diob", "Did you mean person/abdoulaye-diop?"],
  ["lavrof", "Did you mean person/sergei-lavrov?"],
  ["statement/", '"statement/" may mean any of these'],
])("show %j finds nothing and helps on", async (word, words) => {
  const { stdout, stderr, code } = await runHere(["show", word]);
  expect(code).toBe(1);
  expect(stdout).toBe("");
  expect(stderr).toContain(words);
});

test("every record of the dataset has a card that begins with its title and its id", async () => {
  const { stdout } = await runHere(["export"]);
  const ids = stdout.match(/(?<=^\{"kind":"[a-z]+","id":")[^"]+/gm) ?? [];
  expect(ids.length).toBeGreaterThan(150);
  for (const id of ids.filter((_id, index) => index % 5 === 0)) {
    const shown = await runHere(["show", id]);
    expect(shown, id).toMatchObject({ code: 0, stderr: "" });
    expect(shown.stdout.split("\n").slice(0, 4).join("\n")).toContain(id);
  }
});

test("a statement is shown with its sentence, its words marked, whose word it is, and on what basis", async () => {
  const { stdout } = await runHere(["show", "statement/diop-considerable-progress"]);
  expect(stdout).toContain("“*considerable progress*”");
  expect(stdout).toMatch(/^Speaker +Abdoulaye Diop {2}person\/abdoulaye-diop$/m);
  expect(stdout).toMatch(/^Cue +“welcomed”$/m);
  expect(stdout).toMatch(/^When +28 February 2024 {2}2024-02-28 {2}“Wednesday February 28”$/m);
  expect(stdout).toMatch(/^Whose word +the article's own$/m);
  expect(stdout).toMatch(/^Basis +textual, certain$/m);
  expect(stdout).toContain(
    "http://localhost:3000/articles/aec4ca49b0d251b8#statement/diop-considerable-progress",
  );
});

test("what is unknown of an article is said to be unknown", async () => {
  const { stdout } = await runHere(["show", "aec4"]);
  for (const field of ["Headline", "Publisher", "Author"]) {
    expect(stdout).toMatch(new RegExp(`^${field} +unknown$`, "m"));
  }
});

test("permalinks begin with ONRECORD_URL, and --url goes before it", async () => {
  const env = { ONRECORD_URL: "https://record.example/base/" };
  const fromEnvironment = await runHere(["show", "kidal"], { env });
  expect(fromEnvironment.stdout).toContain("\nhttps://record.example/base/entities/place/kidal\n");
  const fromOption = await runHere(["show", "kidal", "--url", "http://other.example"], { env });
  expect(fromOption.stdout).toContain("\nhttp://other.example/entities/place/kidal\n");
});

test("a search hit says what it is, shows its sentence with the words marked, and leads there", async () => {
  const { stdout, code } = await runHere(["search", "cooperation speaker:lavrov kind:statement"]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Statement {2}Sergei \*?Lavrov\*?$/m);
  expect(stdout).toContain(
    "“Military and military-technical *cooperation* is taking place actively”",
  );
  expect(stdout).toContain("#statement/lavrov-cooperation-taking-place\n");
  expect(stdout).toMatch(/^1 result$/m);
});

test("--kind and --limit narrow a search, and --offset goes on", async () => {
  const first = await runHere(["search", "Mali", "--kind", "statement", "--limit", "2"]);
  expect(first.stdout.match(/^Statement {2}/gm)).toHaveLength(2);
  expect(first.stdout).toContain("1 to 2 shown; more with --offset 2");
  const next = await runHere(["search", "Mali", "-k", "statement", "-n", "2", "--offset", "2"]);
  expect(next.stdout).toContain("3 to 4 shown");
});

test("several kinds are searched together, whatever the query says", async () => {
  const args = ["search", "Kidal OR Barkhane", "-k", "person", "-k", "place", "--json"];
  const { stdout } = await runHere(args);
  expect(new Set(stdout.match(/(?<="kind": ")\w+/g))).toEqual(new Set(["place"]));
});

test("a search that finds nothing says so on stderr and exits with 1", async () => {
  expect(await runHere(["search", "Atlantis"])).toMatchObject({ code: 1, stdout: "" });
});

test("a query that cannot be parsed is searched all the same, and the user is told", async () => {
  const { stderr, code } = await runHere(["search", 'Lavrov "Kidal']);
  expect(code).toBe(0);
  expect(stderr).toMatch(/plain words/);
  const [words = "", carets = ""] = stderr.trimEnd().split("\n").slice(-2);
  expect(carets.indexOf("^")).toBe(words.indexOf('"Kidal'));
});

test("the numbers of stats are those of the dataset", async () => {
  const { stdout } = await runHere(["stats", "--json"]);
  const { stdout: exported } = await runHere(["export"]);
  const statements = exported.match(/^\{"kind":"statement"/gm)?.length;
  expect(JSON.parse(stdout)).toMatchObject({
    records: expect.arrayContaining([{ id: "statement", label: "Statements", count: statements }]),
  });
});

test("a citation is one line with the words, what is known of the article, and the permalink", async () => {
  const { stdout } = await runHere(["cite", "statement/diop-considerable-progress"]);
  expect(stdout.trimEnd().split("\n")).toHaveLength(1);
  expect(stdout).toMatch(/Abdoulaye Diop: “considerable progress”.*publisher unknown.*http:\S+\n$/);
});

test.each([
  ["bibtex", "@article{statement:diop-considerable-progress,\n"],
  ["ris", "TY  - NEWS\r\nID  - statement/diop-considerable-progress\r\n"],
  ["csl-json", '[\n  {\n    "id": "statement/diop-considerable-progress",'],
  ["markdown", "Abdoulaye Diop: “considerable progress”. [Article"],
])("a citation for a reference manager: %s", async (format, beginning) => {
  const { code, stdout } = await runHere(["cite", "diop-considerable", "--format", format]);
  expect(code).toBe(0);
  expect(stdout.slice(0, beginning.length)).toBe(beginning);
});

test("a person cannot be cited", async () => {
  expect(await runHere(["cite", "person/abdoulaye-diop"])).toMatchObject({ code: 1, stdout: "" });
});

test("anchor prints the anchor that the dataset itself has for these words", async () => {
  const { stdout, code } = await runHere([
    "anchor",
    "aec4",
    "considerable progress",
    "--occurrence",
    "1",
  ]);
  expect(code).toBe(0);
  const { stdout: shown } = await runHere([
    "show",
    "statement/diop-considerable-progress",
    "--json",
  ]);
  expect(JSON.parse(shown)).toMatchObject({ record: { content: [JSON.parse(stdout)] } });
});

test("anchor lists the places of words that stand in several, and prints none of them", async () => {
  const { stdout, stderr, code } = await runHere(["anchor", "aec4", "considerable progress"]);
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toContain("The words stand in 2 places");
  expect(stderr).toMatch(/^ {2}2 {2}“This strategic[^]*\*considerable progress\*/m);
});

test("anchor takes typewriter quotation marks for the text's, and says what the text has", async () => {
  const { stdout, stderr } = await runHere(["anchor", "aec4", "Russia's lucid reading"]);
  expect(JSON.parse(stdout)).toMatchObject({ exact: "Russia’s lucid reading" });
  expect(stderr).toContain("“Russia’s lucid reading”");
});

test("anchor offers the nearest words for words that are not there", async () => {
  const words = "considerable progres in the fields of security";
  const { stderr, code } = await runHere(["anchor", "aec4", words]);
  expect(code).toBe(1);
  expect(stderr.replace(/\s+/g, " ")).toContain("Did you mean “");
});

test("anchor refuses an occurrence that does not exist", async () => {
  const { stderr, code } = await runHere(["anchor", "aec4", "Kidal", "--occurrence", "99"]);
  expect(code).toBe(2);
  expect(stderr).toContain("no --occurrence 99");
});

test("explain has words for every code, and for none that does not exist", async () => {
  const { stdout } = await runHere(["explain", "--json"]);
  const codes: unknown = JSON.parse(stdout);
  if (!Array.isArray(codes)) throw new Error("not a list");
  for (const { code, severity, meaning, cure } of codes) {
    const { stdout: explained } = await runHere(["explain", code]);
    const words = explained.replace(/\s+/g, " ");
    for (const part of [code, severity, meaning, cure, `docs/findings/${code}.md`]) {
      expect(words).toContain(part);
    }
  }
  expect(await runHere(["explain", "anchor-mismach"])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("Did you mean anchor-mismatch?"),
  });
});

test("a dataset with errors can be shown and searched, with a warning", async () => {
  const cwd = await folderWithDataset();
  const people = join(cwd, "data", "people.jsonl");
  await writeFile(people, `${await readFile(people, "utf8")}{"kind":"person"}\n`);
  const { stdout, stderr, code } = await runHere(["show", "diop", "--dataset", "data"], { cwd });
  expect(code).toBe(0);
  expect(stdout).toContain("Abdoulaye Diop");
  expect(stderr.replace(/\s+/g, " ")).toContain("warning: There is 1 error in data");
});

test("what a dataset holds cannot command the terminal", async () => {
  const cwd = await folderWithDataset();
  const people = join(cwd, "data", "people.jsonl");
  const person =
    '{"kind":"person","id":"person/mallory","names":[{"text":"\\u001b[31mMallory\\u0007\\u202e"}]}\n';
  await writeFile(people, `${await readFile(people, "utf8")}${person}`);
  const { stdout } = await runHere(["show", "person/mallory", "--dataset", "data"], { cwd });
  expect(stdout).toContain("␛[31mMallory␇␦");
});
