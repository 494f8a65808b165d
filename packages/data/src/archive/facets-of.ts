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
import { findKind, isOnRecord } from "@onrecord/domain";
import { yearsOf } from "./known-dates.ts";

/** The lists of the archive. People, organizations and places are one list; relations are listed for their entities alone. */
export type ListName = "article" | "entity" | "statement" | "event" | "relation";

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
    case "relation":
      return record.kind;
    case "person":
    case "organization":
    case "place":
      return "entity";
    case "mention":
    case "time":
    case "source":
    case "acknowledgement":
      return undefined;
  }
}

/** The values of a record, each once. */
export function facetsOf(record: AnyRecord, mentionedIn: MentionedIn): FacetEntry[] {
  const entries: FacetEntry[] = [["kind", record.kind], ...ownFacetsOf(record, mentionedIn)];
  return entries.length > FEW ? toUnique(entries) : entries.filter(isFirst);
}

/** So many entries are compared with each other sooner than they are put into a map. */
const FEW = 16;

const isFirst = (entry: FacetEntry, place: number, all: readonly FacetEntry[]): boolean => {
  const [field, value] = entry;
  for (let before = 0; before < place; before += 1) {
    const other = all[before];
    if (other !== undefined && other[1] === value && other[0] === field) return false;
  }
  return true;
};

const toUnique = (entries: readonly FacetEntry[]): FacetEntry[] => [
  ...new Map(entries.map((entry) => [entry.join("\n"), entry])).values(),
];

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
    case "relation":
      return values("entity", [record.subject, record.object]);
    case "mention":
    case "time":
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
