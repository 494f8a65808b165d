import type { ByteLine } from "../bytes/line-splitter.ts";
import { LineSplitter } from "../bytes/line-splitter.ts";
import type { Sample } from "../detect/sample.ts";
import { RecordReader, toDoubtFindings } from "../fields/record-reader.ts";
import type { ImportEvent } from "../import-event.ts";
import { parseJsonObject } from "../json/parse-json-object.ts";
import type { ByteSource } from "../source/byte-source.ts";
import { formatBytes } from "../source/format-bytes.ts";
import { openRecords } from "../source/open-records.ts";
import type { Fit, ReadContext, Reader } from "./reader.ts";
import { toFinding } from "./to-finding.ts";

/**
 * JSON Lines (https://jsonlines.org): one object a line, each an article. A line that is broken or too
 * long is refused, and the rest goes on.
 */
export const jsonLinesReader: Reader = {
  format: "json-lines",
  extensions: [".jsonl", ".ndjson", ".jsonlines", ".ldjson"],
  detects: detectJsonLines,
  read: readJsonLines,
};

/** Two lines that are objects each are no other format; one is, if the name says so. */
function detectJsonLines({ text, isWhole }: Sample): Fit {
  if (text === null || !/^\s*\{/u.test(text)) return "no";
  const lines = text.trimStart().split("\n", 3);
  const [first = "", second] = lines;
  // The first line goes on beyond the sample: it may be one of many, or a whole JSON file.
  if (second === undefined && !isWhole) return "possible";
  if (!parseJsonObject(first).ok) return "no";
  return second !== undefined && second.trimStart().startsWith("{") ? "certain" : "possible";
}

async function* readJsonLines(
  source: ByteSource,
  context: ReadContext,
): AsyncGenerator<ImportEvent> {
  const { chunks, decode, doubts } = await openRecords(source.chunks);
  yield* toDoubtFindings(source, doubts, null);
  const splitter = new LineSplitter(context.limits.lineBytes);
  const records = new RecordReader(source, context, "json-lines");
  for await (const chunk of chunks) {
    for (const line of splitter.push(chunk)) yield* readLine(line);
  }
  for (const line of splitter.end()) yield* readLine(line);
  yield* records.end();

  function* readLine(line: ByteLine): Generator<ImportEvent> {
    if (line.kind === "too-long") {
      const { lineBytes } = context.limits;
      const reason = `The line has ${formatBytes(line.size)}, and ${formatBytes(lineBytes)} are allowed.`;
      yield toFinding(source, "line-too-long", { outcome: "refused", line: line.line, reason });
      return;
    }
    if (isBlank(line.bytes)) return;
    const decoded = decode(line.bytes);
    const parsed = parseJsonObject(decoded.text);
    if (!parsed.ok) {
      yield toFinding(source, "record-malformed", {
        outcome: "refused",
        line: line.line,
        reason: parsed.error,
      });
      return;
    }
    yield* records.read(parsed.value, { line: line.line, bytes: line.bytes, decoded });
  }
}

const isBlank = (bytes: Uint8Array): boolean =>
  bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
