import { indexDataset, isOnRecord } from "@onrecord/domain";
import type { ExportFormat, ExportOptions } from "../export-format.ts";
import { kindsAsked } from "../export-format.ts";
import type { ExportSource } from "../export-source.ts";
import { toPloverRecord } from "./to-plover-record.ts";

const MEDIA_TYPE = "application/x-ndjson";

/** Events as PLOVER records, one a line. */
export const PLOVER: ExportFormat = {
  name: "plover",
  label: "PLOVER events",
  meaning: "Coded events with their text and spans, for the study of conflict and cooperation.",
  extension: "plover.jsonl",
  mediaType: MEDIA_TYPE,
  kinds: ["event"],
  *write(source, options) {
    yield {
      name: "events.plover.jsonl",
      mediaType: MEDIA_TYPE,
      kind: "event",
      chunks: chunksOf(source, options),
    };
  },
};

function* chunksOf(source: ExportSource, options: ExportOptions): Generator<string> {
  if (kindsAsked(["event"], options).length === 0) return;
  for (const part of source.parts("event")) {
    const index = indexDataset(part.slice);
    for (const record of part.records)
      if (record.kind === "event" && isOnRecord(record))
        yield `${JSON.stringify(toPloverRecord(index, record, options))}\n`;
  }
}
