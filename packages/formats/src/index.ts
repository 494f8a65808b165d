export { EXPORT_FORMATS, findExportFormat } from "./export-formats.ts";
export { kindsAsked, toFileText } from "./export-format.ts";
export type { ExportFile, ExportFormat, ExportOptions } from "./export-format.ts";
export type { ExportPart, ExportSource, JsonPage } from "./export-source.ts";
export { createSlicer, partSize, toExportSource, toPart } from "./to-export-source.ts";
export { where } from "./where.ts";
export { acceptedOnly } from "./accepted-only.ts";
export { checkCondition, parseCondition } from "./condition.ts";
export type { Condition } from "./condition.ts";
export { idOf } from "./id-of.ts";
export { QUOTE_LENGTH, quoteOf, recordFor, shortQuote } from "./short-quote.ts";
export { toJsonDocument } from "./record/json.ts";
export {
  DATA_PACKAGE,
  DATA_PACKAGE_FILE,
  MIDNIGHT,
  tableFile,
  toTableResource,
} from "./record/datapackage.ts";
export { toZip } from "./zip/to-zip.ts";
export { toLines } from "./record/record-lines.ts";
export { schemaFile, schemaId, toJsonSchema } from "./record/json-schema.ts";
export type { JsonSchema } from "./record/json-schema.ts";
export { toJsonLd } from "./linked/to-json-ld.ts";
export type { JsonLdDocument } from "./linked/to-json-ld.ts";
export { NAMESPACES, TERMS, toIri, TYPES } from "./linked/vocabulary.ts";
export { toBibtex } from "./citation/bibtex.ts";
export { toCslItem } from "./citation/csl-json.ts";
export type { CslItem } from "./citation/csl-json.ts";
export { toRis } from "./citation/ris.ts";
export { DOSSIER_POLICY, dossierToHtml } from "./dossier/dossier-to-html.ts";
export { dossierToMarkdown } from "./dossier/dossier-to-markdown.ts";
export type { Dossier, DossierSubject } from "./dossier/dossier.ts";
export { toDossier } from "./dossier/to-dossier.ts";
export { parseAnnotations } from "./annotation/parse-annotations.ts";
export type { AnnotationDraft, LostAnnotation, LostCode } from "./annotation/annotation-draft.ts";
export { Note } from "./annotation/note.ts";
export { toEntitiesByName } from "./annotation/entities-by-name.ts";
export { findOwnId } from "./annotation/own-id.ts";
export { takeAnnotations } from "./annotation/take-annotations.ts";
export type { TakenAnnotations, TakeOptions } from "./annotation/take-annotations.ts";
export type { AnnotatedArticle, AnnotationShelf } from "./annotation/annotation-shelf.ts";
