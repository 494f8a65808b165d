/** What of an article's words goes into an export without texts. */
import type { AnyRecord } from "@onrecord/domain";
import { toGraphemeSpan } from "@onrecord/domain";
import type { ExportOptions } from "./export-format.ts";

/** How long a quote may be, in UTF-16 code units, with the mark that it was cut. */
export const QUOTE_LENGTH = 300;

/** Stands at the end of a quote that was cut. */
const MARK = "[…]";

/** Words of an article: as they are, or cut and marked where texts are left out. */
export const quoteOf = (words: string, { withoutText }: ExportOptions): string =>
  withoutText === true ? shortQuote(words) : words;

/** At most 300 code units of words; longer ones are cut between characters and end with “[…]”. */
export function shortQuote(words: string): string {
  if (words.length <= QUOTE_LENGTH) return words;
  const room = QUOTE_LENGTH - MARK.length;
  const { start } = toGraphemeSpan(words, { start: room, end: room + 1 });
  return `${words.slice(0, start === 0 ? room : start)}${MARK}`;
}

/** The record, with the words of its anchors cut where texts are left out. Offsets stay. */
export const recordFor = <Kept extends AnyRecord>(record: Kept, options: ExportOptions): Kept =>
  options.withoutText === true ? cutAnchors(record) : record;

/** A copy in which every anchor's words are short. What an anchor is, is known by its fields. */
function cutAnchors<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null) return value;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a list of the same elements
  if (Array.isArray(value)) return value.map(cutAnchors) as Value;
  const isAnchor = "exact" in value && "start" in value && "end" in value;
  const entries = Object.entries(value).map(([key, member]: [string, unknown]) => [
    key,
    isAnchor && key === "exact" && typeof member === "string"
      ? shortQuote(member)
      : cutAnchors(member),
  ]);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same keys and types
  return Object.fromEntries(entries) as Value;
}
