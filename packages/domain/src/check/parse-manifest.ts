import { Manifest, SCHEMA_VERSION } from "../dataset/manifest.ts";
import type { Finding } from "./finding.ts";
import type { FindingArgs, SchemaFault } from "./finding-args.ts";
import { newFinding } from "./new-finding.ts";
import { MANIFEST_FILE } from "./origin.ts";
import { findFaults } from "./schema-faults.ts";
import type { LocatedFault } from "./schema-faults.ts";

/** What stands in for a manifest that cannot be read. */
const UNREADABLE_MANIFEST: Manifest = {
  name: "unreadable",
  title: "Dataset without a readable manifest",
  description: "The manifest of this dataset cannot be read.",
  version: "unknown",
  schemaVersion: SCHEMA_VERSION,
  created: "1970-01-01",
  licenses: [{ name: "unknown" }],
  textRights: "unknown",
};

/** The manifest, or one that says that it cannot be read, and what is wrong with it. */
export function parseManifest(value: unknown): { manifest: Manifest; findings: Finding[] } {
  const parsed = Manifest.safeParse(value);
  if (parsed.success) return { manifest: parsed.data, findings: [] };
  const version = newerVersion(value);
  const findings = findFaults(Manifest, value).map((fault): Finding => {
    const path = { file: MANIFEST_FILE, line: 1, pointer: fault.pointer };
    return version !== undefined && fault.pointer === "/schemaVersion"
      ? newFinding("schema-version-newer", { path }, version)
      : newFinding("manifest-error", { path }, toSchemaFault(fault));
  });
  return { manifest: UNREADABLE_MANIFEST, findings };
}

function newerVersion(value: unknown): FindingArgs["schema-version-newer"] | undefined {
  if (typeof value !== "object" || value === null || !("schemaVersion" in value)) return undefined;
  const found = value.schemaVersion;
  const newer = typeof found === "number" && found > SCHEMA_VERSION;
  return newer ? { found, supported: SCHEMA_VERSION } : undefined;
}

function toSchemaFault(fault: LocatedFault): SchemaFault {
  if (fault.code === "schema-error") return fault.args;
  const { field, value, allowed, suggestion } = fault.args;
  return { fault: "wrong-value", field, expected: allowed.join(" or "), found: value, suggestion };
}
