/** Order and overlap of EDTF dates, by the days that they can mean. */
import { parseEdtf } from "./edtf.ts";

/** Before any day and after any day of the years 0000 to 9999, as strings compare. */
const FIRST = "0000-01-01";
const LAST = "9999-12-31";

/**
 * Order in time: by the earliest day, then by the latest, then by the string, so that the order is
 * total. A date without a start stands where it ends. Unknown (null) and unreadable ones come last.
 */
export function compareEdtf(a: string | null, b: string | null): number {
  const left = sortKey(a);
  const right = sortKey(b);
  return (
    compareText(left.from, right.from) ||
    compareText(left.to, right.to) ||
    compareText(left.text, right.text)
  );
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

// "~" and "~~" sort after every digit: unreadable dates, then unknown ones.
function sortKey(edtf: string | null): { from: string; to: string; text: string } {
  if (edtf === null) return { from: "~~", to: "", text: "" };
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) return { from: "~", to: "", text: edtf };
  const { earliest, latest } = parsed.value;
  return { from: earliest ?? latest ?? LAST, to: latest ?? LAST, text: edtf };
}

/**
 * Whether the two can mean the same day. An open or unknown end reaches as far as it can; what is
 * unknown or unreadable overlaps nothing.
 */
export function overlapsEdtf(a: string | null, b: string | null): boolean {
  const left = rangeOf(a);
  const right = rangeOf(b);
  if (left === undefined || right === undefined) return false;
  return left.from <= right.to && right.from <= left.to;
}

function rangeOf(edtf: string | null): { from: string; to: string } | undefined {
  if (edtf === null) return undefined;
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) return undefined;
  return { from: parsed.value.earliest ?? FIRST, to: parsed.value.latest ?? LAST };
}
