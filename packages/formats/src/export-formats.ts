import { BIBTEX } from "./citation/bibtex.ts";
import { CSL_JSON } from "./citation/csl-json.ts";
import { RIS } from "./citation/ris.ts";
import type { ExportFormat } from "./export-format.ts";
import { WEB_ANNOTATION } from "./annotation/webannotation.ts";
import { JSON_LD } from "./linked/jsonld.ts";
import { N_QUADS } from "./linked/nquads.ts";
import { TURTLE } from "./linked/turtle.ts";
import { FTM } from "./ftm/ftm.ts";
import { GEOJSON } from "./geo/geojson.ts";
import { GEXF } from "./network/gexf.ts";
import { GRAPHML } from "./network/graphml.ts";
import { NINJS } from "./ninjs/ninjs.ts";
import { PLOVER } from "./plover/plover.ts";
import { CSV } from "./record/csv.ts";
import { DATA_PACKAGE } from "./record/datapackage.ts";
import { JSON_DOCUMENT } from "./record/json.ts";
import { JSON_LINES } from "./record/jsonl.ts";

/** All formats, in the order in which menus and help show them. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  // The record itself.
  JSON_DOCUMENT,
  JSON_LINES,
  CSV,
  DATA_PACKAGE,
  // Linked data.
  JSON_LD,
  N_QUADS,
  TURTLE,
  // Other vocabularies.
  FTM,
  NINJS,
  PLOVER,
  GEOJSON,
  // The network.
  GRAPHML,
  GEXF,
  // Citations.
  BIBTEX,
  RIS,
  CSL_JSON,
  // Words in texts.
  WEB_ANNOTATION,
];

/** The format with this name; undefined where there is none. */
export const findExportFormat = (name: string): ExportFormat | undefined =>
  EXPORT_FORMATS.find((format) => format.name === name);
