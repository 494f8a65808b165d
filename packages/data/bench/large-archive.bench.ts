/** How long the archive takes with a few thousand made-up articles. Figures, no promises. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, test } from "vitest";
import { openArchive, toDatasetStamp } from "../src/index.ts";
import { generatedDataset } from "./generated-dataset.ts";

const SIZE = 2000;
const dataset = generatedDataset(SIZE);
const stamp = toDatasetStamp(dataset);
const folder = mkdtempSync(join(tmpdir(), "on-record-bench-"));
const archive = openArchive({ file: join(folder, "archive.sqlite"), dataset, stamp });

afterAll(() => {
  archive.close();
  rmSync(folder, { recursive: true, force: true });
});

const QUERIES: readonly (readonly [what: string, text: string])[] = [
  ["a rare word", "w3ut"],
  ["a common word", "w0"],
  ["two words", "w0 w5"],
  ["a phrase", '"w0 w1"'],
  ["a beginning", "w3*"],
  ["a word and a speaker", "speaker:3 w0"],
];

test(`the archive of ${SIZE} articles`, { timeout: 120_000 }, async ({ bench }) => {
  let turn = 0;
  await bench("build", () => {
    turn += 1;
    const file = join(folder, "built.sqlite");
    openArchive({ file, dataset, stamp: `${stamp} ${turn}` }).close();
  }).run({ iterations: 3, warmup: false, time: 0 });
  await bench("open again", () => {
    openArchive({ file: join(folder, "archive.sqlite"), dataset, stamp }).close();
  }).run();
  await bench("list a speaker's statements, with facets", () => {
    archive.store.listStatements({ speaker: "person/p3" }, { page: 1, size: 20 });
  }).run();
});

test(`search in ${SIZE} articles`, { timeout: 120_000 }, async ({ bench }) => {
  for (const [what, text] of QUERIES) {
    await bench(`${what}: ${text}`, () => {
      archive.search.search({ text, limit: 20, offset: 0 });
    }).run();
  }
});
