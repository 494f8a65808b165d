import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { PROJECT_FOLDER } from "../run-command.ts";
import { createEmptyFolder, installWithNpm, mustRunIn, pack, runIn } from "./packed-packages.ts";
import { toPdfBomb } from "./pdf-bomb.ts";

const TSC_5 = join(PROJECT_FOLDER, "node_modules/typescript-5/lib/tsc.js");
const TSC_7 = join(PROJECT_FOLDER, "node_modules/typescript/bin/tsc");
const BIN = join(PROJECT_FOLDER, "node_modules/.bin");
const RESOLUTIONS = [
  { module: "node16", moduleResolution: "node16" },
  { module: "esnext", moduleResolution: "bundler" },
];

/** What a stranger writes who has read the packages' docs. */
const STRANGERS_PROGRAM = `
import { describeFinding, indexDataset, toStatementView } from "@onrecord/domain";
import type { Finding, Statement } from "@onrecord/domain";
import { bundledDatasetFolder, readDataset } from "@onrecord/data";
import { analyze, createMemoryStorage } from "@onrecord/search";
import { EXPORT_FORMATS, toExportSource, toFileText } from "@onrecord/formats";
import type { ExportFile } from "@onrecord/formats";
import { IMPORT_FORMATS, readSources } from "@onrecord/import";
import type { ImportEvent } from "@onrecord/import";

const { dataset, findings } = await readDataset(bundledDatasetFolder());
const index = indexDataset(dataset);
const statements: readonly Statement[] = dataset.statements;
const messages = (findings as readonly Finding[]).map((finding) => describeFinding(finding).message);
const files: ExportFile[] = EXPORT_FORMATS.flatMap(({ write }) => [...write(toExportSource(dataset), {})]);
const events: ImportEvent[] = [];
for await (const event of readSources(["program.ts", "bomb.pdf"], { only: ["pdf"] })) events.push(event);
// @ts-expect-error an article's text is not a number
const wrong: number = Object.values(dataset.texts)[0];
console.log(JSON.stringify({
  messages,
  formats: IMPORT_FORMATS.length,
  exported: files.map((file) => toFileText(file).length),
  codes: events.map((event) => (event.kind === "finding" ? event.finding.code : event.kind)),
  terms: analyze("Kidal", "en").map(({ term }) => term),
  blobs: createMemoryStorage().list(),
  speakers: statements.map((statement) => toStatementView(index, statement).speaker),
}));
`;

const folders: string[] = [];
let tarballs = {
  domain: "",
  search: "",
  import: "",
  formats: "",
  propose: "",
  review: "",
  data: "",
};
let importer = "";

beforeAll(async () => {
  const packed = createEmptyFolder();
  folders.push(packed);
  tarballs = {
    domain: await pack("packages/domain", packed),
    search: await pack("packages/search", packed),
    import: await pack("packages/import", packed),
    formats: await pack("packages/formats", packed),
    propose: await pack("packages/propose", packed),
    review: await pack("packages/review", packed),
    data: await pack("packages/data", packed),
  };
  importer = await installWithNpm(Object.values(tarballs));
  folders.push(importer);
  writeFileSync(join(importer, "program.ts"), STRANGERS_PROGRAM);
  writeFileSync(join(importer, "bomb.pdf"), toPdfBomb());
});

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

describe.each(["domain", "search", "import", "formats", "propose", "review", "data"] as const)(
  "the tarball of %s",
  (name) => {
    test("has nothing to say to publint", async () => {
      const said = await runIn(PROJECT_FOLDER, join(BIN, "publint"), ["--strict", tarballs[name]]);
      expect(said).toMatchObject({ code: 0 });
    });

    test("holds no tests and no sources of ours", async () => {
      const list = await mustRunIn(PROJECT_FOLDER, "tar", ["-tzf", tarballs[name]]);
      expect(list).toContain("package/dist/");
      expect(list).not.toMatch(/\.test\.|package\/src\//);
    });
  },
);

test.each(["domain", "search", "import", "formats", "propose", "review", "data"] as const)(
  "the types of %s are right for importers of ES modules",
  async (name) => {
    const args = ["--ignore-rules", "cjs-resolves-to-esm", "--no-color", "--", tarballs[name]];
    expect(await runIn(PROJECT_FOLDER, join(BIN, "attw"), args)).toMatchObject({ code: 0 });
  },
);

describe.each([
  ["TypeScript 5.9", TSC_5],
  ["TypeScript 7", TSC_7],
])("with %s", (_name, compiler) => {
  test.each(RESOLUTIONS)(
    "a program that imports them compiles under $moduleResolution",
    async (resolution) => {
      const compilerOptions = {
        ...resolution,
        target: "es2022",
        lib: ["es2023", "dom"],
        types: [],
        strict: true,
        noEmit: true,
      };
      const config = join(importer, "tsconfig.json");
      writeFileSync(config, JSON.stringify({ compilerOptions, files: ["program.ts"] }));
      expect(await runIn(importer, process.execPath, [compiler, "-p", config])).toEqual({
        code: 0,
        stdout: "",
        stderr: "",
      });
    },
  );
});

test("the importer's program runs and reads the bundled dataset", async () => {
  const stdout = await mustRunIn(importer, process.execPath, ["program.ts"]);
  const { speakers, codes } = JSON.parse(stdout);
  expect(speakers.length).toBeGreaterThanOrEqual(10);
  // PDFs are read in a thread, whose program lies in the package.
  expect(codes).toContain("expansion-too-large");
});
