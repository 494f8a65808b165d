import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openCollection } from "@onrecord/data";
import { expect, test } from "vitest";
import { runHere } from "./memory-io.ts";
import { emptyFolder } from "./onrecord.ts";

const WIRE = [
  "The head of diplomacy of Mali, Abdoulaye Diop, was received in Moscow on Wednesday by his colleague Sergei Lavrov.",
  "They spoke of the security of the region, of deliveries of grain, and of a power station that is to be built near the capital.",
  "Both said that they were content with what had been reached since the end of last year, and that more would follow.",
];

const ARCHIVE = ["--archive", "news.sqlite"];
const env = { COLUMNS: "80" };

/** Forty papers' copies of a wire story, each with a line of its own. */
const COPIES = Array.from({ length: 40 }, (_, number) => ({
  title: `Talks in Moscow ${number}`,
  site: `Paper ${number}`,
  date: `2024-02-${String(28 - (number % 20)).padStart(2, "0")}`,
  text: [...WIRE, `Printed by paper ${number}.`].join("\n\n"),
}));
const OTHER = {
  title: "Kidal",
  site: "Agency One",
  date: "2023-11-14",
  text: "Kidal fell on Tuesday.",
};

/** A folder with a collection of them, and the articles' ids by publisher. */
async function importAll(): Promise<{ cwd: string; idOf: (site: string) => string }> {
  const cwd = await emptyFolder();
  const lines = [...COPIES, OTHER].map((copy) => `${JSON.stringify(copy)}\n`).join("");
  await writeFile(join(cwd, "wire.jsonl"), lines);
  const map = ["--map", "publisher=site"];
  const imported = await runHere(["import", "wire.jsonl", ...ARCHIVE, ...map], { cwd });
  expect(imported.code).toBe(0);
  const collection = openCollection({ file: join(cwd, "news.sqlite"), create: false });
  const { slice } = collection.store.listArticles({}, { page: 1, size: 100 });
  collection.close();
  const ids = new Map(slice.articles.map(({ id, publisher }) => [publisher, id]));
  return { cwd, idOf: (site) => ids.get(site) ?? "" };
}

test("an article of a collection is shown with those that carry its story, the earliest first", async () => {
  const { cwd, idOf } = await importAll();
  const { stdout, code } = await runHere(["show", idOf("Paper 3"), ...ARCHIVE], { cwd, env });
  expect(code).toBe(0);
  expect(stdout).toContain("Talks in Moscow 3\n");
  const [, story = ""] = stdout.split("\nStory");
  const lines = story.split("\n").slice(0, 7);
  expect(lines[0]).toBe("  and 39 more");
  expect(lines.slice(1, 3).toSorted()).toEqual(
    ["Paper 19", "Paper 39"].map((site) => `  2024-02-09  ${site}  ${idOf(site)}`).toSorted(),
  );
  expect(lines[6]).toBe("  and 34 more: add --all");
  const all = await runHere(["show", idOf("Paper 3"), ...ARCHIVE, "--all"], { cwd });
  expect(all.stdout.match(/^ {2}2024-02-\d\d {2}Paper \d+ /gm)).toHaveLength(39);
  const json = await runHere(["show", idOf("Paper 3"), ...ARCHIVE, "--json"], { cwd });
  expect(JSON.parse(json.stdout)).toMatchObject({ story: { total: 40 } });
});

test("an article that nobody else carries is shown without a story, by the beginning of its id", async () => {
  const { cwd, idOf } = await importAll();
  const id = idOf("Agency One");
  const { stdout, code } = await runHere(["show", id.slice(0, -4), ...ARCHIVE], { cwd });
  expect(code).toBe(0);
  expect(stdout).toContain(id);
  expect(stdout).not.toContain("Story");
});

test("what no id begins with is not found, and what many begin with is asked about", async () => {
  const { cwd } = await importAll();
  const none = await runHere(["show", "article/zzzz", ...ARCHIVE], { cwd });
  expect(none).toMatchObject({ code: 1, stdout: "" });
  expect(none.stderr).toContain("article/zzzz");
  const many = await runHere(["show", "article/", ...ARCHIVE], { cwd });
  expect(many).toMatchObject({ code: 1, stdout: "" });
  expect(many.stderr).toContain("may mean any of these");
  expect(many.stderr).toContain("\n  and many more\n");
});

test("two copies are compared word by word, within the width of the terminal", async () => {
  const { cwd, idOf } = await importAll();
  const ids = [idOf("Paper 3"), idOf("Paper 17")];
  const { stdout, code } = await runHere(["diff", ...ids, ...ARCHIVE], { cwd, env });
  expect(code).toBe(0);
  expect(stdout).toContain(`- Paper 3, 2024-02-25  ${ids[0]}\n+ Paper 17, 2024-02-11  ${ids[1]}\n`);
  expect(stdout).toContain("1 difference. 99 % of the first text stands in the second.");
  expect(stdout.replaceAll(/\s+/g, " ")).toContain("Printed by paper [-3-] {+17+}.");
  expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
  const json = await runHere(["diff", ...ids, ...ARCHIVE, "--json"], { cwd });
  expect(JSON.parse(json.stdout)).toMatchObject({
    before: ids[0],
    differences: [{ before: { text: "3" }, after: { text: "17" } }],
  });
});

test("a search says which hits are copies, and shows one of each story when asked", async () => {
  const { cwd } = await importAll();
  const search = ["search", "kidal OR talks", "-k", "article", ...ARCHIVE];
  const plain = await runHere([...search, "-n", "100"], { cwd });
  expect(plain.stdout.match(/ and 39 more carry this story$/gm)).toHaveLength(40);
  const grouped = await runHere([...search, "--stories"], { cwd });
  expect(grouped.stdout.match(/ and 39 more carry this story$/gm)).toHaveLength(1);
  expect(grouped.stdout).toMatch(/^41 results$/m);
  const json = await runHere([...search, "--stories", "--json"], { cwd });
  expect(JSON.parse(json.stdout)).toMatchObject({
    hits: expect.toSatisfy((hits: readonly { story: unknown }[]) => hits.length === 2),
  });
  expect(json.stdout).toContain('"total": 40');
});

test("an article and itself have the same words", async () => {
  const { cwd, idOf } = await importAll();
  const id = idOf("Paper 3");
  const { stdout } = await runHere(["diff", id, id, ...ARCHIVE], { cwd });
  expect(stdout).toContain("Their words are the same.");
});

test("a comparison with what is not there says so", async () => {
  const { cwd, idOf } = await importAll();
  const { code, stderr } = await runHere(["diff", idOf("Paper 3"), "9z", ...ARCHIVE], { cwd });
  expect(code).toBe(1);
  expect(stderr).toContain("9z");
});
