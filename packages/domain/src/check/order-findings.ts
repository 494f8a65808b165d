import { RECORD_KINDS, TABLE_OF } from "../dataset/kinds.ts";
import type { Finding } from "./finding.ts";
import { comparePointers } from "./json-pointer.ts";
import { MANIFEST_FILE } from "./origin.ts";
import type { Origin } from "./origin.ts";

/** Sorts findings as a reader meets them: file after file, by line, pointer, passage and code. */
export function orderFindings(findings: readonly Finding[], origin: Origin): Finding[] {
  const tables = RECORD_KINDS.map((kind) => origin(TABLE_OF[kind], 0).file);
  const order = new Map([MANIFEST_FILE, ...tables].map((file, rank) => [file, rank]));
  const rankOf = (file: string): number => order.get(file) ?? order.size;
  return findings.toSorted(
    (a, b) =>
      rankOf(a.path.file) - rankOf(b.path.file) ||
      compareWords(a.path.file, b.path.file) ||
      a.path.line - b.path.line ||
      comparePointers(a.path.pointer, b.path.pointer) ||
      (a.span?.start ?? 0) - (b.span?.start ?? 0) ||
      compareWords(a.code, b.code),
  );
}

/** By code unit, the same in every place; the words of a language have no say here. */
const compareWords = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
