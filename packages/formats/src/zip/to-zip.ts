/**
 * Several files of an export as one: a zip archive, made while it is written. The container is
 * written here, because the pure libraries that deflate (fflate) hold no more than 65,535 files;
 * deflating is theirs.
 */
import { Deflate, deflateSync } from "fflate";
import type { ExportFile } from "../export-format.ts";
import { crc32 } from "./crc32.ts";
import type { ZipEntry } from "./zip-records.ts";
import { archiveEnd, dataDescriptor, directoryHeader, localHeader } from "./zip-records.ts";

/** A file whose size is said in 32 bits. */
const MOST_BYTES = 0xff_ff_ff_ff;

/** How much of a file is compressed at once. */
const CHUNK = 1 << 16;

/**
 * Packs files. In memory are a chunk, and the directory of the files so far: a hundred bytes each.
 * The same files make the same bytes.
 * @throws RangeError where a file has 4 GB or more.
 */
export function* toZip(files: Iterable<ExportFile>): Generator<Uint8Array> {
  const directory: Uint8Array[] = [];
  const encoder = new TextEncoder();
  let offset = 0;
  for (const { name, chunks } of files) {
    const entry = yield* packFile(encoder.encode(name), chunks, offset);
    offset += localHeader(entry.name).length + entry.packed + dataDescriptor(entry).length;
    directory.push(directoryHeader(entry));
  }
  let size = 0;
  for (const header of directory) {
    size += header.length;
    yield header;
  }
  yield archiveEnd({ count: directory.length, start: offset, size });
}

function* packFile(
  name: Uint8Array,
  chunks: ExportFile["chunks"],
  offset: number,
): Generator<Uint8Array, ZipEntry> {
  yield localHeader(name);
  let [crc, packed, size] = [0, 0, 0];
  function* counted(chunk: Iterable<Uint8Array>): Generator<Uint8Array> {
    for (const bytes of chunk) {
      crc = crc32(crc, bytes);
      size += bytes.length;
      yield bytes;
    }
  }
  for (const bytes of deflated(counted(toChunks(chunks)))) {
    packed += bytes.length;
    if (Math.max(packed, size) >= MOST_BYTES) throw tooLarge(name);
    yield bytes;
  }
  const entry = { name, crc, packed, size, offset };
  yield dataDescriptor(entry);
  return entry;
}

/** A table of hashes as small as the chunks: with fflate's own, a small file costs milliseconds. */
const HOW = { level: 6, mem: 4 } as const;

/** Nothing, deflated: one empty block. Spares many empty files the making of a table each. */
const NOTHING = Uint8Array.of(3, 0);

function* deflated(chunks: Iterator<Uint8Array>): Generator<Uint8Array> {
  const first = chunks.next();
  const second = chunks.next();
  if (first.done === true) return yield NOTHING;
  if (second.done === true) return yield deflateSync(first.value, HOW);
  let made: Uint8Array[] = [];
  const deflate = new Deflate(HOW, (bytes) => void made.push(bytes));
  deflate.push(first.value);
  for (let next: IteratorResult<Uint8Array> = second; next.done !== true; next = chunks.next()) {
    deflate.push(next.value);
    yield* made;
    made = [];
  }
  deflate.push(new Uint8Array(), true);
  yield* made;
}

const tooLarge = (name: Uint8Array): RangeError =>
  new RangeError(
    `${new TextDecoder().decode(name)} has 4 GB or more, which a zip archive cannot hold. Export to a folder instead.`,
  );

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
