/** Several files of an export as one: a zip archive, made while it is written. */
import { Zip, ZipDeflate } from "fflate";
import type { ExportFile } from "./export-format.ts";

/** What a zip archive without the extension for large ones can hold. */
const LIMITS = { files: 65_535, bytes: 0xff_ff_ff_ff };

/** No clock is asked: the first moment that a zip archive can name. */
const MODIFIED = new Date(1980, 0, 1);

/** How much of a file is compressed at once. */
const CHUNK = 1 << 16;

/**
 * Packs files; in memory are a chunk, and the names of the files so far. The same files make the
 * same bytes.
 * @throws RangeError where there are more than 65,535 files or 4 GB: a folder can hold them.
 */
export function* toZip(files: Iterable<ExportFile>, limits = LIMITS): Generator<Uint8Array> {
  let made: Uint8Array[] = [];
  let size = 0;
  let count = 0;
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    made.push(chunk);
    size += chunk.length;
  });
  function* take(): Generator<Uint8Array> {
    if (size > limits.bytes) throw tooLarge(`${limits.bytes.toLocaleString("en")} bytes`);
    const chunks = made;
    made = [];
    yield* chunks;
  }
  for (const { name, chunks } of files) {
    count += 1;
    if (count > limits.files) throw tooLarge(`${limits.files.toLocaleString("en")} files`);
    const entry = new ZipDeflate(name, { level: 6 });
    entry.mtime = MODIFIED;
    zip.add(entry);
    for (const bytes of toChunks(chunks)) {
      entry.push(bytes);
      yield* take();
    }
    entry.push(new Uint8Array(), true);
    yield* take();
  }
  zip.end();
  yield* take();
}

const tooLarge = (limit: string): RangeError =>
  new RangeError(`A zip archive cannot hold more than ${limit}. Export to a folder instead.`);

/** Small chunks gathered to larger ones, as bytes. */
function* toChunks(chunks: Iterable<string | Uint8Array>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  let text = "";
  for (const chunk of chunks) {
    if (typeof chunk === "string") {
      text += chunk;
      if (text.length < CHUNK) continue;
    }
    if (text !== "") yield encoder.encode(text);
    text = "";
    if (typeof chunk !== "string") yield chunk;
  }
  if (text !== "") yield encoder.encode(text);
}
