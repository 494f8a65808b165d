import { indexDataset } from "@onrecord/domain";
import type { ExportFormat, ExportOptions } from "../export-format.ts";
import { kindsAsked } from "../export-format.ts";
import type { ExportSource } from "../export-source.ts";
import { toNinjsItem } from "./to-ninjs-item.ts";

const MEDIA_TYPE = "application/x-ndjson";

/** Articles as ninjs 3.1 news items, one a line. */
export const NINJS: ExportFormat = {
  name: "ninjs",
  label: "ninjs 3 (IPTC)",
  meaning: "Articles for newsroom systems and wire services, with who and what is in them.",
  extension: "ninjs.jsonl",
  mediaType: MEDIA_TYPE,
  kinds: ["article"],
  *write(source, options) {
    yield {
      name: "articles.ninjs.jsonl",
      mediaType: MEDIA_TYPE,
      kind: "article",
      chunks: chunksOf(source, options),
    };
  },
};

function* chunksOf(source: ExportSource, options: ExportOptions): Generator<string> {
  if (kindsAsked(["article"], options).length === 0) return;
  for (const part of source.parts("article")) {
    const index = indexDataset(part.slice);
    for (const record of part.records)
      if (record.kind === "article")
        yield `${JSON.stringify(toNinjsItem(index, record, options))}\n`;
  }
}
