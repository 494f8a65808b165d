import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { cp, mkdir, readdir, readFile, rename, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import fc from "fast-check";
import { expect, test } from "vitest";
import { anyDataset } from "@onrecord/testing";
import { smallArticle, smallDataset } from "@onrecord/testing";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { bundledDatasetFolder } from "./bundled-dataset-folder.ts";
import { DatasetFolderError } from "./dataset-folder-error.ts";
import { toDatasetStamp } from "./dataset-files.ts";
import { readDataset } from "./read-dataset.ts";
import { writeDataset } from "./write-dataset.ts";

const KIDAL = smallDataset([smallArticle("Kidal was taken.")]);
const MOSCOW = smallDataset([smallArticle("They met in Moscow. It was a Wednesday.")]);

/** All files under a folder, by their path, with their bytes in hex. */
async function filesOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const contents = await Promise.all(
    files.map(
      async (file) =>
        [file.slice(folder.length + 1), (await readFile(file)).toString("hex")] as const,
    ),
  );
  return Object.fromEntries(contents.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

test(
  "any dataset is read back as it was written, and written again as the same bytes",
  { timeout: 60_000 },
  async () => {
    const folder = join(temporaryFolder(), "dataset");
    await fc.assert(
      fc.asyncProperty(anyDataset, async (dataset) => {
        await writeDataset(dataset, folder);
        const first = await filesOf(folder);
        const reading = await readDataset(folder);
        expect(reading.dataset).toEqual(dataset);
        expect(reading.stamp).toBe(toDatasetStamp(dataset));
        await writeDataset(reading.dataset, folder);
        expect(await filesOf(folder)).toEqual(first);
      }),
      { numRuns: 30 },
    );
  },
);

test("the bundled dataset is written again as the same bytes", async () => {
  const folder = join(temporaryFolder(), "dataset");
  const { dataset } = await readDataset(bundledDatasetFolder());
  await writeDataset(dataset, folder);
  expect(await filesOf(folder)).toEqual(await filesOf(bundledDatasetFolder()));
});

test("a byte order mark at the beginning of a text stays", async () => {
  const folder = join(temporaryFolder(), "dataset");
  const dataset = smallDataset([smallArticle("\uFEFFKidal was taken.")]);
  await writeDataset(dataset, folder);
  expect((await readDataset(folder)).dataset).toEqual(dataset);
});

test("a table without records has no file", async () => {
  const folder = join(temporaryFolder(), "dataset");
  await writeDataset(KIDAL, folder);
  expect((await readdir(folder)).toSorted()).toEqual([
    "articles.jsonl",
    "datapackage.json",
    "texts",
  ]);
});

test("the descriptor names every file, with the size and fingerprint of the texts", async () => {
  const folder = join(temporaryFolder(), "dataset");
  await writeDataset(KIDAL, folder);
  const descriptor: unknown = JSON.parse(await readFile(join(folder, "datapackage.json"), "utf8"));
  const [article] = KIDAL.articles;
  expect(descriptor).toMatchObject({
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    created: "2026-11-23T00:00:00Z",
    schemaVersion: 1,
    resources: [
      { name: "articles", type: "table", path: "articles.jsonl", schema: { primaryKey: ["id"] } },
      { path: article?.file, bytes: article?.bytes, hash: `sha256:${article?.sha256}` },
    ],
  });
});

test("another dataset in the folder is replaced, and what else lies there is kept", async () => {
  const parent = temporaryFolder();
  const folder = join(parent, "dataset");
  await writeDataset(KIDAL, folder);
  await writeFile(join(folder, "README.md"), "mine");
  await mkdir(join(folder, ".git"));
  await writeFile(join(folder, ".git", "HEAD"), "ref");
  await symlink("README.md", join(folder, "LINK"));
  await writeDataset(MOSCOW, folder);
  expect((await readDataset(folder)).dataset).toEqual(MOSCOW);
  expect(await readFile(join(folder, "README.md"), "utf8")).toBe("mine");
  expect(await readFile(join(folder, ".git", "HEAD"), "utf8")).toBe("ref");
  expect(await readdir(parent)).toEqual(["dataset"]);
});

test("a folder that is not a dataset is refused and left alone", async () => {
  const folder = temporaryFolder();
  await writeFile(join(folder, "thesis.txt"), "precious");
  await expect(writeDataset(KIDAL, folder)).rejects.toThrow(DatasetFolderError);
  expect(await readdir(folder)).toEqual(["thesis.txt"]);
});

test("another program's data package is refused and left alone", async () => {
  const folder = temporaryFolder();
  await writeFile(join(folder, "datapackage.json"), '{"name": "prices", "resources": []}');
  await expect(writeDataset(KIDAL, folder)).rejects.toThrow(DatasetFolderError);
  expect(await readdir(folder)).toEqual(["datapackage.json"]);
});

test("a file is refused as a folder", async () => {
  const file = join(temporaryFolder(), "file");
  await writeFile(file, "x");
  await expect(writeDataset(KIDAL, file)).rejects.toThrow(DatasetFolderError);
  expect(await readFile(file, "utf8")).toBe("x");
});

test("an empty folder is written to", async () => {
  const folder = temporaryFolder();
  await writeDataset(KIDAL, folder);
  expect((await readDataset(folder)).dataset).toEqual(KIDAL);
});

test.each([
  "../outside.txt",
  "texts/../../outside.txt",
  "texts/..",
  "/etc/outside",
  "texts/a/b.txt",
  "statements.jsonl",
])("a text is never written to %j", async (file) => {
  const parent = temporaryFolder();
  const texts = {
    ...KIDAL.texts,
    [file]: Object.values(KIDAL.texts)[0] ?? { text: "", sha256: "", bytes: 0 },
  };
  await expect(writeDataset({ ...KIDAL, texts }, join(parent, "dataset"))).rejects.toThrow(
    "must be a file name",
  );
  expect(await readdir(parent)).toEqual([]);
});

test("a text that lost the bytes of its fingerprint is not written", async () => {
  const parent = temporaryFolder();
  const texts = Object.fromEntries(
    Object.entries(KIDAL.texts).map(([file, source]) => [
      file,
      { ...source, text: "Kidal was \uFFFD." },
    ]),
  );
  await expect(writeDataset({ ...KIDAL, texts }, join(parent, "dataset"))).rejects.toThrow(
    "bytes of its fingerprint",
  );
  expect(await readdir(parent)).toEqual([]);
});

/** A program that writes two datasets in turn for ever, and says when it begins. */
const writer = (folder: string): string => `
  import { writeDataset } from ${JSON.stringify(new URL("write-dataset.ts", import.meta.url).href)};
  const datasets = ${JSON.stringify([KIDAL, MOSCOW])};
  for (let turn = 1; ; turn += 1) {
    await writeDataset(datasets[turn % 2], ${JSON.stringify(folder)});
    if (turn === 1) console.log("begin");
  }`;

test("a writer that is killed leaves a whole dataset", { timeout: 60_000 }, async () => {
  const parent = temporaryFolder();
  const folder = join(parent, "dataset");
  await writeDataset(KIDAL, folder);
  for (const delay of [0, 3, 8, 15, 33, 61]) {
    const child = spawn(process.execPath, ["--input-type=module", "--eval", writer(folder)], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    await once(child.stdout, "data");
    await sleep(delay);
    child.kill("SIGKILL");
    await once(child, "exit");
    const { dataset, findings } = await readDataset(
      existsSync(folder) ? folder : await getReplaced(parent),
    );
    expect([KIDAL, MOSCOW]).toContainEqual(dataset);
    expect(findings.filter((finding) => finding.code.startsWith("file-"))).toEqual([]);
  }
});

/** The dataset that was moved aside when the writer was killed between its two renames. */
async function getReplaced(parent: string): Promise<string> {
  const name = (await readdir(parent)).find((entry) => entry.includes(".replaced-"));
  if (name === undefined) throw new Error("neither the old nor the new dataset is there");
  return join(parent, name);
}

/** A dataset as a writer leaves it that is killed between its two renames. */
async function setAside(): Promise<{ parent: string; folder: string; aside: string }> {
  const parent = temporaryFolder();
  const folder = join(parent, "dataset");
  await writeDataset(KIDAL, folder);
  await writeFile(join(folder, "README.md"), "mine");
  const aside = join(parent, ".dataset.replaced-0123456789ab");
  await rename(folder, aside);
  return { parent, folder, aside };
}

test("the next writer takes back what a killed one had set aside, with all that lay beside it", async () => {
  const { parent, folder } = await setAside();
  await writeDataset(MOSCOW, folder);
  expect((await readDataset(folder)).dataset).toEqual(MOSCOW);
  expect(await readFile(join(folder, "README.md"), "utf8")).toBe("mine");
  expect(await readdir(parent)).toEqual(["dataset"]);
});

test("a reader is told where the dataset lies that a killed writer had set aside", async () => {
  const { folder, aside } = await setAside();
  await expect(readDataset(folder)).rejects.toThrow(
    `There is no dataset at ${folder}. A program that replaced it was stopped; the dataset lies whole in ${aside}.`,
  );
});

test("of two that were set aside none is chosen", async () => {
  const { parent, folder, aside } = await setAside();
  await cp(aside, join(parent, ".dataset.replaced-ba9876543210"), { recursive: true });
  await expect(writeDataset(MOSCOW, folder)).rejects.toThrow("rename the dataset that you want");
  expect(await readdir(parent)).toHaveLength(2);
});
