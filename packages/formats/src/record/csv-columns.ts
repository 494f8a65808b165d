/** The columns of each kind's CSV table. Nested values are spread over columns of their own. */
import type {
  Organization,
  Person,
  Place,
  RecordIndex,
  RecordKind,
  RecordOf,
} from "@onrecord/domain";
import { EVENT_TYPES, formatEdtf, PREDICATES } from "@onrecord/domain";
import type { Cell, CsvColumn } from "./csv-column.ts";
import {
  anchorColumns,
  ASSERTION_COLUMNS,
  CLAIM_COLUMNS,
  dayOf,
  joined,
  nameOf,
  namesOf,
  TIME_COLUMNS,
} from "./csv-column.ts";

type ColumnsOf<K extends RecordKind> = readonly CsvColumn<RecordOf<K>>[];

/** A column with one of the record's own plain fields in it. */
function plain<Field extends string>(
  name: Field,
  meaning: string,
): CsvColumn<{ readonly [F in Field]: Cell }> {
  return { name, meaning, cell: (record) => record[name] };
}

const ID = plain("id", "the record's id");

const ENTITY_COLUMNS: readonly CsvColumn<Person | Organization | Place>[] = [
  ID,
  {
    name: "name",
    meaning: "the name to show, or the description",
    cell: ({ id }, index) => index.nameOf(id),
  },
  {
    name: "names",
    meaning: "all names, the first one to show",
    cell: ({ names }) => joined(names.map(({ text }) => text)),
  },
  plain("description", "who or what it is, where it has no name"),
  {
    name: "external_ids",
    meaning: "its ids elsewhere, as register:id",
    cell: ({ externalIds }) => joined(externalIds.map(({ scheme, value }) => `${scheme}:${value}`)),
  },
];

const TYPE = plain("type", "what kind of one it is");

const ARTICLE: ColumnsOf<"article"> = [
  ID,
  plain("headline", "the headline, if known"),
  plain("publisher", "who published it, if known"),
  plain("author", "who wrote it, if known"),
  { name: "published", meaning: "when, as EDTF", cell: ({ published }) => published?.edtf ?? null },
  plain("language", "the language of the text, as a BCP 47 tag"),
  {
    name: "translated_from",
    meaning: "the language it was translated from",
    cell: ({ translation }) => translation?.from ?? null,
  },
  plain("url", "its address, if known"),
  plain("rights", "who holds the rights, if known"),
  plain("file", "the text's path in the dataset"),
  plain("sha256", "the fingerprint of the text's bytes"),
  plain("bytes", "the length of the text in bytes"),
  {
    name: "text",
    meaning: "the text itself",
    cell: ({ id }, index) => index.textOf(id) ?? null,
    withoutText: () => null,
  },
];

const MENTION: ColumnsOf<"mention"> = [
  ID,
  plain("entity", "the id of who or what is named"),
  { name: "entity_name", meaning: "its name", cell: ({ entity }, index) => index.nameOf(entity) },
  plain("form", "how the words name it"),
  ...anchorColumns<RecordOf<"mention">>(({ anchor }) => anchor),
  ...ASSERTION_COLUMNS,
];

const TIME: ColumnsOf<"time"> = [
  ID,
  plain("edtf", "the date that the words mean, as EDTF"),
  {
    name: "reading",
    meaning: "the date in words",
    cell: ({ edtf }) => (edtf === null ? null : formatEdtf(edtf)),
  },
  {
    name: "earliest",
    meaning: "the first day that it can mean",
    cell: ({ edtf }) => dayOf(edtf, "earliest"),
  },
  {
    name: "latest",
    meaning: "the last day that it can mean",
    cell: ({ edtf }) => dayOf(edtf, "latest"),
  },
  ...anchorColumns<RecordOf<"time">>(({ anchor }) => anchor),
  ...ASSERTION_COLUMNS,
];

const PLACE_COLUMNS = [
  plain("place", "the id of the place"),
  {
    name: "place_name",
    meaning: "its name",
    cell: ({ place }: { readonly place: string | null }, index: RecordIndex) =>
      nameOf(index, place),
  },
];

const STATEMENT: ColumnsOf<"statement"> = [
  ID,
  plain("speaker", "the id of who speaks"),
  {
    name: "speaker_name",
    meaning: "their name",
    cell: ({ speaker }, index) => nameOf(index, speaker),
  },
  plain("manner", "how the words are given"),
  {
    name: "cue",
    meaning: "the words that say that somebody speaks",
    cell: ({ cue }) => cue?.anchor.exact ?? null,
  },
  {
    name: "content",
    meaning: "the words said; “ … ” where they are broken",
    cell: ({ content }) => content.map(({ exact }) => exact).join(" … "),
  },
  {
    name: "addressees",
    meaning: "the ids of who is spoken to",
    cell: ({ addressees }) => joined(addressees),
  },
  {
    name: "addressee_names",
    meaning: "their names",
    cell: ({ addressees }, index) => namesOf(index, addressees),
  },
  { name: "about", meaning: "the ids of what it is about", cell: ({ about }) => joined(about) },
  {
    name: "about_names",
    meaning: "their names",
    cell: ({ about }, index) => namesOf(index, about),
  },
  ...TIME_COLUMNS,
  ...PLACE_COLUMNS,
  {
    name: "occasion",
    meaning: "the words that name the occasion",
    cell: ({ occasion }) => occasion?.exact ?? null,
  },
  ...CLAIM_COLUMNS,
];

const EVENT: ColumnsOf<"event"> = [
  ID,
  plain("type", "the PLOVER code"),
  {
    name: "type_label",
    meaning: "the type in plain English",
    cell: ({ type }) => EVENT_TYPES[type].label,
  },
  { name: "modes", meaning: "how it was carried out", cell: ({ modes }) => joined(modes) },
  { name: "contexts", meaning: "what it is about", cell: ({ contexts }) => joined(contexts) },
  {
    name: "auxiliary",
    meaning: "whether it is history, to come, supposed or denied",
    cell: ({ auxiliary }) => joined(auxiliary),
  },
  plain("description", "the event in one line"),
  { name: "actors", meaning: "the ids of who acts", cell: ({ actors }) => joined(actors) },
  {
    name: "actor_names",
    meaning: "their names",
    cell: ({ actors }, index) => namesOf(index, actors),
  },
  {
    name: "recipients",
    meaning: "the ids of who receives",
    cell: ({ recipients }) => joined(recipients),
  },
  {
    name: "recipient_names",
    meaning: "their names",
    cell: ({ recipients }, index) => namesOf(index, recipients),
  },
  ...TIME_COLUMNS,
  ...PLACE_COLUMNS,
  { name: "part_of", meaning: "the id of the larger event", cell: ({ partOf }) => partOf },
  ...CLAIM_COLUMNS,
];

const RELATION: ColumnsOf<"relation"> = [
  ID,
  plain("subject", "the id of the first entity"),
  {
    name: "subject_name",
    meaning: "its name",
    cell: ({ subject }, index) => index.nameOf(subject),
  },
  plain("predicate", "the code of how they stand to each other"),
  {
    name: "predicate_label",
    meaning: "the same in plain English",
    cell: ({ predicate }) => PREDICATES[predicate].label,
  },
  plain("object", "the id of the second entity"),
  { name: "object_name", meaning: "its name", cell: ({ object }, index) => index.nameOf(object) },
  plain("role", "the office or role in the article's words"),
  ...TIME_COLUMNS,
  ...CLAIM_COLUMNS,
];

const SOURCE: ColumnsOf<"source"> = [
  ID,
  plain("title", "what the source is called"),
  plain("locator", "where in it"),
  plain("url", "its address"),
  plain("licence", "its licence"),
  plain("note", "what to know before trusting it"),
];

const ACKNOWLEDGEMENT: ColumnsOf<"acknowledgement"> = [
  ID,
  plain("code", "the code of the finding"),
  plain("record", "the id of the record it is about"),
  ...anchorColumns<RecordOf<"acknowledgement">>(({ anchor }) => anchor),
  plain("reason", "why it is expected"),
];

/** The columns of each kind, in order. */
export const CSV_COLUMNS: { readonly [K in RecordKind]: ColumnsOf<K> } = {
  article: ARTICLE,
  person: ENTITY_COLUMNS,
  organization: [...ENTITY_COLUMNS, TYPE],
  place: [...ENTITY_COLUMNS, TYPE],
  mention: MENTION,
  time: TIME,
  statement: STATEMENT,
  event: EVENT,
  relation: RELATION,
  source: SOURCE,
  acknowledgement: ACKNOWLEDGEMENT,
};
