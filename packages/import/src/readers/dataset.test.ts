import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readAll, readOne } from "../testing/read-all.ts";
import { createFolder } from "../testing/temporary-folder.ts";
import { toZip } from "../testing/to-zip.ts";

const DESCRIPTOR = '{ "name": "a", "schemaVersion": 1, "resources": [] }';
const EXPORT =
  '{\n"$schema": "urn:on-record:schema:1:dataset",\n"manifest": { "schemaVersion": 1 },\n"articles": [{ "text": "a" }]\n}\n';

describe("datasets of On Record", () => {
  it("hands a folder on, and reads what lies beside it", async () => {
    const folder = createFolder({
      "a.txt": "A text.",
      "record/datapackage.json": DESCRIPTOR,
      "record/texts/a.txt": "Not read by itself.",
      "tables/datapackage.json": '{ "name": "another data package", "resources": [] }',
      "tables/a.csv": "title,text\nA,B\n",
    });
    const { events, drafts } = await readAll([folder]);
    expect(events.filter(({ kind }) => kind === "dataset")).toEqual([
      { kind: "dataset", path: join(folder, "record") },
    ]);
    expect(drafts.map(({ text }) => text)).toEqual(["A text.", "B"]);
  });

  it("hands a JSON export on", async () => {
    const { events, drafts, codes } = await readOne("a.json", EXPORT);
    expect([events[0]?.kind, drafts, codes]).toEqual(["dataset", [], []]);
  });

  it("refuses one that is packed, for whoever reads it needs a file", async () => {
    const { drafts, codes } = await readOne("a.zip", await toZip({ "a.json": EXPORT }));
    expect([drafts, codes]).toEqual([[], ["dataset-packed"]]);
  });

  it("passes over it where other formats are asked for", async () => {
    const folder = createFolder({ "record/datapackage.json": DESCRIPTOR, "a.json": EXPORT });
    const { events, codes } = await readAll([folder], { only: ["text"] });
    expect(events.some(({ kind }) => kind === "dataset")).toBe(false);
    expect(codes).toEqual(["format-not-wanted", "format-not-wanted"]);
  });
});
