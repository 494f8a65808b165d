import type { ExportFormat } from "./export-format.ts";
import { JSON_LD } from "./linked/jsonld.ts";
import { N_QUADS } from "./linked/nquads.ts";
import { TURTLE } from "./linked/turtle.ts";
import { CSV } from "./record/csv.ts";
import { JSON_DOCUMENT } from "./record/json.ts";
import { JSON_LINES } from "./record/jsonl.ts";

/** All formats, in the order in which menus and help show them. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  // The record itself.
  JSON_DOCUMENT,
  JSON_LINES,
  CSV,
  // Linked data.
  JSON_LD,
  N_QUADS,
  TURTLE,
];

/** The format with this name; undefined where there is none. */
export const findExportFormat = (name: string): ExportFormat | undefined =>
  EXPORT_FORMATS.find((format) => format.name === name);
