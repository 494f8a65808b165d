/** The number by which a record is ordered in its list; equal ones stand in the order of the files. */
import type { Article, Event, Statement } from "@onrecord/domain";
import { boundsOf } from "./known-dates.ts";

/** Longer than any text, in code units; small enough that its multiples stay exact integers. */
const TEXT_LENGTH = 2 ** 28;

/** Articles: the latest published first, and those with an unknown date last. */
export const articleSortKey = (article: Article): number => {
  const day = toDayNumber(boundsOf(article.published?.edtf).earliest);
  return day === null ? 0 : -day;
};

/** Statements: article by article, in text order. */
export const statementSortKey = (statement: Statement, articlePosition: number): number =>
  articlePosition * TEXT_LENGTH +
  statement.evidence.reduce((start, anchor) => Math.min(start, anchor.start), TEXT_LENGTH - 1);

/** Events: the earliest first, and those without a time last. */
export const eventSortKey = (event: Event): number => {
  const { earliest, latest } = boundsOf(event.time?.edtf);
  return toDayNumber(earliest ?? latest) ?? Number.MAX_SAFE_INTEGER;
};

/** An ISO day as a number with the same order: 2024-02-28 is 20240228. */
const toDayNumber = (day: string | null): number | null =>
  day === null ? null : Number(day.replaceAll("-", ""));
