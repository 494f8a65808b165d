/** What of a source fulfils conditions, as a source of its own. */
import type { RecordKind } from "@onrecord/domain";
import type { Condition } from "./condition.ts";
import { fulfils } from "./condition.ts";
import type { ExportPart, ExportSource } from "./export-source.ts";
import { createSlicer, toPart } from "./to-export-source.ts";

/**
 * The records of a source that fulfil every condition, with the texts of the articles among them.
 * Their paths are held in memory while texts are read; counting reads all the records of the kind.
 */
export function where(source: ExportSource, conditions: readonly Condition[]): ExportSource {
  if (conditions.length === 0) return source;
  function* parts(kind: RecordKind): Generator<ExportPart> {
    for (const part of source.parts(kind)) {
      const records = part.records.filter((record) =>
        conditions.every((condition) => fulfils(record, condition)),
      );
      if (records.length === part.records.length) yield part;
      else if (records.length > 0)
        yield toPart(kind, records, () => createSlicer(part.slice)(kind, records));
    }
  }
  return {
    manifest: source.manifest,
    count(kind) {
      let count = 0;
      for (const { records } of parts(kind)) count += records.length;
      return count;
    },
    parts,
    *texts() {
      const files = new Set<string>();
      for (const { records } of parts("article"))
        for (const record of records) if (record.kind === "article") files.add(record.file);
      for (const text of source.texts()) if (files.has(text[0])) yield text;
    },
  };
}
