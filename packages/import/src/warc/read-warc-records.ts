import type { ByteReader } from "../bytes/byte-reader.ts";

/**
 * A record of a web archive: its named fields (in lower case) and its block, as it is in the file.
 * WARC 1.0 and 1.1, https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/
 */
export type WarcRecord =
  | {
      readonly kind: "record";
      readonly fields: ReadonlyMap<string, string>;
      readonly block: Uint8Array;
    }
  /** A record of no interest: its block was passed over. */
  | { readonly kind: "passed-over"; readonly type: string }
  | {
      readonly kind: "too-long";
      readonly fields: ReadonlyMap<string, string>;
      readonly size: number;
    }
  /** Nothing after this can be told apart. */
  | { readonly kind: "broken"; readonly reason: string };

export type WarcLimits = {
  /** Bytes of the longest block that is kept. */
  readonly longest: number;
  /** The types of record whose blocks are wanted. */
  readonly wanted: ReadonlySet<string>;
};

/** More than any record has; a file with a longer head is damaged, or means harm. */
const LONGEST_HEAD = 1 << 20;

/** Reads one record after another; a block that is not wanted, or too long, is not held. */
export async function* readWarcRecords(
  reader: ByteReader,
  limits: WarcLimits,
): AsyncGenerator<WarcRecord> {
  for (;;) {
    const version = await readVersion(reader);
    if (version === undefined) return;
    const fields = version ? await readFields(reader) : undefined;
    if (fields === undefined) {
      yield { kind: "broken", reason: "no WARC record begins where one should" };
      return;
    }
    const length = fields.get("content-length") ?? "";
    if (!/^\d{1,15}$/u.test(length)) {
      yield { kind: "broken", reason: "a record does not say how long it is" };
      return;
    }
    const size = Number(length);
    const type = (fields.get("warc-type") ?? "").toLowerCase();
    const isWanted = limits.wanted.has(type);
    const isKept = isWanted && size <= limits.longest;
    const block = isKept ? await reader.read(size) : undefined;
    const had = block?.length ?? (await reader.skip(size));
    if (had < size) {
      yield { kind: "broken", reason: `the last record ends after ${had} of its ${size} bytes` };
      return;
    }
    if (block !== undefined) yield { kind: "record", fields, block };
    else if (isWanted) yield { kind: "too-long", fields, size };
    else yield { kind: "passed-over", type };
  }
}

const decoder = new TextDecoder();

/** Passes over the empty lines before a record. Undefined at the end of the file, false where no record begins. */
async function readVersion(reader: ByteReader): Promise<boolean | undefined> {
  for (let read = 0; read < LONGEST_HEAD;) {
    const line = await reader.readLine(LONGEST_HEAD);
    if (line === undefined) return undefined;
    if (line === "too-long") return false;
    read += line.length;
    const words = decoder.decode(line).trim();
    if (words !== "") return /^WARC\/\d\.\d+$/u.test(words);
  }
  return false;
}

/** The fields of a head, up to the empty line behind it; a line that begins with a space continues the one before. */
async function readFields(reader: ByteReader): Promise<Map<string, string> | undefined> {
  const fields = new Map<string, string>();
  let last = "";
  for (let read = 0; read < LONGEST_HEAD;) {
    const line = await reader.readLine(LONGEST_HEAD);
    if (line === undefined || line === "too-long") return undefined;
    read += line.length;
    const words = decoder.decode(line);
    const trimmed = words.trim();
    if (trimmed === "") return fields;
    const colon = words.indexOf(":");
    if (/^[ \t]/u.test(words) && last !== "") {
      fields.set(last, `${fields.get(last) ?? ""} ${trimmed}`);
    } else if (colon > 0) {
      last = words.slice(0, colon).trim().toLowerCase();
      if (!fields.has(last)) fields.set(last, words.slice(colon + 1).trim());
    }
  }
  return undefined;
}
