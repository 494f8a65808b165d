import type { Finding, SourceText } from "@onrecord/domain";
import { newFinding } from "@onrecord/domain";
import { DATA_PACKAGE_FILE } from "@onrecord/formats";
import type { DescriptorReading } from "./parse-descriptor.ts";

type FolderContent = {
  readonly files: ReadonlySet<string>;
  readonly texts: { readonly [file: string]: SourceText };
};

/**
 * Compares the list of files in a descriptor with the files: each one listed must be there, and a
 * text must have the fingerprint that is listed. Paths are only compared, never opened.
 */
export function checkResources(
  { value, lineOf }: DescriptorReading,
  { files, texts }: FolderContent,
): Finding[] {
  if (typeof value !== "object" || value === null || !("resources" in value)) return [];
  if (!Array.isArray(value.resources)) return [];
  return value.resources.flatMap((resource: unknown, index): Finding[] => {
    if (typeof resource !== "object" || resource === null || !("path" in resource)) return [];
    const { path: listed } = resource;
    if (typeof listed !== "string") return [];
    const pointer = `/resources/${index}`;
    const path = { file: DATA_PACKAGE_FILE, line: lineOf(pointer), pointer };
    if (!files.has(listed)) return [newFinding("file-missing", { path }, { file: listed })];
    const expected = texts[listed] === undefined ? undefined : `sha256:${texts[listed].sha256}`;
    const found = "hash" in resource ? resource.hash : undefined;
    if (expected === undefined || found === undefined || found === expected) return [];
    const place = {
      path: { ...path, line: lineOf(`${pointer}/hash`), pointer: `${pointer}/hash` },
    };
    return [
      newFinding("manifest-error", place, {
        fault: "wrong-value",
        field: "hash",
        expected,
        found: typeof found === "string" ? found : JSON.stringify(found),
        suggestion: null,
      }),
    ];
  });
}
