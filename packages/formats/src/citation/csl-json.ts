import type { Reference } from "@onrecord/domain";
import { parseEdtf } from "@onrecord/domain";
import type { ExportFormat, ExportOptions } from "../export-format.ts";
import { toPrintableLine } from "../printable-text.ts";
import { CITABLE_KINDS, citationFile } from "./citation-format.ts";
import { noteOfReference, titleOf, toPlainDate } from "./reference-words.ts";

const MEDIA_TYPE = "application/vnd.citationstyles.csl+json";

/** CSL-JSON, for citation styles, Pandoc and Zotero. */
export const CSL_JSON: ExportFormat = {
  name: "csl-json",
  label: "CSL-JSON",
  meaning: "The same citations for Pandoc, Zotero and the citation styles of journals.",
  extension: "csl.json",
  mediaType: MEDIA_TYPE,
  kinds: CITABLE_KINDS,
  *write(source, options) {
    const frame = { before: "[\n", between: ",\n", after: "\n]\n" };
    const file = { name: "references.csl.json", mediaType: MEDIA_TYPE };
    const toText = (reference: Reference): string => JSON.stringify(toCslItem(reference, options));
    yield citationFile(file, { toText, frame }, { source, options });
  },
};

type CslDate =
  | { readonly "date-parts": readonly (readonly number[])[]; readonly circa?: true }
  | { readonly literal: string };

/** An item of CSL-JSON 1.0 (https://github.com/citation-style-language/schema), as far as it is used. */
export type CslItem = {
  readonly id: string;
  readonly type: "article-newspaper";
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly "container-title"?: string;
  readonly issued?: CslDate;
  readonly language?: string;
  readonly URL?: string;
  readonly note?: string;
};

/** One reference as an item. */
export function toCslItem(reference: Reference, options: ExportOptions): CslItem {
  const { author, publisher, language } = reference;
  const issued = issuedOf(reference);
  const url = reference.url ?? reference.original;
  const note = toPrintableLine(noteOfReference(reference, options));
  return {
    id: reference.id,
    type: "article-newspaper",
    title: toPrintableLine(titleOf(reference)),
    ...(author === null ? {} : { author: [{ literal: toPrintableLine(author) }] }),
    ...(publisher === null ? {} : { "container-title": toPrintableLine(publisher) }),
    ...(issued === undefined ? {} : { issued }),
    ...(language === null ? {} : { language }),
    ...(url === null ? {} : { URL: url }),
    ...(note === "" ? {} : { note }),
  };
}

/** A date, or an interval with both its ends; in words where CSL has no parts for it. */
function issuedOf({ published }: Reference): CslDate | undefined {
  if (published === null || published.label === null) return undefined;
  const parsed = parseEdtf(published.edtf ?? "");
  const ends = parsed.ok
    ? parsed.value.kind === "date"
      ? [parsed.value.point]
      : [parsed.value.start, parsed.value.end]
    : [];
  const dates = ends.map((end) => (typeof end === "string" ? undefined : toPlainDate(end)));
  const known = dates.filter((date) => date !== undefined);
  if (known.length === 0 || known.length < dates.length) return { literal: published.label };
  const parts = known.map(({ year, month, day }) =>
    [year, month, day].filter((part) => part !== undefined).map(Number),
  );
  return published.approximate || published.uncertain
    ? { "date-parts": parts, circa: true }
    : { "date-parts": parts };
}
