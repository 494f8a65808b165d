/** Options that mean the same in several commands, said once. */
import type { OptionDeclarations } from "../option.ts";

/** Loads the kinds of record: `statement`, `event`, … */
export const loadKinds = async (): Promise<readonly string[]> =>
  (await import("@onrecord/domain")).RECORD_KINDS;

/** Loads the codes of findings: `anchor-mismatch`, … */
export const loadCodes = async (): Promise<readonly string[]> =>
  (await import("@onrecord/domain")).FINDING_CODES;

export const SHARED_OPTIONS = {
  json: { kind: "flag", summary: "print JSON, for programs" },
  archive: {
    kind: "value",
    placeholder: "file",
    summary: "the collection to work on",
  },
  url: {
    kind: "value",
    placeholder: "address",
    summary: "where the web app is served, for permalinks, instead of ONRECORD_URL",
  },
  force: { kind: "flag", summary: "replace what is there already" },
} as const satisfies OptionDeclarations;
