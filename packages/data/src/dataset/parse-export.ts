import { createHash } from "node:crypto";
import type { DatasetCandidate, Finding } from "@onrecord/domain";
import { newFinding } from "@onrecord/domain";
import { outlineJson } from "./json-outline.ts";
import { toLineFinder } from "./line-finder.ts";
import { decodeJsonFile } from "./parse-table.ts";
import type { RawReading } from "./raw-reading.ts";

/** Parses the bytes of a JSON export; `file` is the name that the findings give. */
export function parseExport(file: string, bytes: Uint8Array): RawReading {
  const { text, findings } = decodeJsonFile(file, bytes);
  const outline = outlineJson(text, 3);
  const { lineAt, columnAt } = toLineFinder(text);
  const lineOf = (pointer: string): number =>
    lineAt((outline.ok ? outline.offsets.get(pointer) : undefined) ?? 0);
  return {
    candidate: outline.ok
      ? toCandidate(withOwnFingerprints(JSON.parse(text)))
      : { manifest: undefined, texts: {} },
    findings: outline.ok ? findings : [...findings, toFault(outline)],
    origin: (table, index) => ({ file, line: lineOf(`/${table}/${index}`) }),
    manifestLineOf: (pointer) => lineOf(`/manifest${pointer}`),
  };

  function toFault({ reason, offset }: { reason: string; offset: number }): Finding {
    const place = { path: { file, line: lineAt(offset), pointer: "" } };
    return newFinding("json-malformed", place, { reason, column: columnAt(offset) });
  }
}

const encoder = new TextEncoder();

/** The value with the fingerprints that its texts have, whatever the file says: the check compares. */
function withOwnFingerprints(value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("texts" in value)) return value;
  const { texts } = value;
  if (typeof texts !== "object" || texts === null || Array.isArray(texts)) return value;
  const entries = Object.entries(texts).map(([file, source]: [string, unknown]) => [
    file,
    withOwnFingerprint(source),
  ]);
  return { ...value, texts: Object.fromEntries(entries) };
}

function withOwnFingerprint(source: unknown): unknown {
  if (typeof source !== "object" || source === null || !("text" in source)) return source;
  if (typeof source.text !== "string") return source;
  const bytes = encoder.encode(source.text);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { ...source, sha256, bytes: bytes.byteLength };
}

/** The outline of a dataset, as far as the value has it; `check` says what is wrong with the rest. */
function toCandidate(value: unknown): DatasetCandidate {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { manifest: undefined, texts: {} };
  }
  const { $schema: _name, ...rest } = {
    $schema: undefined,
    manifest: undefined,
    texts: {},
    ...value,
  };
  return rest;
}
