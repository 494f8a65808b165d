import { parseEdtf } from "@onrecord/domain";

import type { DraftDate } from "../article-draft.ts";
import { findDate } from "./find-date.ts";

/** A date as far as it could be read, and what is in doubt about it. */
export type DateReading = {
  readonly date: DraftDate | null;
  readonly doubt: {
    readonly code: "date-doubtful" | "date-unreadable";
    readonly reason: string;
  } | null;
};

/** What feeds, pages and tables write where they have no date. */
const NO_DATE = /^(?:null|none|nan|n\/?a|unknown|undated|n\.d\.|-|0000-00-00.*)?$/iu;
const LONGEST = 100;

/**
 * Reads a date: ISO 8601, EDTF, RFC 822 and 2822, seconds since 1970, or with the month's name in
 * one of the languages that Intl knows. The zone is kept where it is named, and none is made up.
 * `02/03/2024` is kept as the two days that it can mean.
 */
export function toDraftDate(raw: string | null | undefined): DateReading {
  const words = raw?.replaceAll(/\s+/gu, " ").trim() ?? "";
  if (NO_DATE.test(words)) return { date: null, doubt: null };
  const found = words.length > LONGEST ? undefined : findEdtf(words);
  if (found === undefined) {
    const shown = words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
    return {
      date: null,
      doubt: {
        code: "date-unreadable",
        reason: `“${shown}” is no date that can be read for certain.`,
      },
    };
  }
  const { edtf, doubt } = found;
  return {
    date: { edtf, words },
    doubt: doubt === null ? null : { code: "date-doubtful", reason: `“${words}”: ${doubt}` },
  };
}

function findEdtf(words: string): { edtf: string; doubt: string | null } | undefined {
  if (parseEdtf(words).ok) return { edtf: words, doubt: null };
  const found = findDate(words);
  return found !== undefined && parseEdtf(found.edtf).ok ? found : undefined;
}
