import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { evaluate } from "./evaluate.ts";
import { measureRanking } from "./measure-ranking.ts";
import { PlainBm25 } from "./plain-bm25.ts";
import { CollectionError } from "./read-collection.ts";

const DOCS = [
  { _id: "a", title: "Kidal", text: "The army negotiates with the rebels of the north." },
  { _id: "b", title: "Grain", text: "Free grain was delivered to Mali, and fertilizers." },
  { _id: "c", title: "Weather", text: "It rained in Moscow on Wednesday." },
  { _id: 4, title: "Talks", text: "A negotiation over grain went on in Moscow." },
];
const QUERIES = [
  { _id: "1", text: "negotiations with rebels?" },
  { _id: "2", text: "delivered grain" },
  { _id: "unjudged", text: "weather" },
];
const QRELS = "query-id\tcorpus-id\tscore\n1\ta\t2\n1\t4\t1\n2\tb\t1\n2\tc\t0\n";

const toLines = (values: readonly object[]): string =>
  values.map((value) => `${JSON.stringify(value)}\n`).join("");

function newCollection(qrels = QRELS): string {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-eval-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "docs.jsonl"), toLines(DOCS));
  writeFileSync(join(folder, "queries.jsonl"), toLines(QUERIES));
  writeFileSync(join(folder, "qrels.tsv"), qrels);
  return folder;
}

test("a collection is ranked by the engine and by plain BM25 in one run", async () => {
  const { documents, queries, contenders, better, worse } = await evaluate(newCollection(), {
    language: "en",
  });
  expect([documents, queries]).toEqual([4, 2]);
  const [any, , plain] = contenders;
  expect(any?.quality).toEqual({ ndcg10: 1, recall100: 1, mrr: 1 });
  // Without stems the talks about grain are not found for "negotiations".
  expect(plain?.quality.recall100).toBe(0.75);
  expect([better, worse]).toEqual([1, 0]);
});

test("judgements may have TREC's four columns; what cannot be read is told with its place", async () => {
  const four = await evaluate(newCollection("1 0 a 2\n"), { language: "en" });
  expect(four.queries).toBe(1);
  const broken = evaluate(newCollection("1\ta\t2\n1\tb\n"), { language: "en" });
  await expect(broken).rejects.toThrow(CollectionError);
  await expect(broken).rejects.toThrow(/qrels\.tsv:2/);
});

test("the figures of a ranking are those worked out by hand", () => {
  const judgements = new Map([
    ["a", 2],
    ["b", 1],
    ["c", 1],
  ]);
  const { ndcg10, recall100, mrr } = measureRanking(["x", "b", "a"], judgements);
  const ideal = 2 + 1 / Math.log2(3) + 1 / 2;
  expect(ndcg10).toBeCloseTo((1 / Math.log2(3) + 2 / 2) / ideal, 12);
  expect([recall100, mrr]).toEqual([2 / 3, 1 / 2]);
  expect(measureRanking([], judgements)).toEqual({ ndcg10: 0, recall100: 0, mrr: 0 });
});

test("plain BM25 is the formula", () => {
  const plain = new PlainBm25();
  plain.add({ id: "short", title: "", text: "kidal" });
  plain.add({ id: "long", title: "", text: "kidal and a lot of other words" });
  plain.add({ id: "other", title: "", text: "nothing" });
  const parameters = { k1: 1.2, b: 0.75, limit: 9 };
  expect(plain.search("Kidal!", parameters)).toEqual(["short", "long"]);
  expect(plain.search("words kidal", parameters)).toEqual(["long", "short"]);
});

test("the command prints a table, and says what it needs", async () => {
  const program = join(import.meta.dirname, "../eval-search.ts");
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, [program, "--collection", newCollection()]);
  expect(stdout).toContain("| On Record, any of the words | 1.0000 | 1.0000 | 1.0000 |");
  await expect(run(process.execPath, [program])).rejects.toMatchObject({ code: 2 });
  const nowhere = run(process.execPath, [program, "--collection", join(tmpdir(), "nowhere")]);
  await expect(nowhere).rejects.toMatchObject({ code: 1 });
});
