/** The words by which a reader knows the value of a facet. */
import { EventType, EVENT_TYPES, KINDS, RECORD_KINDS } from "@onrecord/domain";
import type { FacetField } from "./facets-of.ts";
import type { Facet } from "./ports.ts";
import { factsOfArchive } from "./record-facts.ts";
import type { Database } from "./sqlite.ts";

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

/** The captions of records, by id. */
function readNames(db: Database, counts: readonly Count[]): ReadonlyMap<string, string> {
  const { nameOf } = factsOfArchive(db);
  return new Map(counts.map(({ value }) => [value, nameOf(value)]));
}

/** The words for a code; the value itself where it needs none. */
export function toLabel(field: FacetField, value: string): string {
  const kind = RECORD_KINDS.find((each) => each === value);
  if (field === "kind" && kind !== undefined) return KINDS[kind].label;
  if (field === "language") return toLanguageName(value);
  if (field === "year" || field === "publisher") return value;
  const eventType = field === "type" ? EventType.safeParse(value) : undefined;
  return eventType?.success === true ? EVENT_TYPES[eventType.data].label : toWords(value);
}

const languageNames = new Intl.DisplayNames("en", { type: "language", fallback: "code" });

/** The names that were asked for: the platform takes longer for one than a search for its words. */
const knownNames = new Map<string, string>([["und", "Unknown"]]);

/** The English name of a language; the tag itself where it is not well formed. */
function toLanguageName(tag: string): string {
  const known = knownNames.get(tag);
  if (known !== undefined) return known;
  const name = readLanguageName(tag);
  knownNames.set(tag, name);
  return name;
}

function readLanguageName(tag: string): string {
  try {
    return languageNames.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** A code as words: `armed-force` is "Armed force". */
const toWords = (code: string): string =>
  (code.charAt(0).toUpperCase() + code.slice(1)).replaceAll("-", " ");
