import type { Dataset } from "@onrecord/domain";
import { RECORD_KINDS, recordsOf, TABLE_OF } from "@onrecord/domain";
import { toLines } from "../dataset/dataset-files.ts";
import { schemaId } from "./json-schema.ts";

/**
 * A dataset as one JSON document, with the name of its JSON Schema. It holds the texts word for
 * word; each record has a line of its own, so that exports can be compared line by line.
 */
export function toExportJson(dataset: Dataset): string {
  const tables = RECORD_KINDS.map((kind) => {
    const lines = toLines(kind, recordsOf(dataset, kind)).trimEnd().split("\n");
    return [TABLE_OF[kind], lines[0] === "" ? "[]" : `[\n${lines.join(",\n")}\n]`] as const;
  });
  const texts = Object.entries(dataset.texts)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, text]) => `${JSON.stringify(file)}: ${JSON.stringify(text)}`);
  const members = [
    ["$schema", JSON.stringify(schemaId())] as const,
    ["manifest", JSON.stringify(dataset.manifest, null, 2)] as const,
    ...tables,
    ["texts", texts.length === 0 ? "{}" : `{\n${texts.join(",\n")}\n}`] as const,
  ];
  return `{\n${members.map(([key, value]) => `"${key}": ${value}`).join(",\n")}\n}\n`;
}
