/** The values by which each record can be found and narrowed to: what facets and filters count. */
import type {
  AnyRecord,
  Article,
  Event,
  Organization,
  Person,
  Place,
  Statement,
} from "@onrecord/domain";
import { findKind, isOnRecord, parseEdtf } from "@onrecord/domain";

/** The lists of the archive. People, organizations and places are one list. */
export type ListName = "article" | "entity" | "statement" | "event";

/** A field that can be filtered by, and counted. */
export type FacetField =
  | "kind"
  | "type"
  | "speaker"
  | "by"
  | "about"
  | "entity"
  | "place"
  | "manner"
  | "year"
  | "language"
  | "publisher"
  | "article";

/** One value of one field of a record. */
export type FacetEntry = readonly [field: FacetField, value: string];

/** What must be known about the rest of the archive: which entities an article mentions. */
export type MentionedIn = (article: string) => Iterable<string>;

/** The list that a record stands in; undefined for those that stand in none, or were rejected. */
export function findList(record: AnyRecord): ListName | undefined {
  if (!isOnRecord(record)) return undefined;
  switch (record.kind) {
    case "article":
    case "statement":
    case "event":
      return record.kind;
    case "person":
    case "organization":
    case "place":
      return "entity";
    case "mention":
    case "time":
    case "relation":
    case "source":
    case "acknowledgement":
      return undefined;
  }
}

/** The values of a record, each once. */
export function facetsOf(record: AnyRecord, mentionedIn: MentionedIn): FacetEntry[] {
  const entries: FacetEntry[] = [["kind", record.kind], ...ownFacetsOf(record, mentionedIn)];
  const unique = new Map(entries.map((entry) => [entry.join("\n"), entry]));
  return [...unique.values()];
}

function ownFacetsOf(record: AnyRecord, mentionedIn: MentionedIn): FacetEntry[] {
  switch (record.kind) {
    case "article":
      return facetsOfArticle(record, [...mentionedIn(record.id)]);
    case "person":
    case "organization":
    case "place":
      return facetsOfEntity(record);
    case "statement":
      return facetsOfStatement(record);
    case "event":
      return facetsOfEvent(record);
    case "mention":
    case "time":
    case "relation":
    case "source":
    case "acknowledgement":
      return [];
  }
}

function facetsOfArticle(article: Article, mentioned: readonly string[]): FacetEntry[] {
  return [
    ["language", article.language],
    ...values("publisher", known(article.publisher)),
    ["article", article.id],
    ...values("publisher", known(article.publisher)),
    ...values("entity", mentioned),
    ...values("place", mentioned.filter(isPlace)),
    ...values("year", yearsOf(findEdtf(article))),
  ];
}

function facetsOfEntity(entity: Person | Organization | Place): FacetEntry[] {
  return [
    ["entity", entity.id],
    ...values("place", [entity.id].filter(isPlace)),
    ...values("type", "type" in entity ? [entity.type] : []),
  ];
}

function facetsOfStatement(statement: Statement): FacetEntry[] {
  const { speaker, place, about, addressees } = statement;
  return [
    ["manner", statement.manner],
    ...values("speaker", known(speaker)),
    ...values("by", known(speaker)),
    ...values("about", about),
    ...values(
      "entity",
      [...known(speaker), ...about, ...addressees, ...known(place)].filter(isEntity),
    ),
    ...values("place", [...known(place), ...about.filter(isPlace)]),
    ...values("year", yearsOf(findEdtf(statement))),
    ...values("article", articlesOf(statement)),
  ];
}

function facetsOfEvent(event: Event): FacetEntry[] {
  const { actors, recipients, place } = event;
  return [
    ["type", event.type],
    ...values("by", actors),
    ...values("entity", [...actors, ...recipients, ...known(place)]),
    ...values("place", known(place)),
    ...values("year", yearsOf(findEdtf(event))),
    ...values("article", articlesOf(event)),
  ];
}

const values = (field: FacetField, all: readonly string[]): FacetEntry[] =>
  all.map((value) => [field, value]);

const known = (value: string | null): string[] => (value === null ? [] : [value]);

const isPlace = (id: string): boolean => findKind(id) === "place";

const isEntity = (id: string): boolean => {
  const kind = findKind(id);
  return kind === "person" || kind === "organization" || kind === "place";
};

const articlesOf = (claim: Statement | Event): string[] =>
  claim.evidence.map((anchor) => anchor.article);

/** When a record is: when an article was published, when a claim holds. */
export function findEdtf(record: AnyRecord): string | null {
  if (record.kind === "article") return record.published?.edtf ?? null;
  return "time" in record ? (record.time?.edtf ?? null) : null;
}

/** The longest interval whose years are all listed; of a longer one, the first and the last are. */
const LONGEST = 100;

/** The years that a date can fall in. An end that is open or unknown adds none. */
export function yearsOf(edtf: string | null | undefined): string[] {
  const { earliest, latest } = boundsOf(edtf);
  const first = toYear(earliest ?? latest);
  const last = toYear(latest ?? earliest);
  if (first === null || last === null) return [];
  const count = last - first + 1;
  const years =
    count > LONGEST ? [first, last] : Array.from({ length: count }, (_, i) => first + i);
  return years.map((year) => String(year).padStart(4, "0"));
}

/** The days of a date. */
type Bounds = { readonly earliest: string | null; readonly latest: string | null };

const NO_BOUNDS: Bounds = { earliest: null, latest: null };

/** The days of dates that were asked for: of a million articles there are some thousand. */
const boundsKnown = new Map<string, Bounds>();
const KNOWN = 10_000;

/** The first and the last day that a date can mean; null where there is none or it is not EDTF. */
export function boundsOf(edtf: string | null | undefined): Bounds {
  if (edtf === null || edtf === undefined) return NO_BOUNDS;
  const kept = boundsKnown.get(edtf);
  if (kept !== undefined) return kept;
  const parsed = parseEdtf(edtf);
  const bounds = parsed.ok
    ? { earliest: parsed.value.earliest, latest: parsed.value.latest }
    : NO_BOUNDS;
  if (boundsKnown.size >= KNOWN) boundsKnown.clear();
  boundsKnown.set(edtf, bounds);
  return bounds;
}

const toYear = (day: string | null): number | null =>
  day === null ? null : Number(day.slice(0, 4));
