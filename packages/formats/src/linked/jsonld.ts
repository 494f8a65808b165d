import type { ExportFormat, ExportOptions } from "../export-format.ts";
import type { ExportSource } from "../export-source.ts";
import { toContext } from "./to-context.ts";
import { LINKED_KINDS, toLinkedNodes } from "./to-linked-nodes.ts";
import { toWellFormedJson } from "../well-formed-json.ts";

/** The graph as one JSON-LD document, a line to a node. */
export const JSON_LD: ExportFormat = {
  name: "jsonld",
  label: "JSON-LD (schema.org)",
  meaning: "For search engines and programs that know schema.org, with evidence and provenance.",
  extension: "jsonld",
  mediaType: "application/ld+json",
  kinds: LINKED_KINDS,
  write: (source, options) => [
    {
      name: "record.jsonld",
      mediaType: "application/ld+json",
      kind: null,
      chunks: toChunks(source, options),
    },
  ],
};

function* toChunks(source: ExportSource, options: ExportOptions): Iterable<string> {
  yield `{"@context":${JSON.stringify(toContext())},\n"@graph":[\n`;
  let comma = "";
  for (const node of toLinkedNodes(source, options)) {
    yield comma + toWellFormedJson(node);
    comma = ",\n";
  }
  yield "\n]}\n";
}
