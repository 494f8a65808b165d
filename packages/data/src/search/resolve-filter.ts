/** Turns a filter as it was typed into the values that the archive knows. */
import { ENTITY_KINDS, findNearest, KINDS, parseEdtf, RECORD_KINDS } from "@onrecord/domain";
import type { SearchExpression } from "@onrecord/search";
import { foldText as fold } from "@onrecord/search";
import { toLabel } from "../archive/facet-labels.ts";
import type { FacetField } from "../archive/facets-of.ts";
import { boundsOf } from "../archive/known-dates.ts";
import type { Database } from "../archive/sqlite.ts";
import { textOf } from "../archive/sqlite.ts";
import { toDayNumber } from "./day-number.ts";
import { findEntityPositions, readNamed } from "./find-entities.ts";
import type { FilterQuery, SearchField } from "./query/query.ts";
import { foldWords } from "./words.ts";

/** What a filter means in this archive, or why it can mean nothing. */
export type ResolvedFilter =
  | { readonly kind: "values"; readonly field: FacetField; readonly values: readonly string[] }
  /** Whole days since 1970-01-01, both inclusive. */
  | { readonly kind: "dates"; readonly earliest: number; readonly latest: number }
  | { readonly kind: "nothing"; readonly notice: string };

/** Resolves a filter: names to ids, words of a label to a code, a date to its days. */
export function resolveFilter(db: Database, { field, value }: FilterQuery): ResolvedFilter {
  switch (field) {
    case "in":
    case "before":
    case "after":
      return resolveDate(field, value);
    case "kind":
      return resolveKind(value);
    case "type":
    case "manner":
    case "publisher":
    case "language":
      return resolveCode(db, field, value);
    case "article":
      return { kind: "values", field, values: [value.includes("/") ? value : `article/${value}`] };
    case "speaker":
    case "by":
    case "about":
    case "entity":
    case "place":
      return resolveName(db, field, value);
  }
}

function resolveDate(field: "in" | "before" | "after", value: string): ResolvedFilter {
  const edtf = toEdtf(value);
  const { earliest, latest } = boundsOf(edtf);
  if (!parseEdtf(edtf).ok) {
    return nothing(
      `“${value}” is not a date; write a year, a month or a day: ${field}:2023, ${field}:2023-07, ${field}:2023-07-27.`,
    );
  }
  const first = toDayNumber(earliest ?? "") ?? FIRST_DAY;
  const last = toDayNumber(latest ?? "") ?? LAST_DAY;
  if (field === "before") return { kind: "dates", earliest: FIRST_DAY, latest: first - 1 };
  if (field === "after") return { kind: "dates", earliest: last + 1, latest: LAST_DAY };
  return { kind: "dates", earliest: first, latest: last };
}

/** `2022..2023` is the interval `2022/2023`, and open ends may be left out. */
const toEdtf = (value: string): string =>
  value.includes("/")
    ? value
    : value.replace(
        /^(.*?)\.\.(.*)$/s,
        (_, from: string, to: string) => `${from || ".."}/${to || ".."}`,
      );

/** Beyond any day that can be written. */
const FIRST_DAY = -1_000_000_000;
const LAST_DAY = 1_000_000_000;

const nothing = (notice: string): ResolvedFilter => ({ kind: "nothing", notice });

/** The words for several kinds at once. */
const KIND_GROUPS = new Map<string, readonly string[]>([
  ["entity", ["person", "organization", "place"]],
  ["entities", ["person", "organization", "place"]],
  ["claim", ["statement", "event"]],
  ["claims", ["statement", "event"]],
]);

const SEARCHABLE = ["article", "person", "organization", "place", "statement", "event"] as const;

function resolveKind(value: string): ResolvedFilter {
  const folded = fold(value);
  const found = RECORD_KINDS.filter((kind) =>
    [kind, KINDS[kind].label, KINDS[kind].plural].some((name) => fold(name) === folded),
  );
  const values = KIND_GROUPS.get(folded) ?? found;
  if (values.length > 0) return { kind: "values", field: "kind", values };
  const plurals = SEARCHABLE.map((kind) => fold(KINDS[kind].plural));
  return nothing(`“${value}” is not a kind of record; the kinds are ${plurals.join(", ")}.`);
}

type CodeField = "type" | "manner" | "publisher" | "language";

/** How many of the known values are told to somebody who knew none. */
const TOLD = 12;

/** A code, or words of its label: `type:CONSULT`, `type:meeting`, `type:armed-force`. */
function resolveCode(db: Database, field: CodeField, value: string): ResolvedFilter {
  // As a facet's link says it: there may be thousands of publishers, and none of them need be read.
  if (isKnownCode(db, field, value)) return { kind: "values", field, values: [value] };
  const known = db
    .all(
      `SELECT DISTINCT value FROM facet_value
        WHERE list IN ('article', 'entity', 'statement', 'event') AND field = ? AND count > 0 ORDER BY value`,
      field,
    )
    .map((row) => textOf(row, "value"));
  const wanted = foldWords(value);
  const exact = known.filter((code) => fold(code) === fold(value));
  const worded = known.filter((code) => {
    const words = foldWords(`${code} ${toLabel(field, code)}`);
    return wanted.length > 0 && wanted.every((word) => words.includes(word));
  });
  const values = exact.length > 0 ? exact : worded;
  if (values.length > 0) return { kind: "values", field, values };
  if (known.length === 0) return nothing(`No record has the ${field} “${value}”, nor any other.`);
  const nearest = findNearest(value, known);
  const some = known.slice(0, TOLD).join(", ");
  const told = known.length > TOLD ? `${some} and ${known.length - TOLD} more` : some;
  const cure = nearest === undefined ? `known are ${told}` : `did you mean ${nearest}?`;
  return nothing(`No record has the ${field} “${value}”; ${cure}`);
}

const isKnownCode = (db: Database, field: CodeField, value: string): boolean =>
  db.first(
    `SELECT 1 FROM json_each(?) AS list JOIN facet_value
        ON facet_value.list = list.value AND field = ? AND facet_value.value = ?
      WHERE count > 0 LIMIT 1`,
    LISTS,
    field,
    value,
  ) !== undefined;

const LISTS = JSON.stringify(["article", "entity", "statement", "event"]);

type NameField = Extract<SearchField, FacetField> &
  ("speaker" | "by" | "about" | "entity" | "place");

/**
 * An id, or words of a name. Only where nobody has such a name do descriptions count: "Russian
 * instructors, in Lavrov's words" must not turn up for Lavrov. What is spoken about may be an event.
 */
function resolveName(db: Database, field: NameField, value: string): ResolvedFilter {
  const byId = db.first("SELECT id FROM record WHERE id = ?", value);
  if (byId !== undefined) return { kind: "values", field, values: [textOf(byId, "id")] };
  const kinds = field === "about" ? [...ENTITY_KINDS, "event"] : ENTITY_KINDS;
  const found = readNamed(
    db,
    findEntityPositions(db, toNameExpression(value), { limit: LOOK_AT, kinds }),
  );
  const named = found.filter(({ names }) => names.some((name) => holdsWords(name, value)));
  const values = (named.length > 0 ? named : found).map(({ id }) => id);
  return values.length > 0
    ? { kind: "values", field, values }
    : nothing(`Nobody and nothing in the record is called “${value}” (${field}:).`);
}

/** How many entities a name may stand for. */
const LOOK_AT = 1000;

/** The words of a name, or the beginnings of words where a star was typed. */
function toNameExpression(value: string): SearchExpression {
  const kind = isPrefix(value) ? "prefix" : "word";
  const parts = foldWords(value).map((text): SearchExpression => ({ kind, text }));
  return parts.length === 0 ? { kind: "none" } : { kind: "and", parts };
}

const isPrefix = (value: string): boolean => value.endsWith("*");

/** Whether every word that was typed is one of the name's, or begins one where a star was typed. */
function holdsWords(name: string, value: string): boolean {
  const words = foldWords(name);
  return foldWords(value).every((wanted) =>
    words.some((word) => (isPrefix(value) ? word.startsWith(wanted) : word === wanted)),
  );
}
