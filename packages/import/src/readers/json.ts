import type { Sample } from "../detect/sample.ts";
import { RecordReader, toDoubtFindings } from "../fields/record-reader.ts";
import type { ImportEvent } from "../import-event.ts";
import { findItems } from "../json/find-items.ts";
import { isJsonObject } from "../json/json-object.ts";
import type { JsonObject } from "../json/json-object.ts";
import { JsonValueSplitter } from "../json/json-value-splitter.ts";
import type { JsonPiece } from "../json/json-value-splitter.ts";
import { parseJsonObject } from "../json/parse-json-object.ts";
import type { ByteSource } from "../source/byte-source.ts";
import { formatBytes } from "../source/format-bytes.ts";
import { openRecords } from "../source/open-records.ts";
import type { DecodedText } from "../text/decode-text.ts";
import type { Fit, ReadContext, Reader } from "./reader.ts";
import { toFinding } from "./to-finding.ts";

/**
 * JSON: a list of objects, objects one after another, or one object that is an article or holds a list
 * of them, as the answers of news sites do (`{"status": "ok", "articles": […]}`). A list at the top is
 * read item by item, however long it is.
 */
export const jsonReader: Reader = {
  format: "json",
  extensions: [".json"],
  detects: detectJson,
  read: readJson,
};

/** An object on one line may be the first of JSON Lines as well: then the name decides. */
function detectJson({ text }: Sample): Fit {
  const start = text?.trimStart() ?? "";
  if (!/^(?:\[\s*[{\]]|\{\s*["}])/u.test(start)) return "no";
  const [line = ""] = start.split("\n", 1);
  const isOneLine = line.length === start.length || parseJsonObject(line).ok;
  return isOneLine && line.startsWith("{") ? "possible" : "certain";
}

async function* readJson(source: ByteSource, context: ReadContext): AsyncGenerator<ImportEvent> {
  const { chunks, decode, doubts } = await openRecords(source.chunks);
  yield* toDoubtFindings(source, doubts, null);
  const { wholeBytes, articleBytes } = context.limits;
  const splitter = new JsonValueSplitter(wholeBytes);
  const records = new RecordReader(source, context, "json");
  for await (const chunk of chunks) {
    for (const piece of splitter.push(chunk)) yield* readPiece(piece);
  }
  for (const piece of splitter.end()) yield* readPiece(piece);
  yield* records.end();

  function* readPiece(piece: JsonPiece): Generator<ImportEvent> {
    const { line } = piece;
    if (piece.kind === "broken") {
      const reason = `It is no JSON from here on: ${piece.reason}. What stands before was taken.`;
      yield toFinding(source, "markup-malformed", { outcome: "refused", line, reason });
      return;
    }
    if (piece.kind === "too-long") {
      yield toTooLarge(source, { line, size: piece.size, limit: wholeBytes });
      return;
    }
    const decoded = decode(piece.bytes);
    const parsed = parseJsonObject(decoded.text);
    if (!parsed.ok) {
      yield toFinding(source, "record-malformed", {
        outcome: "refused",
        line,
        reason: parsed.error,
      });
      return;
    }
    const object = parsed.value;
    const items = records.hasText(object) ? undefined : findItems(object);
    if (items !== undefined) yield* readItems(items, { line, decoded });
    else if (piece.bytes.length > articleBytes) {
      yield toTooLarge(source, { line, size: piece.bytes.length, limit: articleBytes });
    } else yield* records.read(object, { line, decoded, bytes: piece.bytes });
  }

  /** The items of a list within an object. Their bytes are written anew, for they were not cut out one by one. */
  function* readItems(
    items: readonly unknown[],
    place: { readonly line: number; readonly decoded: DecodedText },
  ): Generator<ImportEvent> {
    for (const item of items) {
      if (isJsonObject(item)) yield* records.read(item, { ...place, bytes: toBytes(item) });
      else {
        const reason = "An item of the list is no object.";
        yield toFinding(source, "record-malformed", {
          outcome: "refused",
          line: place.line,
          reason,
        });
      }
    }
  }
}

const toBytes = (object: JsonObject): Uint8Array => Buffer.from(JSON.stringify(object));

function toTooLarge(
  source: ByteSource,
  { line, size, limit }: { readonly line: number; readonly size: number; readonly limit: number },
): ImportEvent {
  const reason = `It has ${formatBytes(size)}, and ${formatBytes(limit)} are allowed.`;
  return toFinding(source, "article-too-large", { outcome: "refused", line, reason });
}
