import {
  brotliDecompressSync,
  gunzipSync,
  inflateRawSync,
  inflateSync,
  zstdDecompressSync,
} from "node:zlib";
import type { Result } from "@onrecord/domain";
import { joinBytes } from "../bytes/join-bytes.ts";

/** An answer of a web server as a web archive keeps it, with its body as the browser would get it. */
export type HttpResponse = {
  readonly status: number;
  /** By name in lower case; of several with one name, the first. */
  readonly fields: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
};

const decoder = new TextDecoder("latin1");

/** Reads the head of an answer and undoes its transfer and content encodings, up to `longest` bytes. */
export function parseHttpResponse(
  block: Uint8Array,
  longest: number,
): Result<HttpResponse, string> {
  const head = findHead(block);
  if (head === undefined) return { ok: false, error: "it holds no answer of a web server" };
  const [first = "", ...lines] = decoder.decode(block.subarray(0, head.end)).split(/\r?\n/u);
  const status = /^HTTP\/\d(?:\.\d)? +(\d{3})/u.exec(first)?.[1];
  if (status === undefined) return { ok: false, error: "it holds no answer of a web server" };
  const fields = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(":");
    const name = line.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    if (name !== "" && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  const body = decodeBody(block.subarray(head.body), fields, longest);
  return body.ok ? { ok: true, value: { status: Number(status), fields, body: body.value } } : body;
}

/** Where the head ends and the body begins: behind the first empty line, or the head is all there is. */
function findHead(block: Uint8Array): { end: number; body: number } | undefined {
  for (let at = 0; ;) {
    const end = block.indexOf(0x0a, at);
    if (end === -1)
      return at === 0 && block.length === 0 ? undefined : { end: block.length, body: block.length };
    const isEmpty = end === at || (end === at + 1 && block[at] === 0x0d);
    if (isEmpty && at > 0) return { end: at, body: end + 1 };
    at = end + 1;
  }
}

function decodeBody(
  raw: Uint8Array,
  fields: ReadonlyMap<string, string>,
  longest: number,
): Result<Uint8Array, string> {
  let body = raw;
  const transfer = (fields.get("transfer-encoding") ?? "").toLowerCase();
  // Some archives keep the head and have the chunks joined already.
  if (transfer.includes("chunked")) body = joinChunks(raw) ?? raw;
  const encodings = (fields.get("content-encoding") ?? "").toLowerCase().split(/[\s,]+/u);
  if (encodings.length > 3)
    return { ok: false, error: "its body is encoded more than three times" };
  for (const encoding of encodings.toReversed()) {
    const decode = DECODERS.get(encoding);
    if (encoding === "" || encoding === "identity") continue;
    if (decode === undefined) return { ok: false, error: `its body is encoded as “${encoding}”` };
    try {
      body = decode(body, longest);
    } catch (error) {
      // Likewise unpacked already; what is packed and too long or damaged is not a page.
      if (isText(body)) continue;
      return { ok: false, error: `its body cannot be unpacked (${reasonOf(error)})` };
    }
  }
  return { ok: true, value: body };
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : "unknown");

type Decode = (bytes: Uint8Array, longest: number) => Uint8Array;
const gunzip: Decode = (bytes, maxOutputLength) => gunzipSync(bytes, { maxOutputLength });
const DECODERS: ReadonlyMap<string, Decode> = new Map<string, Decode>([
  ["gzip", gunzip],
  ["x-gzip", gunzip],
  // With or without the head of zlib: servers do both.
  [
    "deflate",
    (bytes, maxOutputLength) =>
      ((bytes[0] ?? 0) & 0x0f) === 8
        ? inflateSync(bytes, { maxOutputLength })
        : inflateRawSync(bytes, { maxOutputLength }),
  ],
  ["br", (bytes, maxOutputLength) => brotliDecompressSync(bytes, { maxOutputLength })],
  ["zstd", (bytes, maxOutputLength) => zstdDecompressSync(bytes, { maxOutputLength })],
]);

/** Whether the first bytes are those of a page, and not of something packed. */
const isText = (bytes: Uint8Array): boolean =>
  bytes
    .subarray(0, 64)
    .every((byte) => byte >= 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09);

/** The chunks of RFC 9112, 7.1, joined; undefined if these are none. A missing last chunk is no fault: much was cut off. */
function joinChunks(raw: Uint8Array): Uint8Array | undefined {
  const parts: Uint8Array[] = [];
  for (let at = 0; at < raw.length;) {
    const end = raw.indexOf(0x0a, at);
    const size = /^\s*([0-9a-f]{1,8})\s*(?:;.*)?$/iu.exec(
      decoder.decode(raw.subarray(at, end === -1 ? at : end)),
    )?.[1];
    if (size === undefined) return parts.length === 0 ? undefined : joinBytes(parts);
    const count = Number.parseInt(size, 16);
    if (count === 0) break;
    parts.push(raw.subarray(end + 1, end + 1 + count));
    at = end + 1 + count;
    while (raw[at] === 0x0d || raw[at] === 0x0a) at += 1;
  }
  return joinBytes(parts);
}
