import type { Finding } from "@onrecord/domain";
import { newFinding } from "@onrecord/domain";
import { DATA_PACKAGE_FILE } from "@onrecord/formats";
import { toManifestCandidate } from "./data-package.ts";
import { toLineFinder } from "./line-finder.ts";
import { decodeJsonFile } from "./parse-table.ts";
import { outlineJson } from "./json-outline.ts";

/** `datapackage.json` as it was read: nobody has checked it yet. */
export type DescriptorReading = {
  /** The whole descriptor; undefined where it cannot be read. */
  readonly value: unknown;
  /** Its part that is the manifest. */
  readonly manifest: unknown;
  /** The line of a value, by its JSON pointer. */
  readonly lineOf: (pointer: string) => number;
  readonly findings: readonly Finding[];
};

/** Parses the bytes of a `datapackage.json`. */
export function parseDescriptor(bytes: Uint8Array): DescriptorReading {
  const { text, findings } = decodeJsonFile(DATA_PACKAGE_FILE, bytes);
  const outline = outlineJson(text);
  const { lineAt, columnAt } = toLineFinder(text);
  if (!outline.ok) {
    const { offset, reason } = outline;
    const path = { file: DATA_PACKAGE_FILE, line: lineAt(offset), pointer: "" };
    findings.push(newFinding("json-malformed", { path }, { reason, column: columnAt(offset) }));
    return { value: undefined, manifest: undefined, lineOf: () => 1, findings };
  }
  const value: unknown = JSON.parse(text);
  return {
    value,
    manifest: toManifestCandidate(value),
    lineOf: (pointer) => lineAt(outline.offsets.get(pointer) ?? 0),
    findings,
  };
}
