/**
 * The kinds of record, in one table: where each is kept, how it is checked, and how it is shown.
 * Files, exports, the command line and the web app are all driven by it, so that a new kind is
 * added here and nowhere else.
 */
import type { z } from "zod";
import { Event } from "../claim/event.ts";
import { EVENT_TYPES } from "../claim/plover.ts";
import { PREDICATES } from "../claim/predicates.ts";
import { Relation } from "../claim/relation.ts";
import { Statement } from "../claim/statement.ts";
import { Organization } from "../entity/organization.ts";
import { Person } from "../entity/person.ts";
import { Place } from "../entity/place.ts";
import { Mention } from "../text/mention.ts";
import { TimeExpression } from "../time/time-expression.ts";
import { Acknowledgement } from "./acknowledgement.ts";
import { Article } from "./article.ts";
import { Source } from "./source.ts";

const SCHEMAS = {
  article: Article,
  person: Person,
  organization: Organization,
  place: Place,
  mention: Mention,
  time: TimeExpression,
  statement: Statement,
  event: Event,
  relation: Relation,
  source: Source,
  acknowledgement: Acknowledgement,
};

/** The kind of a record: the first part of its id. */
export type RecordKind = keyof typeof SCHEMAS;

/** The record of a kind: `RecordOf<"person">` is `Person`. */
export type RecordOf<K extends RecordKind> = z.infer<(typeof SCHEMAS)[K]>;

/** Any record of a dataset. */
export type AnyRecord = { [K in RecordKind]: RecordOf<K> }[RecordKind];

/** Gives the words by which a reader knows the record with this id. */
export type NameOf = (id: string) => string;

/** What is known of a kind apart from its records. */
export type KindFacts<K extends RecordKind> = {
  readonly kind: K;
  readonly schema: (typeof SCHEMAS)[K];
  /** The key in a `Dataset` and the name of the table: `people`. */
  readonly table: TableName;
  readonly label: string;
  readonly plural: string;
  readonly meaning: string;
  /** The properties worth showing first, in order. */
  readonly featured: readonly (keyof RecordOf<K> & string)[];
  /** One line by which a reader knows the record. */
  readonly caption: (record: RecordOf<K>, nameOf: NameOf) => string;
};

/** The table of each kind. */
export const TABLE_OF = {
  article: "articles",
  person: "people",
  organization: "organizations",
  place: "places",
  mention: "mentions",
  time: "times",
  statement: "statements",
  event: "events",
  relation: "relations",
  source: "sources",
  acknowledgement: "acknowledgements",
} as const satisfies Record<RecordKind, string>;

/** The name of a table of a dataset: `people`, `statements`, … */
export type TableName = (typeof TABLE_OF)[RecordKind];

const entityCaption = (entity: Person | Organization | Place): string =>
  entity.names[0]?.text ?? entity.description ?? entity.id;

const quoted = (statement: Statement): string => {
  const words = statement.content.map((anchor) => anchor.exact).join(" … ");
  return statement.manner === "indirect" ? words : `“${words}”`;
};

/** The facts of every kind. Read with `kindFacts(kind)` where the kind is a variable. */
export const KINDS: { readonly [K in RecordKind]: KindFacts<K> } = {
  article: {
    kind: "article",
    schema: Article,
    table: TABLE_OF.article,
    label: "Article",
    plural: "Articles",
    meaning: "A news text, kept exactly, with what is known about it.",
    featured: ["headline", "publisher", "author", "published", "language"],
    caption: (article) => article.headline ?? "Article without a known headline",
  },
  person: {
    kind: "person",
    schema: Person,
    table: TABLE_OF.person,
    label: "Person",
    plural: "People",
    meaning: "A human being who is named, described or quoted.",
    featured: ["names", "description", "externalIds"],
    caption: entityCaption,
  },
  organization: {
    kind: "organization",
    schema: Organization,
    table: TABLE_OF.organization,
    label: "Organization",
    plural: "Organizations",
    meaning: "A body or a group that acts or speaks as one.",
    featured: ["names", "type", "description", "externalIds"],
    caption: entityCaption,
  },
  place: {
    kind: "place",
    schema: Place,
    table: TABLE_OF.place,
    label: "Place",
    plural: "Places",
    meaning: "A place; a country also acts and speaks.",
    featured: ["names", "type", "description", "externalIds"],
    caption: entityCaption,
  },
  mention: {
    kind: "mention",
    schema: Mention,
    table: TABLE_OF.mention,
    label: "Mention",
    plural: "Mentions",
    meaning: "Words of an article that name somebody or something.",
    featured: ["entity", "form", "anchor"],
    caption: (mention, nameOf) => `“${mention.anchor.exact}”: ${nameOf(mention.entity)}`,
  },
  time: {
    kind: "time",
    schema: TimeExpression,
    table: TABLE_OF.time,
    label: "Time expression",
    plural: "Time expressions",
    meaning: "Words that say when, and the date that they were resolved to.",
    featured: ["anchor", "edtf", "reason"],
    caption: (time) => `“${time.anchor.exact}”: ${time.edtf ?? "left open"}`,
  },
  statement: {
    kind: "statement",
    schema: Statement,
    table: TABLE_OF.statement,
    label: "Statement",
    plural: "Statements",
    meaning: "Who said what, to whom, in which words.",
    featured: ["speaker", "manner", "content", "addressees", "about", "time"],
    caption: (statement, nameOf) =>
      `${statement.speaker === null ? "Unknown speaker" : nameOf(statement.speaker)}: ${quoted(statement)}`,
  },
  event: {
    kind: "event",
    schema: Event,
    table: TABLE_OF.event,
    label: "Event",
    plural: "Events",
    meaning: "Something that happened or is said to have happened.",
    featured: ["type", "actors", "recipients", "place", "time", "description"],
    caption: (event) => `${EVENT_TYPES[event.type].label}: ${event.description}`,
  },
  relation: {
    kind: "relation",
    schema: Relation,
    table: TABLE_OF.relation,
    label: "Relation",
    plural: "Relations",
    meaning: "How two entities stand to each other.",
    featured: ["subject", "predicate", "object", "role", "time"],
    caption: (relation, nameOf) =>
      `${nameOf(relation.subject)}: ${PREDICATES[relation.predicate].label} ${nameOf(relation.object)}` +
      (relation.role === null ? "" : ` (${relation.role})`),
  },
  source: {
    kind: "source",
    schema: Source,
    table: TABLE_OF.source,
    label: "Source",
    plural: "Sources",
    meaning: "Where a fact from outside the articles was seen.",
    featured: ["title", "locator", "licence", "note"],
    caption: (source) => source.title,
  },
  acknowledgement: {
    kind: "acknowledgement",
    schema: Acknowledgement,
    table: TABLE_OF.acknowledgement,
    label: "Acknowledgement",
    plural: "Acknowledgements",
    meaning: "A known finding that is expected, with the reason.",
    featured: ["code", "anchor", "record", "reason"],
    caption: (acknowledgement) => `${acknowledgement.code}: ${acknowledgement.reason}`,
  },
};

/** All kinds, in the order in which files and pages show them. */
export const RECORD_KINDS: readonly RecordKind[] = [
  "article",
  "person",
  "organization",
  "place",
  "mention",
  "time",
  "statement",
  "event",
  "relation",
  "source",
  "acknowledgement",
];

/** The kinds of claim, which all carry evidence, voice and basis. */
export const CLAIM_KINDS = [
  "statement",
  "event",
  "relation",
] as const satisfies readonly RecordKind[];
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** The kinds of entity, which can be mentioned, speak and act. */
export const ENTITY_KINDS = [
  "person",
  "organization",
  "place",
] as const satisfies readonly RecordKind[];
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** The kind that an id names, or undefined: `kindOf("person/x")` is `"person"`. */
export const findKind = (id: string): RecordKind | undefined =>
  RECORD_KINDS.find((kind) => id.startsWith(`${kind}/`));
