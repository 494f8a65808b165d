import { text } from "node:stream/consumers";
import { promisify } from "node:util";
import { bundledDataset, HOSTILE_WORDS } from "@onrecord/testing";
import { expect, test } from "vitest";
import type { Entry, ZipFile } from "yauzl";
import yauzl from "yauzl";
import type { ExportFile } from "./export-format.ts";
import { toFileText } from "./export-format.ts";
import { findExportFormat } from "./export-formats.ts";
import { toExportSource } from "./to-export-source.ts";
import { toZip } from "./to-zip.ts";

const open = promisify<Buffer, yauzl.Options, ZipFile>(yauzl.fromBuffer);

/** The files of an archive as another program's reader unpacks them. */
async function unpack(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const zip = await open(Buffer.from(bytes), { lazyEntries: true });
  const files = new Map<string, string>();
  return new Promise((resolve, reject) => {
    zip.on("entry", (entry: Entry) => {
      zip.openReadStream(entry, (error, stream) => {
        if (error !== null) return reject(error);
        void text(stream).then((content) => {
          files.set(entry.fileName, content);
          zip.readEntry();
        });
      });
    });
    zip.on("end", () => resolve(files));
    zip.on("error", reject);
    zip.readEntry();
  });
}

const join = (chunks: Iterable<Uint8Array>): Uint8Array => Buffer.concat([...chunks]);

test("an archive holds each file of an export as it is", async () => {
  const write = (): Iterable<ExportFile> =>
    findExportFormat("csv")?.write(toExportSource(bundledDataset()), {}) ?? [];
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

test("the same files make the same bytes, and more than an archive can hold are refused", () => {
  const file: ExportFile = { name: "a", mediaType: "text/plain", kind: null, chunks: ["a"] };
  expect(join(toZip([file]))).toEqual(join(toZip([file])));
  const size = join(toZip([file, file])).length;
  const limits = { files: 2, bytes: size };
  expect(join(toZip([file, file], limits))).toHaveLength(size);
  const pack = (files: readonly ExportFile[], limit = limits) => [...toZip(files, limit)];
  expect(() => pack([file, file, file])).toThrow("more than 2 files. Export to a folder");
  expect(() => pack([file, file], { files: 2, bytes: size - 1 })).toThrow("bytes. Export");
});
