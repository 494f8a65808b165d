import type { Dataset } from "@onrecord/domain";
import { RECORD_KINDS, TABLE_OF } from "@onrecord/domain";
import type { ExportFormat, ExportOptions } from "../export-format.ts";
import { kindsAsked, toFileText } from "../export-format.ts";
import type { ExportSource, JsonPage } from "../export-source.ts";
import { toExportSource } from "../to-export-source.ts";
import { schemaId } from "./json-schema.ts";
import { recordLines } from "./record-lines.ts";

/**
 * One JSON document, with the name of its JSON Schema. It holds the texts word for word; each record
 * has a line of its own, so that exports can be compared line by line. The outline of a dataset is
 * kept: tables that were not asked for are empty.
 */
export const JSON_DOCUMENT: ExportFormat = {
  name: "json",
  label: "JSON",
  meaning: "Everything in one file, the texts word for word; what can be read back without loss.",
  extension: "json",
  mediaType: "application/json",
  kinds: RECORD_KINDS,
  *write(source, options) {
    const { mediaType } = JSON_DOCUMENT;
    const chunks = toChunks(source, options);
    yield { name: "dataset.json", kind: null, mediaType, chunks };
  },
};

/** The whole document of a dataset that lies in memory. */
export const toJsonDocument = (dataset: Dataset): string => {
  const [file] = JSON_DOCUMENT.write(toExportSource(dataset), {});
  return file === undefined ? "" : toFileText(file);
};

type Chunks = Generator<string | Uint8Array>;

function* toChunks(source: ExportSource, options: ExportOptions): Chunks {
  const kinds = kindsAsked(RECORD_KINDS, options);
  const manifest = JSON.stringify(source.manifest, null, 2);
  yield `{\n"$schema": ${JSON.stringify(schemaId())},\n"manifest": ${manifest},\n`;
  for (const kind of RECORD_KINDS) {
    yield `"${TABLE_OF[kind]}": `;
    const how = { between: BETWEEN, options };
    yield* toContainer(kinds.includes(kind) ? recordLines(source, kind, how) : [], "[]");
    yield BETWEEN;
  }
  yield '"texts": ';
  const withTexts = options.withoutText !== true && kinds.includes("article");
  yield* toContainer(withTexts ? textLines(source) : [], "{}");
  yield "\n}\n";
}

/** Between the members of a list or an object. */
const BETWEEN = ",\n";

function* textLines(source: ExportSource): Generator<JsonPage> {
  for (const [file, text] of source.texts())
    yield { count: 1, json: `${JSON.stringify(file)}: ${JSON.stringify(text)}` };
}

/** A list or an object with a member a line; one without members on the line of its name. */
function* toContainer(members: Iterable<JsonPage>, brackets: "[]" | "{}"): Chunks {
  let isEmpty = true;
  for (const { count, json } of members) {
    if (count === 0) continue;
    yield isEmpty ? `${brackets[0]}\n` : BETWEEN;
    yield json;
    isEmpty = false;
  }
  yield isEmpty ? brackets : `\n${brackets[1]}`;
}
