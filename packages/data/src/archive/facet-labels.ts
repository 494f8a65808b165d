/** The words by which a reader knows the value of a facet. */
import { EventType, EVENT_TYPES, indexDataset, KINDS, RECORD_KINDS } from "@onrecord/domain";
import type { FacetField } from "./facets-of.ts";
import type { Facet } from "./ports.ts";
import { findPositions, readSlice } from "./slice.ts";
import type { Database } from "./sqlite.ts";
import { textOf } from "./sqlite.ts";

/** A value and how many records have it. */
export type Count = { readonly value: string; readonly count: number };

const ID_FIELDS: ReadonlySet<FacetField> = new Set([
  "speaker",
  "by",
  "about",
  "entity",
  "place",
  "article",
]);

/** A facet with its labels: names for ids, plain English for codes. */
export function toFacet(db: Database, field: FacetField, counts: readonly Count[]): Facet {
  const names = ID_FIELDS.has(field) ? readNames(db, counts) : undefined;
  return {
    field,
    values: counts.map(({ value, count }) => ({
      value,
      label: names?.get(value) ?? toLabel(field, value),
      count,
    })),
  };
}

const TITLES = `SELECT record.id, t.title FROM json_each(?) AS wanted
  JOIN record ON record.id = wanted.value JOIN record_text AS t ON t.rowid = record.position`;

/** The captions of records, by id. What can be searched has its title at hand. */
function readNames(db: Database, counts: readonly Count[]): ReadonlyMap<string, string> {
  const ids = counts.map((count) => count.value);
  const rows = db.all(TITLES, JSON.stringify(ids));
  const titles = new Map(rows.map((row) => [textOf(row, "id"), textOf(row, "title")]));
  const others = ids.filter((id) => !titles.has(id));
  if (others.length === 0) return titles;
  const { nameOf } = indexDataset(readSlice(db, findPositions(db, others)));
  return new Map(ids.map((id) => [id, titles.get(id) ?? nameOf(id)]));
}

/** The words for a code; the value itself where it needs none. */
export function toLabel(field: FacetField, value: string): string {
  const kind = RECORD_KINDS.find((each) => each === value);
  if (field === "kind" && kind !== undefined) return KINDS[kind].label;
  if (field === "language") return toLanguageName(value);
  const eventType = EventType.safeParse(value);
  if (field === "type" && eventType.success) return EVENT_TYPES[eventType.data].label;
  return field === "year" || field === "publisher" ? value : toWords(value);
}

const languageNames = new Intl.DisplayNames("en", { type: "language", fallback: "code" });

/** The English name of a language; the tag itself where it is not well formed. */
function toLanguageName(tag: string): string {
  try {
    return languageNames.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** A code as words: `armed-force` is "Armed force". */
const toWords = (code: string): string =>
  (code.charAt(0).toUpperCase() + code.slice(1)).replaceAll("-", " ");
