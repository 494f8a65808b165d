import type { Finding } from "@onrecord/domain";
import { newFinding } from "@onrecord/domain";
import { decodeText } from "./decode-text.ts";
import { outlineJson } from "./json-outline.ts";

/** The records of a JSON Lines file that are JSON, with their lines. */
export type TableReading = {
  readonly records: readonly unknown[];
  /** The line of each record, counted from 1. */
  readonly lines: readonly number[];
  readonly findings: readonly Finding[];
};

const BYTE_ORDER_MARK = "\uFEFF";

/** Reads the lines of a table. A line that is not JSON is reported and left out. */
export function parseTable(file: string, bytes: Uint8Array): TableReading {
  const { text, findings } = decodeJsonFile(file, bytes);
  const records: unknown[] = [];
  const lines: number[] = [];
  const rows = text.split("\n");
  if (rows.at(-1) === "") rows.pop();
  for (const [index, row] of rows.entries()) {
    const path = { file, line: index + 1, pointer: "" };
    if (row.trim() === "") {
      findings.push(newFinding("line-blank", { path }, {}));
      continue;
    }
    const outline = outlineJson(row, 0);
    if (outline.ok) {
      records.push(JSON.parse(row));
      lines.push(index + 1);
    } else {
      const { reason, offset } = outline;
      findings.push(newFinding("json-malformed", { path }, { reason, column: offset + 1 }));
    }
  }
  return { records, lines, findings };
}

/** The words of a JSON file without a byte order mark, which JSON does not know. */
export function decodeJsonFile(
  file: string,
  bytes: Uint8Array,
): { text: string; findings: Finding[] } {
  const { text, firstBadByte } = decodeText(bytes);
  const findings: Finding[] = [];
  if (firstBadByte !== null) {
    const line = countLines(bytes.subarray(0, firstBadByte - 1));
    const path = { file, line, pointer: "" };
    findings.push(newFinding("text-not-utf8", { path }, { file, byte: firstBadByte }));
  }
  if (!text.startsWith(BYTE_ORDER_MARK)) return { text, findings };
  const reason = "the file begins with a byte order mark; save it as UTF-8 without one";
  const path = { file, line: 1, pointer: "" };
  findings.push(newFinding("json-malformed", { path }, { reason, column: 1 }));
  return { text: text.slice(BYTE_ORDER_MARK.length), findings };
}

const countLines = (bytes: Uint8Array): number =>
  bytes.reduce((lines, byte) => (byte === 0x0a ? lines + 1 : lines), 1);
