import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { runHere } from "./memory-io.ts";
import { emptyFolder, onrecord } from "./onrecord.ts";

let cwd = "";
beforeEach(async () => {
  cwd = await emptyFolder();
});

const here = (args: readonly string[], stdin = "") => runHere(args, { cwd, stdin });

const remark = (id: string, exact: string, tags: readonly string[] = []) => ({
  id,
  uri: "https://news.example/a",
  text: `On \u001b[31m${exact}`,
  user: "acct:anna@hypothes.is",
  tags,
  target: [{ selector: [{ type: "TextQuoteSelector", exact }] }],
});

/** A collection with one article, and a file of what Hypothesis answers. */
async function collectionWith(rows: readonly object[]): Promise<void> {
  const article = { title: "A", url: "https://news.example/a", text: "Kidal fell. He spoke." };
  await writeFile(join(cwd, "articles.jsonl"), `${JSON.stringify(article)}\n`);
  await writeFile(join(cwd, "hypothesis.json"), JSON.stringify({ total: rows.length, rows }));
  await here(["import", "articles.jsonl", "--archive", "news.sqlite"]);
}

const TAKE = ["annotations", "hypothesis.json", "--archive", "news.sqlite"];
const LIST = ["annotations", "--archive", "news.sqlite"];

test("mentions go out as annotations, and come back into a collection that lacks them", async () => {
  const { stdout } = await onrecord(["export"], { cwd });
  const { mentions, ...rest }: { mentions: readonly { id: string; form: string }[] } =
    JSON.parse(stdout);
  const named = mentions.filter(({ form }) => form !== "pronoun");
  // Without its pronouns, and without the claims that rest on them.
  const part = { ...rest, mentions: named, statements: [], events: [], relations: [] };
  await here(["import", "-", "--out", "named"], JSON.stringify(part));
  await here(["import", "named", "--archive", "copy.sqlite"]);
  const annotations = await onrecord(["export", "--format", "webannotation"], { cwd });
  const around = { cwd, stdin: annotations.stdout };
  const taken = await onrecord(["annotations", "-", "--archive", "copy.sqlite"], around);
  const fresh = mentions.length - named.length;
  expect(taken).toEqual({
    code: 0,
    stdout: `-: ${fresh} mentions, 64 notes, ${88 - fresh} known already\n`,
    stderr: "",
  });
  const lines = await here(["export", "-f", "jsonl", "-k", "mention", "--archive", "copy.sqlite"]);
  const back: unknown[] = lines.stdout
    .trim()
    .split("\n")
    .map((each) => JSON.parse(each));
  expect(back).toHaveLength(88);
  expect(back).toEqual(expect.arrayContaining([...mentions]));
});

test("what is lost is told with its reason, the rest is taken, and the exit code says so", async () => {
  await collectionWith([remark("1", "Kidal"), remark("2", "Timbuktu was never there")]);
  const { code, stdout, stderr } = await here(TAKE);
  expect({ code, stdout: stdout.replaceAll("\n", " ") }).toEqual({
    code: 1,
    stdout: "hypothesis.json: 0 mentions, 1 note, 1 lost ",
  });
  expect(stderr.replaceAll("\n", " ")).toContain(
    "lost hypothesis.json, annotation 2 (2): Its words are not in the article: “Timbuktu was never there”.",
  );
});

test("the notes are listed with their words, and nothing in them reaches the terminal as a command", async () => {
  await collectionWith([remark("1", "Kidal", ["where"])]);
  await here(TAKE);
  const { code, stdout } = await here(LIST);
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /^“Kidal” \/articles\/[0-9a-f]{16}#\d+-\d+\n {2}On ␛\[31mKidal\n {2}#where\n {2}anna\n$/,
  );
  const { notes } = JSON.parse((await here([...LIST, "--json"])).stdout);
  expect(notes).toMatchObject([{ origin: "1", tags: ["where"], anchor: { exact: "Kidal" } }]);
});

test("a dry run writes nothing, and a collection without notes says so", async () => {
  await collectionWith([remark("1", "Kidal")]);
  expect((await here([...TAKE, "--dry-run"])).stdout).toBe(
    "hypothesis.json: would take 0 mentions, 1 note\n",
  );
  expect(await here(LIST)).toMatchObject({ code: 1, stdout: "" });
});

test("annotations that name no article are taken where one is named", async () => {
  const stray = { ...remark("1", "Kidal"), uri: "https://elsewhere.example/" };
  await collectionWith([stray]);
  expect(await here(TAKE)).toMatchObject({ code: 1 });
  const listed = await here(["export", "-f", "jsonl", "-k", "article", "--archive", "news.sqlite"]);
  const { id } = JSON.parse(listed.stdout);
  expect(await here([...TAKE, "--article", id.slice(0, 14)])).toMatchObject({ code: 0 });
  expect(await here([...LIST, "--article", id])).toMatchObject({ code: 0 });
  expect(await here([...LIST, "--article", "ffffffff"])).toMatchObject({ code: 1 });
});

test.each([
  ["no JSON", "not json", /hypothesis\.json is not JSON/],
  ["JSON without annotations", "{}", /hypothesis\.json holds no annotations: this is neither/],
])("%s is refused, and nothing is written", async (_, text, message) => {
  await collectionWith([]);
  await writeFile(join(cwd, "hypothesis.json"), text);
  const { code, stderr } = await here(TAKE);
  expect(code).toBe(2);
  expect(stderr.replaceAll("\n", " ")).toMatch(message);
});

test("a file that is not there, and a missing archive, are told", async () => {
  await collectionWith([]);
  const missing = await here(["annotations", "other.json", "--archive", "news.sqlite"]);
  expect(missing).toMatchObject({ code: 2, stderr: expect.stringContaining("other.json") });
  expect(await here(["annotations", "hypothesis.json"])).toMatchObject({ code: 2 });
});
