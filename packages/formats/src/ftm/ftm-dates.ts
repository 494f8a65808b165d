import type { EdtfEnd, EdtfPoint } from "@onrecord/domain";
import { parseEdtf } from "@onrecord/domain";

/** The properties of an interval of FollowTheMoney. */
export type FtmDates = {
  readonly date?: string | undefined;
  readonly startDate?: string | undefined;
  readonly endDate?: string | undefined;
};

/**
 * A date as FollowTheMoney writes it, a prefix of an ISO date (`2023-07`): one date is `date`, an
 * interval has `startDate` and `endDate`, and so has a season, a decade or a century. That a date is
 * approximate, uncertain or open is lost: it stands in the entity's notes.
 */
export function toFtmDates(edtf: string | null | undefined): FtmDates {
  const parsed = typeof edtf === "string" ? parseEdtf(edtf) : undefined;
  if (parsed?.ok !== true) return {};
  if (parsed.value.kind === "interval")
    return { startDate: endOf(parsed.value.start), endDate: endOf(parsed.value.end) };
  const prefix = toPrefix(parsed.value.point);
  return prefix === undefined
    ? { startDate: parsed.value.earliest ?? undefined, endDate: parsed.value.latest ?? undefined }
    : { date: prefix };
}

/** One date as a prefix; undefined where it is longer than a year or none that a prefix can name. */
export function toPrefix({ edtf, precision }: EdtfPoint): string | undefined {
  switch (precision) {
    case "time":
      // Times are always UTC there; one in another zone is known by its day.
      return edtf.endsWith("Z") ? edtf.slice(0, 19) : edtf.slice(0, 10);
    case "day":
      return edtf.slice(0, 10);
    case "month":
      return edtf.slice(0, 7);
    case "year":
      return edtf.slice(0, 4);
    case "season":
    case "decade":
    case "century":
    case "none":
      return undefined;
  }
}

const endOf = (end: EdtfEnd): string | undefined =>
  typeof end === "string" ? undefined : toPrefix(end);
