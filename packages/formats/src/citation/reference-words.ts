/** What the formats of reference managers have in common: the title, the date, the note. */
import type { EdtfPoint, Reference } from "@onrecord/domain";
import { parseEdtf } from "@onrecord/domain";
import type { ExportOptions } from "../export-format.ts";
import { quoteOf } from "../short-quote.ts";

/** The headline; one that is not known is said to be so, in the brackets that librarians use. */
export const titleOf = ({ headline }: Reference): string =>
  headline ?? "[Article without a known headline]";

/** Where it was published, when it is one plain date; the exactness is that of the record. */
export type PlainDate = { readonly year: string; readonly month?: string; readonly day?: string };

/** The date of publication as year, month and day, as far as it is known; undefined where it is no plain date. */
export function plainDateOf({ published }: Reference): PlainDate | undefined {
  const parsed = published?.edtf === undefined ? undefined : parseEdtf(published.edtf ?? "");
  if (parsed?.ok !== true || parsed.value.kind !== "date") return undefined;
  return toPlainDate(parsed.value.point);
}

/** One date in its parts; undefined for a season, a decade, or a date with unknown digits. */
export function toPlainDate({ edtf, precision, unspecified }: EdtfPoint): PlainDate | undefined {
  if (unspecified) return undefined;
  const [year = "", month = "", day = ""] = edtf.slice(0, 10).replace(/[?~%]/u, "").split("-");
  switch (precision) {
    case "time":
    case "day":
      return { year, month, day };
    case "month":
      return { year, month };
    case "year":
      return { year };
    case "season":
    case "decade":
    case "century":
    case "none":
      return undefined;
  }
}

/**
 * The note: for a claim its words and whose they are; then what is unknown, how the date was read
 * where it is more than a plain date, and where the article was published.
 */
export function noteOfReference(reference: Reference, options: ExportOptions): string {
  const { claim, author, publisher, published, url, original } = reference;
  const unknown = [
    author === null ? "author unknown" : undefined,
    publisher === null ? "publisher unknown" : undefined,
    published === null ? "date unknown" : undefined,
  ].filter((words) => words !== undefined);
  return [
    claim === null ? undefined : quoteOf(claim, options),
    unknown.length === 0 ? undefined : `${capitalized(unknown.join(", "))}.`,
    dateNote(reference),
    original === null || url === null ? undefined : `Published at ${original}`,
  ]
    .filter((sentence) => sentence !== undefined)
    .join(" ");
}

function dateNote({ published }: Reference): string | undefined {
  if (published === null || published.label === null) return undefined;
  const isPlain = published.basis === "textual" && /^[\d-]+$/u.test(published.edtf ?? "");
  if (isPlain) return undefined;
  const inferred = published.basis === "textual" ? "" : " (inferred)";
  return `Published ${published.label}${inferred}.`;
}

const capitalized = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
