import type { Reference } from "@onrecord/domain";
import type { ExportFormat, ExportOptions } from "../export-format.ts";
import { toPrintableLine } from "../printable-text.ts";
import { CITABLE_KINDS, citationFile } from "./citation-format.ts";
import { noteOfReference, plainDateOf, titleOf } from "./reference-words.ts";

const MEDIA_TYPE = "application/x-research-info-systems";

/** RIS, which nearly every reference manager imports. */
export const RIS: ExportFormat = {
  name: "ris",
  label: "RIS",
  meaning: "The same citations for EndNote, Zotero, Mendeley and library systems.",
  extension: "ris",
  mediaType: MEDIA_TYPE,
  kinds: CITABLE_KINDS,
  *write(source, options) {
    const frame = { before: "", between: "\r\n", after: "" };
    const file = { name: "references.ris", mediaType: MEDIA_TYPE };
    yield citationFile(file, { toText: toRis, frame }, { source, options });
  },
};

/** One reference of the type newspaper article. A tag a line, so that no value has a line end. */
export function toRis(reference: Reference, options: ExportOptions): string {
  const date = plainDateOf(reference);
  const fields: readonly (readonly [string, string | null | undefined])[] = [
    ["TY", "NEWS"],
    ["ID", reference.id],
    ["TI", titleOf(reference)],
    ["AU", reference.author],
    ["T2", reference.publisher],
    ["PY", date?.year],
    // Year, month and day have their places even where they are empty.
    ["DA", date === undefined ? null : `${date.year}/${date.month ?? ""}/${date.day ?? ""}/`],
    ["LA", reference.language],
    ["UR", reference.url ?? reference.original],
    ["N1", noteOfReference(reference, options)],
  ];
  const lines = fields.flatMap(([tag, value]) => {
    const text = value === null || value === undefined ? "" : toPrintableLine(value);
    return text === "" ? [] : [`${tag}  - ${text}\r\n`];
  });
  return `${lines.join("")}ER  - \r\n`;
}
