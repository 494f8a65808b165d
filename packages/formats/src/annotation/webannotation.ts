import type { RecordKind } from "@onrecord/domain";
import { indexDataset } from "@onrecord/domain";
import type { ExportFormat, ExportOptions } from "../export-format.ts";
import { kindsAsked } from "../export-format.ts";
import type { ExportPart, ExportSource } from "../export-source.ts";
import { toWellFormedJson } from "../well-formed-json.ts";
import type { AnnotationScope } from "./to-annotations.ts";
import {
  createAnnotationScope,
  toEvidenceAnnotations,
  toMentionAnnotation,
} from "./to-annotations.ts";
import type { WebAnnotation } from "./web-annotation.ts";
import { ANNOTATION_CONTEXT } from "./web-annotation.ts";

const KINDS_ANNOTATED: readonly RecordKind[] = ["mention", "statement", "event", "relation"];

const MEDIA_TYPE = 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"';

/** One annotation to each mention and to each piece of evidence. */
export const WEB_ANNOTATION: ExportFormat = {
  name: "webannotation",
  label: "Web Annotation (W3C)",
  meaning: "For annotation tools: the words of each mention and of each piece of evidence.",
  extension: "jsonld",
  mediaType: MEDIA_TYPE,
  kinds: KINDS_ANNOTATED,
  write: (source, options) => [
    {
      name: "annotations.jsonld",
      mediaType: MEDIA_TYPE,
      kind: null,
      chunks: toChunks(source, options),
    },
  ],
};

/**
 * A collection with one page, which holds all of it: `total` comes last, when it is known. Whoever
 * reads the items one at a time needs no more memory than whoever writes them.
 */
function* toChunks(source: ExportSource, options: ExportOptions): Iterable<string> {
  const id = `urn:on-record:dataset/${source.manifest.name}/annotations`;
  const head = {
    "@context": ANNOTATION_CONTEXT,
    id,
    type: "AnnotationCollection",
    label: source.manifest.title,
    last: `${id}/1`,
  };
  const page = { id: `${id}/1`, type: "AnnotationPage", partOf: id, startIndex: 0 };
  yield `${open(head)},\n"first":${open(page)},"items":[\n`;
  let total = 0;
  for (const annotation of toAnnotations(source, options)) {
    yield `${total === 0 ? "" : ",\n"}${toWellFormedJson(annotation)}`;
    total += 1;
  }
  yield `\n]},\n"total":${total}}\n`;
}

/** The JSON of an object that goes on. */
const open = (value: object): string => toWellFormedJson(value).slice(0, -1);

function* toAnnotations(source: ExportSource, options: ExportOptions): Iterable<WebAnnotation> {
  for (const kind of kindsAsked(KINDS_ANNOTATED, options)) {
    for (const part of source.parts(kind)) {
      const scope = createAnnotationScope(indexDataset(part.slice), options);
      yield* annotationsOf(part, scope);
    }
  }
}

function* annotationsOf({ records }: ExportPart, scope: AnnotationScope): Iterable<WebAnnotation> {
  for (const record of records) {
    if (record.kind === "mention") yield toMentionAnnotation(record, scope);
    if (record.kind === "statement" || record.kind === "event" || record.kind === "relation")
      yield* toEvidenceAnnotations(record, scope);
  }
}
