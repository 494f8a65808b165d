import type { Sample } from "../detect/sample.ts";
import type { ImportEvent } from "../import-event.ts";
import { toEntrySource } from "../source/to-entry-source.ts";
import type { ByteSource } from "../source/byte-source.ts";
import { openZip, unpackEntry } from "../zip/open-zip.ts";
import type { Fit, ReadContext, Reader } from "./reader.ts";
import { toFinding } from "./to-finding.ts";

/** ZIP archives: each file in one is read by its own format, as if the archive were a folder. */
export const zipReader: Reader = {
  format: "zip",
  extensions: [".zip"],
  isContainer: true,
  detects: (sample) => (isZip(sample) ? "possible" : "no"),
  read: readZip,
};

/** Whether a sample begins as archives do, with a file or, where it is empty, with its end. */
export const isZip = ({ bytes: [p, k, a, b] }: Sample): boolean =>
  p === 0x50 && k === 0x4b && ((a === 3 && b === 4) || (a === 5 && b === 6));

/** How well an archive fits a format that is told by the names of the files in it. */
export const fitZip = (sample: Sample, marks: readonly string[]): Fit => {
  if (!isZip(sample)) return "no";
  const head = Buffer.from(sample.bytes.buffer, sample.bytes.byteOffset, sample.bytes.length);
  return marks.some((mark) => head.includes(mark)) ? "certain" : "possible";
};

async function* readZip(source: ByteSource, context: ReadContext): AsyncGenerator<ImportEvent> {
  for await (const entry of openZip(source, context.limits)) {
    const inside = toEntrySource(source, entry.name);
    if (entry.kind === "refused") {
      yield toFinding(inside, entry.code, { outcome: "refused", reason: entry.reason });
    } else if (isHidden(entry.name)) {
      const reason = "Its name begins with a dot, or an archiver put it there.";
      yield toFinding(inside, "file-hidden", { outcome: "skipped", reason });
    } else {
      yield* context.readEntry({ ...inside, size: entry.size, chunks: unpackEntry(entry) });
    }
  }
}

/** `.DS_Store`, and the folder in which macOS keeps what its files have beside their content. */
const isHidden = (name: string): boolean =>
  name.split("/").some((part) => /^\.[^./]/u.test(part) || part === "__MACOSX");
