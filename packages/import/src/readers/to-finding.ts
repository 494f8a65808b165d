import type { ImportEvent } from "../import-event.ts";
import type { ImportFindingCode, ImportOutcome } from "../import-findings.ts";
import type { ByteSource } from "../source/byte-source.ts";

type FindingWords = {
  readonly outcome: ImportOutcome;
  readonly reason: string;
  readonly line?: number | null;
};

/** A finding at a source, as an event. */
export function toFinding(
  { path, entry }: Pick<ByteSource, "path" | "entry">,
  code: ImportFindingCode,
  { outcome, reason, line = null }: FindingWords,
): ImportEvent {
  return { kind: "finding", finding: { code, outcome, path, entry, line, reason } };
}
