import type { Article, ClaimTime } from "@onrecord/domain";

/** Whether a day lies after the article's: then what happens on it is announced, not told. */
export function isToCome(time: ClaimTime | null, { published }: Article): boolean {
  const day = time?.edtf?.slice(0, 10) ?? "";
  return published !== null && day.length === 10 && day > published.edtf.slice(0, 10);
}
