/** `datapackage.json` as it is read: the files that tables lie in, and the manifest's part. */
import type { RecordKind } from "@onrecord/domain";
import { RECORD_KINDS } from "@onrecord/domain";
import { MIDNIGHT, tableFile } from "@onrecord/formats";

/** The files that tables lie in, with their kinds. */
export const KIND_OF_FILE: ReadonlyMap<string, RecordKind> = new Map(
  RECORD_KINDS.map((kind) => [tableFile(kind), kind]),
);

/** The manifest's part of a descriptor, as it stands: nobody has checked it yet. */
export function toManifestCandidate(descriptor: unknown): unknown {
  if (typeof descriptor !== "object" || descriptor === null || Array.isArray(descriptor))
    return descriptor;
  const fields = Object.entries(descriptor).filter(
    ([key]) => key !== "$schema" && key !== "resources",
  );
  return Object.fromEntries(
    fields.map(([key, value]: [string, unknown]) =>
      key === "created" && typeof value === "string" && value.endsWith(MIDNIGHT)
        ? [key, value.slice(0, -MIDNIGHT.length)]
        : [key, value],
    ),
  );
}
