import { on } from "node:events";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { promisify } from "node:util";
import { crc32 as crc32OfNode } from "node:zlib";
import { bundledDataset, HOSTILE_WORDS } from "@onrecord/testing";
import { expect, test } from "vitest";
import type { Entry, ZipFile } from "yauzl";
import yauzl from "yauzl";
import type { ExportFile } from "../export-format.ts";
import { toFileText } from "../export-format.ts";
import { findExportFormat } from "../export-formats.ts";
import { toExportSource } from "../to-export-source.ts";
import { crc32 } from "./crc32.ts";
import { toZip } from "./to-zip.ts";
import { archiveEnd, directoryHeader } from "./zip-records.ts";

const open = promisify<Buffer, yauzl.Options, ZipFile>(yauzl.fromBuffer);

/** The files of an archive as another program's reader unpacks them. */
async function unpack(bytes: Buffer): Promise<ReadonlyMap<string, string>> {
  const zip = await open(bytes, { lazyEntries: true });
  const openStream = promisify<Entry, Readable>(zip.openReadStream.bind(zip));
  const files = new Map<string, string>();
  zip.readEntry();
  for await (const [entry] of on(zip, "entry", { close: ["end"] })) {
    files.set(entry.fileName, await text(await openStream(entry)));
    zip.readEntry();
  }
  return files;
}

const join = (chunks: Iterable<Uint8Array>): Buffer => Buffer.concat([...chunks]);

const write = (): Iterable<ExportFile> =>
  findExportFormat("csv")?.write(toExportSource(bundledDataset()), {}) ?? [];

test("an archive holds each file of an export as it is", async () => {
  const unpacked = await unpack(join(toZip(write())));
  expect([...unpacked]).toEqual([...write()].map((file) => [file.name, toFileText(file)]));
  expect(unpacked.size).toBeGreaterThan(5);
});

test("bytes and texts in chunks of any size come out whole, and names in folders", async () => {
  const words = Object.values(HOSTILE_WORDS).map((each) => each.toWellFormed());
  const long = "x".repeat(200_000);
  const file: ExportFile = {
    name: "texts/عبد.txt",
    mediaType: "text/plain",
    kind: null,
    chunks: [...words, new TextEncoder().encode("bytes"), long, new Uint8Array()],
  };
  const empty: ExportFile = { ...file, name: "empty", chunks: [] };
  const unpacked = await unpack(join(toZip([file, empty])));
  expect(unpacked.get("texts/عبد.txt")).toBe(`${words.join("")}bytes${long}`);
  expect(unpacked.get("empty")).toBe("");
});

test("the same files make the same bytes", () => {
  const file: ExportFile = { name: "a", mediaType: "text/plain", kind: null, chunks: ["a"] };
  expect(join(toZip([file]))).toEqual(join(toZip([file])));
});

test("more files than 16 bits can count are all there", async () => {
  const count = 65_537;
  function* many(): Generator<ExportFile> {
    for (let number = 0; number < count; number += 1)
      yield { name: `${number}`, mediaType: "text/plain", kind: null, chunks: [] };
  }
  const zip = await open(join(toZip(many())), { lazyEntries: true });
  expect(zip.entryCount).toBe(count);
});

test("where 32 bits cannot say how far into the archive a file is, 64 do", async () => {
  const offset = 5 * 2 ** 30;
  const name = new TextEncoder().encode("far");
  const header = directoryHeader({ name, crc: 0, packed: 0, size: 0, offset });
  const end = archiveEnd({ count: 1, start: 0, size: header.length });
  const zip = await open(join([header, end]), { lazyEntries: true });
  const entry = await new Promise<Entry>((resolve) => {
    zip.on("entry", resolve);
    zip.readEntry();
  });
  expect(entry).toMatchObject({ fileName: "far", relativeOffsetOfLocalHeader: offset });
});

test.each([
  ["", 0],
  ["123456789", 0xcb_f4_39_26],
  ["Kidal", crc32OfNode("Kidal")],
])("the check sum of %j is that of other programs", (words, sum) => {
  const bytes = new TextEncoder().encode(words);
  expect(crc32(0, bytes)).toBe(sum);
  expect(crc32(crc32(0, bytes.subarray(0, 2)), bytes.subarray(2))).toBe(sum);
});
