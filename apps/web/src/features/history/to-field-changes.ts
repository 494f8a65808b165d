/** What a decision changed in a record, field by field, in words. */
import type { AnyRecord, NameOf } from "@onrecord/domain";
import { findKind, formatEdtf } from "@onrecord/domain";

/** One field: what it said, and what it says. */
export type FieldChange = {
  readonly label: string;
  readonly before: string;
  readonly after: string;
};

/** What reads as a part of a record. The rest says who decided, which is told beside it. */
const FIELD_WORDS: { readonly [field: string]: string } = {
  entity: "who is meant",
  form: "named by",
  anchor: "words",
  edtf: "date",
  speaker: "speaker",
  manner: "quoted",
  cue: "introduced by",
  content: "words said",
  addressees: "to",
  about: "about",
  occasion: "occasion",
  type: "type",
  modes: "how",
  auxiliary: "standing",
  actors: "who",
  recipients: "towards",
  place: "where",
  time: "when",
  description: "description",
  partOf: "part of",
  subject: "of whom",
  predicate: "relation",
  object: "to whom",
  role: "role",
  voice: "whose word",
  evidence: "evidence",
  polarity: "said to be so",
  certainty: "certainty",
  basis: "basis",
  reason: "reason",
  names: "names",
  externalIds: "identifiers",
};

/** A list of fields as a decision names them ("manner, cueSense"), in words; others stay as they are. */
export const nameFields = (fields: string): string =>
  [...new Set(fields.split(", ").map((field) => PARTS[field] ?? FIELD_WORDS[field] ?? field))].join(
    ", ",
  );

/** What a correction names and a record has inside of another field. */
const PARTS: { readonly [field: string]: string } = { span: "words", cueSense: "introduced by" };

/** The fields in which two states of a record differ; none where it was made or taken away. */
export function toFieldChanges(
  before: AnyRecord | null,
  after: AnyRecord | null,
  nameOf: NameOf,
): readonly FieldChange[] {
  if (before === null || after === null) return [];
  const [was, is] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return Object.entries(FIELD_WORDS).flatMap(([field, label]) => {
    const [old, fresh] = [toWords(was.get(field), nameOf), toWords(is.get(field), nameOf)];
    return old === fresh ? [] : [{ label, before: old, after: fresh }];
  });
}

/** Ids that stand in a state of a record: what has to be known by name. */
export function idsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return findKind(value) === undefined ? [] : [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(idsIn) : [];
}

function toWords(value: unknown, nameOf: NameOf): string {
  if (value === null || value === undefined) return "none";
  if (Array.isArray(value)) {
    return value.length === 0 ? "none" : value.map((each) => toWords(each, nameOf)).join(", ");
  }
  if (typeof value === "string") return findKind(value) === undefined ? value : nameOf(value);
  return typeof value === "object" ? toPartWords(value) : JSON.stringify(value);
}

/** An anchor, a cue, a time, a name or an identifier: the part of it that a reader knows it by. */
function toPartWords(part: object): string {
  if ("exact" in part && typeof part.exact === "string") return `“${part.exact}”`;
  if ("anchor" in part && typeof part.anchor === "object" && part.anchor !== null) {
    const sense = "sense" in part && typeof part.sense === "string" ? ` (${part.sense})` : "";
    return `${toPartWords(part.anchor)}${sense}`;
  }
  if ("edtf" in part) return typeof part.edtf === "string" ? formatEdtf(part.edtf) : "left open";
  if ("text" in part && typeof part.text === "string") return part.text;
  if ("scheme" in part && "value" in part) return `${String(part.scheme)} ${String(part.value)}`;
  return JSON.stringify(part);
}
