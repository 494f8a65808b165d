/** A filter of the queue, as numbers of its tables and conditions of SQL over the rows `r`. */
import { REVIEWED_KINDS } from "@onrecord/review";
import type { Query } from "../archive/narrow.ts";
import { findPositions } from "../archive/slice.ts";
import type { Database, SqlValue } from "../archive/sqlite.ts";
import { numberOf } from "../archive/sqlite.ts";
import { foldWords } from "../search/words.ts";
import type { ReviewFilter } from "./review-desk.ts";
import { kindNumber, NONE, statusNumber } from "./review-row.ts";

/** The parts of a filter; each can be left out to see what the others leave. */
export type FilterField =
  | "status"
  | "kind"
  | "confidence"
  | "source"
  | "entity"
  | "article"
  | "text";

/** A filter, part by part. One that names what is not there leaves nothing. */
export type QueueFilter = {
  readonly status: number;
  readonly kind: number | null;
  /** Both inclusive, in hundredths. */
  readonly confidence: { readonly least: number; readonly most: number } | null;
  readonly sources: readonly number[] | null;
  /** Positions; 0 for what is not there. */
  readonly entity: number | null;
  readonly article: number | null;
  /** A question to FTS5. */
  readonly text: string | null;
};

export function resolveFilter(db: Database, filter: ReviewFilter): QueueFilter {
  const { status = "proposed", kind, confidence, entity, article, text } = filter;
  const positionOf = (id: string): number => findPositions(db, [id])[0] ?? 0;
  return {
    status: statusNumber(status),
    kind: kind === undefined ? null : kindNumber(kind),
    confidence: toRange(confidence),
    sources: findSources(db, filter),
    entity: entity === undefined ? null : positionOf(entity),
    article: article === undefined ? null : positionOf(article),
    text: text === undefined || text.trim() === "" ? null : toMatch(text),
  };
}

function toRange(confidence: ReviewFilter["confidence"]): QueueFilter["confidence"] {
  const { least, most } = confidence ?? {};
  if (least === undefined && most === undefined) return null;
  return {
    // Below 0 stands what is unknown, which is in no band.
    least: Math.max(0, Math.ceil((least ?? 0) * 100 - EXACT)),
    most: Math.floor((most ?? 1) * 100 + EXACT),
  };
}

/** 0.29 times a hundred is a little less than 29. */
const EXACT = 1e-6;

function findSources(db: Database, { rule, proposer }: ReviewFilter): readonly number[] | null {
  if (rule === undefined && proposer === undefined) return null;
  const [field, value] = rule === undefined ? ["proposer", proposer ?? ""] : ["rule", rule];
  const both = rule !== undefined && proposer !== undefined;
  return db
    .all(
      `SELECT number FROM review_source WHERE ${field} = ?${both ? " AND proposer = ?" : ""}`,
      value,
      ...(both ? [proposer] : []),
    )
    .map((row) => numberOf(row, "number"));
}

/** All the words, the last one as a beginning too: a page narrows while somebody types. */
function toMatch(text: string): string {
  const words = foldWords(text).map((word) => `"${word.replaceAll('"', '""')}"`);
  const last = words.pop();
  return last === undefined ? '""' : [...words, `${last} *`].join(" ");
}

/** The condition of the parts of a filter that are set, but for those left out. */
export function toCondition(filter: QueueFilter, without: readonly FilterField[] = []): Query {
  const parts = PARTS.flatMap(([field, toPart]) => {
    const part = without.includes(field) ? undefined : toPart(filter);
    return part === undefined ? [] : [part];
  });
  return {
    sql: parts.map(({ sql }) => sql).join(" AND ") || "1",
    values: parts.flatMap(({ values }) => values),
  };
}

type ToPart = (filter: QueueFilter) => Query | undefined;

const equal =
  (field: "status" | "kind" | "entity" | "article"): ToPart =>
  ({ [field]: value }) =>
    value === null ? undefined : { sql: `r.${field} = ?`, values: [value] };

const PARTS: readonly (readonly [FilterField, ToPart])[] = [
  ["status", equal("status")],
  ["article", equal("article")],
  ["entity", equal("entity")],
  ["kind", equal("kind")],
  [
    "confidence",
    ({ confidence }) =>
      confidence === null
        ? undefined
        : { sql: "r.confidence BETWEEN ? AND ?", values: [confidence.least, confidence.most] },
  ],
  [
    "source",
    ({ sources }) =>
      sources === null
        ? undefined
        : {
            sql: "r.source IN (SELECT value FROM json_each(?))",
            values: [JSON.stringify(sources)],
          },
  ],
  [
    "text",
    ({ text }) =>
      text === null
        ? undefined
        : {
            sql: "r.position IN (SELECT rowid FROM review_text WHERE review_text MATCH ?)",
            values: [text],
          },
  ],
];

/** Whether the cube of counts answers for a filter: it knows no entity, article, words or hundredths. */
export const isInCube = (filter: QueueFilter, without: readonly FilterField[] = []): boolean =>
  CUBE_LACKS.every((field) => without.includes(field) || filter[field] === null) &&
  (without.includes("confidence") || isWholeTenths(filter.confidence));

/** Whether the tally answers for a filter: nothing but a status, a kind, and an entity or an article narrows it. */
export const isTallied = (filter: QueueFilter, without: readonly FilterField[] = []): boolean => {
  const set = (field: "entity" | "article"): boolean =>
    filter[field] !== null && !without.includes(field);
  return (
    filter.confidence === null &&
    filter.sources === null &&
    filter.text === null &&
    !(set("entity") && set("article")) &&
    !(without.includes("entity") && set("article")) &&
    !(without.includes("article") && set("entity"))
  );
};

const CUBE_LACKS = ["entity", "article", "text"] as const;

/** The last tenth goes from 90 to 100: a band that begins at 100 is a part of it. */
const isWholeTenths = (range: QueueFilter["confidence"]): boolean =>
  range === null ||
  (range.least < 100 && range.least % 10 === 0 && (range.most >= 100 || range.most % 10 === 9));

/** The same condition over the rows of the cube, named `r` as well. */
export function toCubeCondition(filter: QueueFilter, without: readonly FilterField[] = []): Query {
  const plain = toCondition({ ...filter, confidence: null }, [...without, ...CUBE_LACKS]);
  if (filter.confidence === null || without.includes("confidence")) return plain;
  const { least, most } = filter.confidence;
  const tenths: readonly SqlValue[] = [least / 10, Math.min(9, Math.floor(most / 10))];
  return { sql: `${plain.sql} AND r.tenth BETWEEN ? AND ?`, values: [...plain.values, ...tenths] };
}

/** The kind of a number, for what is read from the tables. */
export const kindOfNumber = (number: number): string => REVIEWED_KINDS[number] ?? "";

/** The value of a tenth as a facet tells it. */
export const toTenthValue = (tenth: number): string =>
  tenth === NONE ? "unknown" : (tenth / 10).toFixed(1);
