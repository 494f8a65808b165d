/** What dates mean, kept: among a million articles there are some thousand. */
import { parseEdtf } from "@onrecord/domain";

/** The days of a date. */
export type Bounds = { readonly earliest: string | null; readonly latest: string | null };

/** What is known of a date: its days, its years, and whether it is EDTF at all. */
type KnownDate = Bounds & { readonly isEdtf: boolean; readonly years: readonly string[] };

const NO_DATE: KnownDate = { isEdtf: false, earliest: null, latest: null, years: [] };

const dates = new Map<string, KnownDate>();
const KEPT = 10_000;

function findDate(edtf: string | null | undefined): KnownDate {
  if (edtf === null || edtf === undefined) return NO_DATE;
  if (edtf !== latelyAsked.edtf) latelyAsked = { edtf, date: findKept(edtf) };
  return latelyAsked.date;
}

/** The date that was asked for last: an import asks for each six times in a row. */
let latelyAsked = { edtf: "", date: NO_DATE };

function findKept(edtf: string): KnownDate {
  const known = dates.get(edtf);
  if (known !== undefined) return known;
  const parsed = parseEdtf(edtf);
  const date = parsed.ok ? toKnownDate(parsed.value) : NO_DATE;
  if (dates.size >= KEPT) dates.clear();
  dates.set(edtf, date);
  return date;
}

const toKnownDate = ({ earliest, latest }: Bounds): KnownDate => ({
  isEdtf: true,
  earliest,
  latest,
  years: toYears(earliest, latest),
});

/** The first and the last day that a date can mean; null where there is none or it is not EDTF. */
export const boundsOf = (edtf: string | null | undefined): Bounds => findDate(edtf);

/** The years that a date can fall in. An end that is open or unknown adds none. */
export const yearsOf = (edtf: string | null | undefined): readonly string[] => findDate(edtf).years;

/** Whether a date can be read. */
export const isEdtf = (edtf: string): boolean => findDate(edtf).isEdtf;

/** The longest interval whose years are all listed; of a longer one, the first and the last are. */
const LONGEST = 100;

function toYears(earliest: string | null, latest: string | null): string[] {
  const first = toYear(earliest ?? latest);
  const last = toYear(latest ?? earliest);
  if (first === null || last === null) return [];
  const count = last - first + 1;
  const years =
    count > LONGEST ? [first, last] : Array.from({ length: count }, (_, i) => first + i);
  return years.map((year) => String(year).padStart(4, "0"));
}

const toYear = (day: string | null): number | null =>
  day === null ? null : Number(day.slice(0, 4));
