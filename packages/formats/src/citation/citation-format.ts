/** The citations of a source, one after the other: what BibTeX, RIS and CSL-JSON have in common. */
import type { RecordKind, Reference } from "@onrecord/domain";
import { indexDataset, isOnRecord, toReference } from "@onrecord/domain";
import type { ExportFile, ExportOptions } from "../export-format.ts";
import { kindsAsked } from "../export-format.ts";
import type { ExportSource } from "../export-source.ts";

/** What can be cited: whole articles and single claims. */
export const CITABLE_KINDS: readonly RecordKind[] = ["article", "statement", "event", "relation"];

/** The references, in the order of the record. */
export function* referencesIn(source: ExportSource, options: ExportOptions): Generator<Reference> {
  for (const kind of kindsAsked(CITABLE_KINDS, options)) {
    for (const part of source.parts(kind)) {
      // A citation has the words themselves and not the sentences around them, which it takes time
      // to find: without texts none are looked for, and the words are those of the anchors.
      const index = indexDataset({ ...part.slice, texts: {} });
      for (const record of part.records.filter(isOnRecord)) {
        if (
          record.kind === "article" ||
          record.kind === "statement" ||
          record.kind === "event" ||
          record.kind === "relation"
        )
          yield toReference(index, record, options.baseUrl);
      }
    }
  }
}

/** A way of writing references down, for one of them (`onrecord cite`) and for a file of many. */
export type ReferenceStyle = {
  readonly toText: (reference: Reference, options: ExportOptions) => string;
  /** What stands before, between and after the references of a file. */
  readonly frame: { readonly before: string; readonly between: string; readonly after: string };
};

/** A file of all references. */
export const citationFile = (
  file: Omit<ExportFile, "chunks" | "kind">,
  style: ReferenceStyle,
  source: { readonly source: ExportSource; readonly options: ExportOptions },
): ExportFile => ({ ...file, kind: null, chunks: chunksOf(style, source) });

function* chunksOf(
  { toText, frame }: ReferenceStyle,
  { source, options }: { readonly source: ExportSource; readonly options: ExportOptions },
): Generator<string> {
  yield frame.before;
  let separator = "";
  for (const reference of referencesIn(source, options)) {
    yield separator + toText(reference, options);
    separator = frame.between;
  }
  yield frame.after;
}
