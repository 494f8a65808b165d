/**
 * Brings datasets of older formats up to date. Each step is a pure function from one version to the
 * next, applied in turn; version 1 is the first, so that there is no step yet.
 */
import type { DatasetCandidate } from "@onrecord/domain";
import { RECORD_KINDS, SCHEMA_VERSION, TABLE_OF } from "@onrecord/domain";
import type { TableName } from "@onrecord/domain";

/** What a step does to the manifest and to each record. Records keep their order and their number. */
export type Migration = {
  readonly manifest: (manifest: { readonly [key: string]: unknown }) => unknown;
  readonly record: (table: TableName, record: unknown) => unknown;
};

/** The steps, oldest first: step n brings a dataset from version n + 1 to version n + 2. */
export const MIGRATIONS: readonly Migration[] = [];

/** What became of a dataset: up to date, or of a version newer than this program knows. */
export type MigrationResult =
  | { readonly kind: "current"; readonly candidate: DatasetCandidate }
  | { readonly kind: "newer"; readonly found: number; readonly supported: number };

/**
 * Takes a dataset through the steps that its version lacks. One without a version that can be read
 * comes back as it is, and the check says what is wrong with it.
 */
export function migrateDataset(
  candidate: DatasetCandidate,
  steps: readonly Migration[] = MIGRATIONS,
): MigrationResult {
  const supported = steps === MIGRATIONS ? SCHEMA_VERSION : steps.length + 1;
  const found = findVersion(candidate.manifest);
  if (found === undefined || found < 1) return { kind: "current", candidate };
  if (found > supported) return { kind: "newer", found, supported };
  return { kind: "current", candidate: steps.slice(found - 1).reduce(applyStep, candidate) };
}

function findVersion(manifest: unknown): number | undefined {
  if (typeof manifest !== "object" || manifest === null || !("schemaVersion" in manifest))
    return undefined;
  const version = manifest.schemaVersion;
  return typeof version === "number" && Number.isInteger(version) ? version : undefined;
}

function applyStep(candidate: DatasetCandidate, step: Migration): DatasetCandidate {
  const tables = RECORD_KINDS.map((kind) => TABLE_OF[kind]).flatMap((table) => {
    const records = candidate[table];
    return Array.isArray(records)
      ? [[table, records.map((record: unknown) => step.record(table, record))] as const]
      : [];
  });
  const manifest = step.manifest(Object.fromEntries(Object.entries(candidate.manifest ?? {})));
  return { ...candidate, manifest, ...Object.fromEntries(tables) };
}
