import {
  appendFile,
  copyFile,
  cp,
  mkdir,
  readFile,
  rename,
  rm,
  symlink,
  writeFile,
} from "node:fs/promises";
import { join } from "node:path";
import type { Finding } from "@onrecord/domain";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toJsonDocument } from "@onrecord/formats";
import { anyDataset } from "@onrecord/testing";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { bundledDatasetFolder } from "./bundled-dataset-folder.ts";
import { DatasetFolderError } from "./dataset-folder-error.ts";
import { readDataset, readDatasetExport } from "./read-dataset.ts";

/** A copy of the bundled dataset to break. */
async function copyOfBundled(): Promise<string> {
  const folder = join(temporaryFolder(), "dataset");
  await cp(bundledDatasetFolder(), folder, { recursive: true });
  return folder;
}

async function edit(file: string, change: (content: string) => string): Promise<void> {
  const before = await readFile(file, "utf8");
  const after = change(before);
  expect(after).not.toBe(before);
  await writeFile(file, after);
}

/** Changes one line of a table, counted from 1. */
const editLine = (file: string, line: number, change: (content: string) => string): Promise<void> =>
  edit(file, (content) =>
    content
      .split("\n")
      .map((row, index) => (index === line - 1 ? change(row) : row))
      .join("\n"),
  );

/** The findings that are not acknowledged, as code, file and line. */
const placesOf = (findings: readonly Finding[]): string[] =>
  findings
    .filter((finding) => finding.acknowledged === null)
    .map(({ code, path }) => `${code} ${path.file}:${path.line}`);

const TEXT = "texts/aec4ca49b0d251b8.txt";

describe("readDataset", () => {
  test("finds nothing to say on the bundled dataset but what is acknowledged", async () => {
    const { dataset, findings } = await readDataset(bundledDatasetFolder());
    expect(placesOf(findings)).toEqual([]);
    expect(dataset.statements.length).toBeGreaterThan(10);
  });

  test("there must be something at the path", async () => {
    await expect(readDataset(join(temporaryFolder(), "nothing"))).rejects.toThrow(
      DatasetFolderError,
    );
  });

  test("reports malformed JSON with its line and column, and reads the other lines", async () => {
    const folder = await copyOfBundled();
    await editLine(join(folder, "mentions.jsonl"), 7, (row) =>
      row.replace('"entity":', '"entity"'),
    );
    const before = (await readDataset(bundledDatasetFolder())).dataset.mentions;
    const { dataset, findings } = await readDataset(folder);
    const row =
      (await readFile(join(bundledDatasetFolder(), "mentions.jsonl"), "utf8")).split("\n")[6] ?? "";
    expect(findings.find(({ code }) => code === "json-malformed")).toMatchObject({
      path: { file: "mentions.jsonl", line: 7 },
      args: { column: row.indexOf('"entity":') + '"entity"'.length + 1 },
    });
    expect(dataset.mentions).toEqual(before.filter((_, index) => index !== 6));
  });

  test("a name that stands twice in one object is malformed: one of its values would be lost", async () => {
    const folder = await copyOfBundled();
    await editLine(join(folder, "people.jsonl"), 2, (row) =>
      row.replace("{", '{"id":"person/somebody-else",'),
    );
    expect(placesOf((await readDataset(folder)).findings)).toContain(
      "json-malformed people.jsonl:2",
    );
  });

  test("lines after a blank one keep their own numbers", async () => {
    const folder = await copyOfBundled();
    await edit(join(folder, "people.jsonl"), (content) => content.replace("\n", "\n\n"));
    await editLine(join(folder, "people.jsonl"), 3, (row) =>
      row.replace('"kind":"person"', '"kind":"persona"'),
    );
    expect(placesOf((await readDataset(folder)).findings)).toEqual(
      expect.arrayContaining(["line-blank people.jsonl:2", "schema-error people.jsonl:3"]),
    );
  });

  test("line ends of Windows and a missing last line end make no difference", async () => {
    const folder = await copyOfBundled();
    await edit(join(folder, "places.jsonl"), (content) =>
      content.trimEnd().replaceAll("\n", "\r\n"),
    );
    expect(placesOf((await readDataset(folder)).findings)).toEqual([]);
  });

  test("a byte order mark in a table is named, and the record behind it is read", async () => {
    const folder = await copyOfBundled();
    await edit(join(folder, "people.jsonl"), (content) => `\uFEFF${content}`);
    const { findings, dataset } = await readDataset(folder);
    expect(placesOf(findings)).toEqual(["json-malformed people.jsonl:1"]);
    expect(dataset.people).toHaveLength(4);
  });

  test("an unknown file is reported with the name that was meant", async () => {
    const folder = await copyOfBundled();
    await rename(join(folder, "people.jsonl"), join(folder, "peoples.jsonl"));
    const unknown = (await readDataset(folder)).findings.find(
      ({ code }) => code === "file-unknown",
    );
    expect(unknown).toMatchObject({ args: { file: "peoples.jsonl", suggestion: "people.jsonl" } });
  });

  test("a README, a licence and hidden files are welcome", async () => {
    const folder = await copyOfBundled();
    for (const name of ["README.md", "LICENSE", ".gitignore"])
      await writeFile(join(folder, name), "x");
    await mkdir(join(folder, ".git"));
    expect(placesOf((await readDataset(folder)).findings)).toEqual([]);
  });

  test("a file that the descriptor lists and the folder lacks is reported where it is listed", async () => {
    const folder = await copyOfBundled();
    await rm(join(folder, "sources.jsonl"));
    const missing = (await readDataset(folder)).findings.find(
      ({ code }) => code === "file-missing",
    );
    const descriptor = await readFile(join(folder, "datapackage.json"), "utf8");
    const line = descriptor.split("\n").findIndex((row) => row.includes('"name": "sources"'));
    expect(missing).toMatchObject({
      path: { file: "datapackage.json", line },
      args: { file: "sources.jsonl" },
    });
  });

  test("a folder without a descriptor is told so, and its records are read", async () => {
    const folder = await copyOfBundled();
    await rm(join(folder, "datapackage.json"));
    const { dataset, findings } = await readDataset(folder);
    expect(placesOf(findings)).toContain("file-missing datapackage.json:1");
    expect(dataset.people).toHaveLength(4);
  });

  test("a fingerprint in the descriptor that is not the text's is a fault of the descriptor", async () => {
    const folder = await copyOfBundled();
    await edit(join(folder, "datapackage.json"), (content) =>
      content.replace("sha256:a", "sha256:b"),
    );
    const { findings } = await readDataset(folder);
    const descriptor = await readFile(join(folder, "datapackage.json"), "utf8");
    const line = descriptor.split("\n").findIndex((row) => row.includes("sha256:b")) + 1;
    expect(placesOf(findings)).toEqual([`manifest-error datapackage.json:${line}`]);
  });

  test("a fault in the manifest is reported on its line", async () => {
    const folder = await copyOfBundled();
    await edit(join(folder, "datapackage.json"), (content) =>
      content.replace(/"version": "[^"]*"/, '"version": 2'),
    );
    const descriptor = await readFile(join(folder, "datapackage.json"), "utf8");
    const line = descriptor.split("\n").findIndex((row) => row.includes('"version": 2')) + 1;
    expect(placesOf((await readDataset(folder)).findings)).toEqual([
      `manifest-error datapackage.json:${line}`,
    ]);
  });

  test("a descriptor that is not JSON is reported with its line", async () => {
    const folder = await copyOfBundled();
    await editLine(join(folder, "datapackage.json"), 3, (row) => row.replace(",", ""));
    expect(placesOf((await readDataset(folder)).findings)).toContain(
      "json-malformed datapackage.json:4",
    );
  });

  test("a text that is not UTF-8 is reported with the byte", async () => {
    const folder = await copyOfBundled();
    const bytes = await readFile(join(folder, TEXT));
    bytes[100] = 0xff;
    await writeFile(join(folder, TEXT), bytes);
    const finding = (await readDataset(folder)).findings.find(
      ({ code }) => code === "text-not-utf8",
    );
    expect(finding).toMatchObject({ path: { file: TEXT }, args: { file: TEXT, byte: 101 } });
  });

  test("one changed character of a text is found by its fingerprint", async () => {
    const folder = await copyOfBundled();
    await edit(join(folder, TEXT), (content) => content.replace("Kidal", "Kadil"));
    expect(placesOf((await readDataset(folder)).findings)).toContain(
      "text-hash-mismatch articles.jsonl:1",
    );
  });

  test("a format that is newer is refused, and nothing is read", async () => {
    const folder = await copyOfBundled();
    await edit(join(folder, "datapackage.json"), (content) =>
      content.replace('"schemaVersion": 1', '"schemaVersion": 2'),
    );
    const { dataset, findings } = await readDataset(folder);
    expect(findings).toMatchObject([
      { code: "schema-version-newer", severity: "error", args: { found: 2, supported: 1 } },
    ]);
    expect(findings[0]?.path.line).toBeGreaterThan(1);
    expect(dataset.statements).toEqual([]);
  });

  test("files outside the folder are never read, neither through a name nor through a link", async () => {
    const folder = await copyOfBundled();
    const secret = join(folder, "..", "secret.txt");
    await writeFile(secret, "secret");
    await symlink(secret, join(folder, "texts", "secret.txt"));
    await rm(join(folder, "sources.jsonl"));
    await symlink(secret, join(folder, "sources.jsonl"));
    await editLine(join(folder, "articles.jsonl"), 1, (row) =>
      row.replace(TEXT, "texts/../../secret.txt"),
    );
    await edit(join(folder, "datapackage.json"), (content) =>
      content.replace(`"${TEXT}"`, '"../secret.txt"'),
    );
    const { candidate, findings } = await readDataset(folder);
    expect(JSON.stringify(candidate)).not.toContain('"secret"');
    expect(placesOf(findings)).toEqual(
      expect.arrayContaining([
        "file-unknown texts/secret.txt:1",
        "file-unknown sources.jsonl:1",
        "schema-error articles.jsonl:1",
      ]),
    );
  });

  test("a folder of texts that is a link is not followed", async () => {
    const folder = await copyOfBundled();
    await rename(join(folder, "texts"), join(folder, "..", "elsewhere"));
    await symlink(join(folder, "..", "elsewhere"), join(folder, "texts"));
    const { candidate, findings } = await readDataset(folder);
    expect(candidate.texts).toEqual({});
    expect(placesOf(findings)).toContain("file-unknown texts:1");
  });

  test("a text that no article names is reported", async () => {
    const folder = await copyOfBundled();
    await copyFile(join(folder, TEXT), join(folder, "texts", "other.txt"));
    expect(placesOf((await readDataset(folder)).findings)).toEqual([
      "text-unused texts/other.txt:1",
    ]);
  });

  test(
    "whatever bytes the tables hold, reading ends with findings and not with an error",
    { timeout: 60_000 },
    async () => {
      const folder = await copyOfBundled();
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), fc.json(), async (bytes, json) => {
          await writeFile(join(folder, "events.jsonl"), bytes);
          await writeFile(join(folder, "people.jsonl"), `${json.replaceAll("\n", " ")}\n`);
          await writeFile(join(folder, "datapackage.json"), json);
          expect((await readDataset(folder)).findings.length).toBeGreaterThan(0);
        }),
        { numRuns: 40 },
      );
    },
  );
});

describe("a JSON export", () => {
  test("of any dataset is read back as the same dataset", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        const bytes = new TextEncoder().encode(toJsonDocument(dataset));
        const reading = readDatasetExport("record.json", bytes);
        expect(reading.dataset).toEqual(dataset);
      }),
      { numRuns: 40 },
    );
  });

  test("is read from its file, and its faults are reported with the line in it", async () => {
    const { dataset } = await readDataset(bundledDatasetFolder());
    const path = join(temporaryFolder(), "record.json");
    await writeFile(path, toJsonDocument(dataset));
    expect(placesOf((await readDataset(path)).findings)).toEqual([]);
    await edit(path, (content) => content.replace('"form":"pronoun"', '"form":"pronuon"'));
    const line =
      (await readFile(path, "utf8")).split("\n").findIndex((row) => row.includes("pronuon")) + 1;
    expect(placesOf((await readDataset(path)).findings)).toEqual([
      `code-unknown record.json:${line}`,
    ]);
  });

  test("that breaks off is reported where it does", async () => {
    const path = join(temporaryFolder(), "record.json");
    await appendFile(path, '{\n"manifest": {},\n"people": [');
    expect(placesOf((await readDataset(path)).findings)).toContain("json-malformed record.json:3");
  });

  test.each([
    "null",
    "[]",
    "3",
    '"x"',
    "{}",
    '{"people": 3, "texts": {"a": 1}}',
    '{"manifest": null, "__proto__": {"people": []}}',
  ])("of another shape, %s, ends with findings", (json) => {
    expect(readDatasetExport("x.json", new TextEncoder().encode(json)).findings).not.toEqual([]);
  });
});
